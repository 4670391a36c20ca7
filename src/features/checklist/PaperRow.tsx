import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router-dom'
import type { PartialAnswers } from '../../domain/application.ts'
import { addDays } from '../../domain/deadlines.ts'
import type { NeededDocument, Paper } from '../../domain/documents.ts'
import { idTypesFor } from '../../domain/person.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawInShort, LawLink } from '../../i18n/LawLink.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { say } from '../../i18n/text.ts'
import { stepPath } from '../../journey/paths.ts'
import { CalendarLink } from '../../ui/CalendarLink.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Tag } from '../../ui/Tag.tsx'

type PaperDocument = NeededDocument & { readonly code: Paper }

/** Both sides of the ID card are one paper to bring. */
export function isPaper(document: NeededDocument): document is PaperDocument {
  return document.code !== 'idCardBack'
}

/** The question whose answer brought a paper onto the list. */
const questionOf: Readonly<Record<Paper, string>> = {
  idCardFront: 'kind',
  householdRegister: 'kind',
  hkMoTwDocument: 'kind',
  foreignDocument: 'kind',
  photo: 'kind',
  birthCertificate: 'who',
  guardianId: 'who',
  agentId: 'who',
  authorisation: 'who',
  businessLicence: 'kind',
  labourContract: 'kind',
  workPermit: 'kind',
  residenceProof: 'insured',
}

/** What a paper is called and which one it has to be; one of two, while the person has not said which they have. */
export function wordsOf(code: Paper, m: Messages['checklist']['papers'], answersSoFar: PartialAnswers) {
  const { label, hint = '' } = m.items[code]
  const either =
    code === 'idCardFront' && !answersSoFar.idType && idTypesFor(answersSoFar.applicantKind).length > 1
  return {
    label: say(either ? m.eitherId : label, answersSoFar.forWhom),
    hint: say(either ? m.eitherIdHint : hint, answersSoFar.forWhom),
  }
}

const helps = ['why', 'missing', 'notMine'] as const
type Help = (typeof helps)[number]

/** One paper: to tick off, on which provision it is asked, and what to do without it. */
export function PaperRow({
  paper: { code, law, onlyIf, purpose },
  answersSoFar,
  asOf,
  ticked,
  onTick,
}: {
  readonly paper: PaperDocument
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
}) {
  const m = useMessages('checklist').papers
  const [help, setHelp] = useState<Help>()
  const panel = useId()
  const text = m.items[code]
  const { label, hint } = wordsOf(code, m, answersSoFar)
  const hidden = <span className="sr-only">{m.of(label)}</span>
  const panels: Readonly<Record<Help, ReactNode>> = {
    why: <LawInShort id={law} link={m.fullText} />,
    missing: null,
    // What only some need is no consequence of a question: there is nothing to change.
    notMine: onlyIf ? null : <Link to={stepPath('route', questionOf[code])}>{m.change}</Link>,
  }
  return (
    <li className="paper">
      <Checkbox
        id={`paper-${code}`}
        name="ticked"
        value={code}
        label={label}
        hint={hint}
        defaultChecked={ticked}
        onChange={onTick}
      />
      <p className="paper-basis">
        {m.purposes[purpose] && <Tag>{m.purposes[purpose]}</Tag>}
        {onlyIf && <Tag>{m.onlyIf[onlyIf]}</Tag>}
        <span>
          {m.basis}
          <LawLink id={law} />
        </span>
      </p>
      <div className="paper-tools">
        {helps.map((each) => (
          <button
            key={each}
            type="button"
            className="link-button"
            aria-expanded={help === each}
            aria-controls={help === each ? panel : undefined}
            onClick={() => setHelp(help === each ? undefined : each)}
          >
            {m[each]}
            {hidden}
          </button>
        ))}
        <CalendarLink
          event={{
            uid: `paper-${code}@social-security-card`,
            date: addDays(asOf, 3),
            title: m.reminder.title(label),
            description: m.reminder.text,
          }}
        >
          {m.remind}
          {hidden}
        </CalendarLink>
      </div>
      {help && (
        <div className="paper-help flow" id={panel}>
          <p>{say(text[help], answersSoFar.forWhom)}</p>
          {panels[help]}
        </div>
      )}
    </li>
  )
}
