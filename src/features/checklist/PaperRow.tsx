import { lazy, Suspense, useId, useState } from 'react'
import type { PartialAnswers } from '../../domain/application.ts'
import { addDays } from '../../domain/deadlines.ts'
import type { NeededDocument, Paper } from '../../domain/documents.ts'
import { idTypesFor } from '../../domain/person.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawInShort, LawLink } from '../../i18n/LawLink.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { say } from '../../i18n/text.ts'
import { stepPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Tag } from '../../ui/Tag.tsx'

// Unfolded by few, and with the calendar's rules: not among what is loaded before the result is asked for.
const CalendarLink = lazy(() =>
  import('../../ui/CalendarLink.tsx').then((m) => ({ default: m.CalendarLink })),
)

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

/** One paper: to tick off, and folded behind it which one it has to be, on which provision it is asked, and what to do without it. */
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
  const [open, setOpen] = useState(false)
  const note = useId()
  const text = m.items[code]
  const { label, hint } = wordsOf(code, m, answersSoFar)
  const hidden = <span className="sr-only">{m.of(label)}</span>
  const about = (help: 'why' | 'missing' | 'notMine') => (
    <>
      <h4>{m[help]}</h4>
      <p>{say(text[help], answersSoFar.forWhom)}</p>
    </>
  )
  return (
    <li className="paper">
      <Checkbox
        id={`paper-${code}`}
        name="ticked"
        value={code}
        label={label}
        hint={onlyIf && m.onlyIf[onlyIf]}
        defaultChecked={ticked}
        onChange={onTick}
      />
      <button
        type="button"
        className="link-button unfold"
        aria-expanded={open}
        aria-controls={note}
        onClick={() => setOpen(!open)}
      >
        {m.more}
        {hidden}
      </button>
      {/* On paper it stands there in any case. */}
      <div className="paper-note flow" id={note} hidden={!open}>
        {(hint || m.purposes[purpose]) && (
          <p>
            {hint}
            {m.purposes[purpose] && <Tag>{m.purposes[purpose]}</Tag>}
          </p>
        )}
        <p>
          {m.basis}
          <LawLink id={law} />
        </p>
        {open && (
          <div className="paper-help">
            {about('why')}
            <LawInShort id={law} link={m.fullText} />
            {about('missing')}
            {about('notMine')}
            {/* What only some need is no consequence of a question: there is nothing to change. */}
            {!onlyIf && <Link to={stepPath('route', questionOf[code])}>{m.change}</Link>}
            <Suspense fallback={null}>
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
            </Suspense>
          </div>
        )}
      </div>
    </li>
  )
}
