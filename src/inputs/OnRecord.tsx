import type { KnownRecords, PartialAnswers } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { casePath, casesPath, resultPath, reviewPath } from '../journey/paths.ts'
import type { FieldProblem, JourneyId } from '../journey/types.ts'
import { findProcedure } from '../procedures/procedures.ts'
import { Link } from '../router/Link.tsx'
import { Notice } from '../ui/Notice.tsx'

/** What speaks against an application in the agency's own records. */
export type OnRecord = 'registered' | Exclude<KnownRecords['card'], 'none'>

/** What a look-up has found that makes this procedure needless. */
export function findOnRecord(journeyId: JourneyId, known: KnownRecords): OnRecord | undefined {
  if (known.mismatch) return undefined
  if (known.card !== 'none') return known.card
  if (!findProcedure(journeyId)?.insures) return undefined
  return known.insurance === 'none' ? undefined : known.insurance
}

const refusals: { readonly [C in FieldProblem['problem']['code']]?: OnRecord } = {
  'record.alreadyRegistered': 'registered',
  'record.alreadyHasCard': 'working',
  'record.inProgress': 'inProgress',
}

/** Whether an objection is no fault of an answer: the agency has something on record that no other answer changes. */
export const isOnRecord = ({ problem }: FieldProblem): boolean => refusals[problem.code] !== undefined

/** For what the agency has on record it refused a submission. */
export const findRefusal = (objections: readonly FieldProblem[]): OnRecord | undefined =>
  objections.map(({ problem }) => refusals[problem.code]).find((each) => each !== undefined)

/** Where each leads on, and what the record says there in place of what was thought. */
const ways: { readonly [R in OnRecord]: { readonly to: string; readonly answers: PartialAnswers } } = {
  registered: { to: reviewPath('card'), answers: { insuredPlace: 'liaoning' } },
  sealed: { to: resultPath('route'), answers: { cardInHand: 'sealed' } },
  working: { to: resultPath('route'), answers: { cardInHand: 'working' } },
  lost: { to: resultPath('route'), answers: { cardInHand: 'lost' } },
  inProgress: { to: casesPath, answers: {} },
}

/** Says what is on record and leads on. `caseNumber`: of the application that is under way, where it is known. */
export function OnRecordNotice({
  what,
  caseNumber,
  live = false,
}: {
  readonly what: OnRecord
  readonly caseNumber?: string | undefined
  readonly live?: boolean
}) {
  const { has } = useMessages('apply').inputs.records
  const store = useDraftStore()
  const { title, text, link } = has[what]
  const { to, answers } = ways[what]
  const goOn = () => {
    store.answer(answers)
    if (what === 'registered') store.change({ journey: 'card' })
  }
  return (
    <Notice kind="warning" title={title} live={live}>
      <p>{text}</p>
      <p>
        <Link to={what === 'inProgress' && caseNumber ? casePath(caseNumber) : to} onClick={goOn}>
          {link}
        </Link>
      </p>
    </Notice>
  )
}
