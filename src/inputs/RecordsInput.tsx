import { useRef, useState } from 'react'
import { lookUpRecords } from '../api/records.ts'
import { needsInsuranceRight } from '../domain/applicants.ts'
import type { Answers, KnownRecords, PartialAnswers } from '../domain/application.ts'
import { normaliseIdNumber } from '../domain/identity.ts'
import { normaliseName } from '../domain/name.ts'
import { idTypeOf } from '../domain/person.ts'
import { hasEmployer } from '../domain/route.ts'
import { useMessages } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { reviewPath, stepPath } from '../journey/paths.ts'
import type { JourneyId } from '../journey/types.ts'
import { findProcedure, getProcedureId } from '../procedures/procedures.ts'
import { Link } from '../router/Link.tsx'
import { Actions, Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { FaultNotice } from './FaultNotice.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { findOnRecord, OnRecordNotice } from './OnRecord.tsx'

type Asking = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Looks up what the agency has on record, after consent: whether there is a card already is better known before the
 * application than after. Can be left out.
 */
export function RecordsInput({
  ids,
  value,
  onChange,
  answersSoFar,
  journeyId,
}: EditProps<Answers['records']>) {
  const { records: words } = useMessages('apply').inputs
  const store = useDraftStore()
  const [asking, setAsking] = useState<Asking>({ kind: 'idle' })
  const [caseNumber, setCaseNumber] = useState<string>()
  const justSkipped = useRef(false)

  const focusOnce = (said: HTMLElement | null): void => {
    if (!said || !justSkipped.current) return
    justSkipped.current = false
    said.focus()
  }
  const ask = async () => {
    if (asking.kind === 'busy') return
    setAsking({ kind: 'busy' })
    try {
      const person = {
        idType: idTypeOf(answersSoFar),
        idNumber: normaliseIdNumber(answersSoFar.idNumber ?? ''),
        name: normaliseName(answersSoFar.name ?? ''),
        // Asked for later on this way, but may be there from a registration before.
        mobileProof: store.getState().draft.answers.mobileProof,
      }
      const { caseNumber: number, ...known } = await lookUpRecords(person)
      setCaseNumber(number ?? undefined)
      onChange(known)
      setAsking({ kind: 'idle' })
    } catch (error) {
      setAsking({ kind: 'failed', error })
    }
  }

  return (
    <>
      {!value && (
        <>
          <p>{words.intro}</p>
          <ul>
            {words.what.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{words.why}</p>
        </>
      )}
      {/* There before what it holds: what comes into it is read out. */}
      <div className="flow" aria-live="polite">
        {value && <Result known={value} words={words} />}
        {value && (
          <Meaning
            known={value}
            words={words}
            journeyId={journeyId}
            caseNumber={caseNumber}
            registrar={registrarOf(answersSoFar)}
          />
        )}
      </div>
      {value === null && (
        <Notice>
          <p tabIndex={-1} ref={focusOnce}>
            {words.skipped}
          </p>
        </Notice>
      )}
      {asking.kind === 'failed' && <FaultNotice error={asking.error} />}
      <Actions>
        <Button
          id={ids.id}
          kind={value === undefined ? 'primary' : 'secondary'}
          className={value === undefined ? 'first-press' : undefined}
          aria-describedby={ids.describedBy}
          onClick={() => void ask()}
        >
          {asking.kind === 'busy' ? words.asking : value ? words.again : words.ask}
        </Button>
        {value !== null && !(value && isFine(value, journeyId)) && (
          <Button
            kind="quiet"
            onClick={() => {
              // The button that was pressed goes: what it led to gets the focus.
              justSkipped.current = true
              onChange(null)
            }}
          >
            {words.skip}
          </Button>
        )}
      </Actions>
    </>
  )
}

type Words = Messages['apply']['inputs']['records']

const isFine = (known: KnownRecords, journeyId: JourneyId): boolean =>
  !known.mismatch && !findOnRecord(journeyId, known)

function Result({ known, words }: { readonly known: KnownRecords; readonly words: Words }) {
  return (
    <section>
      <h2>{words.result}</h2>
      <SummaryList
        rows={[
          { key: words.insurance.name, value: words.insurance[known.insurance] },
          { key: words.card.name, value: words.card[known.card] },
          { key: words.photo.name, value: known.photoOnFile ? words.photo.yes : words.photo.no },
        ]}
      />
    </section>
  )
}

/** Who registers somebody who turns out not to be; of foreigners it is asked first. */
type Registrar = keyof Words['notEnrolled']['link']

const registrations: Readonly<Record<Registrar, string>> = {
  alone: reviewPath('enrolment'),
  employer: stepPath('employment', 'first-day'),
  unknown: stepPath('route', 'insured'),
}

function registrarOf(answersSoFar: PartialAnswers): Registrar {
  const unregistered = { ...answersSoFar, insuredPlace: 'notYet' } as const
  if (hasEmployer(unregistered)) return 'employer'
  return needsInsuranceRight(unregistered) ? 'unknown' : 'alone'
}

/** What follows from the records, and the way on. */
function Meaning({
  known,
  words,
  journeyId,
  caseNumber,
  registrar,
}: {
  readonly known: KnownRecords
  readonly words: Words
  readonly journeyId: EditProps<unknown>['journeyId']
  readonly caseNumber: string | undefined
  readonly registrar: Registrar
}) {
  const store = useDraftStore()
  // What the record says goes before what was thought: the registration asks by it.
  const notYet = () => store.answer({ insuredPlace: 'notYet' })
  if (known.mismatch)
    return (
      <Notice kind="warning" title={words.mismatch.title}>
        <ul>
          {words.mismatch.causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
        <p>{words.mismatch.steps}</p>
        <ul>
          <li>
            <Link to={stepPath(journeyId, 'person')}>{words.mismatch.check}</Link>
          </li>
          <li>{words.mismatch.counter}</li>
        </ul>
      </Notice>
    )
  const what = findOnRecord(journeyId, known)
  if (what) return <OnRecordNotice what={what} caseNumber={caseNumber} />
  if (findProcedure(journeyId)?.needsInsurance && known.insurance === 'none')
    return (
      <Notice kind="warning" title={words.notEnrolled.title}>
        <ul>
          {words.notEnrolled.causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
        <p>{words.notEnrolled.steps}</p>
        <ul>
          <li>
            <Link to={registrations[registrar]} onClick={notYet}>
              {words.notEnrolled.link[registrar]}
            </Link>
          </li>
          <li>{words.notEnrolled.goOn}</li>
        </ul>
      </Notice>
    )
  return (
    <Notice kind="success">
      <p>{words.fine[getProcedureId(journeyId)]}</p>
    </Notice>
  )
}
