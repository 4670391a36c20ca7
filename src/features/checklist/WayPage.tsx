import type { PartialAnswers } from '../../domain/application.ts'
import type { CaseKind } from '../../domain/case.ts'
import { documentsFor } from '../../domain/documents.ts'
import type { Way } from '../../domain/route.ts'
import { transferOf } from '../../domain/transfer.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Answers } from './Answers.tsx'
import { Facts } from './Facts.tsx'
import { FurtherHelp } from './FurtherHelp.tsx'
import { OtherWay } from './OtherWay.tsx'
import { isPaper } from './PaperRow.tsx'
import { Papers } from './Papers.tsx'
import { Plan } from './Plan.tsx'
import { Transfer } from './Transfer.tsx'

/** The first screen of the next thing to do; the wizard goes on from the first open step. */
const places: Readonly<Record<Way, string>> = {
  apply: stepPath('card', 'person'),
  enrolThenApply: stepPath('enrolment', 'person'),
  employerThenApply: stepPath('employment', 'first-day'),
  lookUpFirst: stepPath('card', 'person'),
}

/** For what papers are listed: who may turn out to be registered already is not sent for what is perhaps not needed. */
const purposes: Readonly<Record<Way, readonly CaseKind[]>> = {
  apply: ['card'],
  enrolThenApply: ['enrolment', 'card'],
  employerThenApply: ['card'],
  lookUpFirst: ['card'],
}

/** What to bring, what to do and in which order, for this person. */
export function WayPage({
  way,
  answersSoFar,
  asOf,
}: {
  readonly way: Way
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
}) {
  const m = useMessages('checklist')
  const transfer = transferOf(answersSoFar)
  const documents = documentsFor(answersSoFar, asOf).filter(({ purpose }) => purposes[way].includes(purpose))
  const needed = documents.filter((document) => isPaper(document) && !document.onlyIf)
  return (
    <Page
      title={transfer ? m.transfer.title : m.title[way]}
      back={{ to: stepPath('route', 'city'), label: m.back }}
      asideTitle={m.answers.title}
      aside={<Answers answersSoFar={answersSoFar} />}
    >
      <OtherWay />
      <p className="lede">{say(transfer ? m.transfer.lede : m.lede[way], answersSoFar.forWhom)}</p>
      {transfer && (
        <>
          <Transfer transfer={transfer} answersSoFar={answersSoFar} />
          <p>{m.transfer.onward}</p>
        </>
      )}
      <Facts way={way} papers={needed.length} answersSoFar={answersSoFar} />
      <div className="way-next">
        <Actions>
          <ButtonLink to={places[way]}>{m.next[way]}</ButtonLink>
        </Actions>
        <p className="hint">{m.nextNote[way]}</p>
      </div>
      <Papers documents={documents} answersSoFar={answersSoFar} asOf={asOf} />
      <Plan answersSoFar={answersSoFar} />
      <FurtherHelp documents={documents} />
    </Page>
  )
}
