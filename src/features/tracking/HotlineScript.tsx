import { useRef } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { isOver } from '../../domain/case.ts'
import { handOutWorkingDays } from '../../domain/organisations.ts'
import { caseState } from '../../i18n/caseState.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { deadlineOf } from '../../procedures/situation.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { heldTooLong } from './heldTooLong.ts'

/** What to say to the hotline about this case, made from the case: open when it is late, or its card lies with an organisation for too long. */
export function HotlineScript({
  view,
  hotline,
  open,
}: {
  readonly view: CaseView
  readonly hotline: string
  readonly open: boolean
}) {
  const { script } = useMessages('tracking')
  const progress = useMessages('progress')
  const { nouns } = progress
  const language = useLanguage()
  const shown = useRef<HTMLQuoteElement>(null)
  const deadline = deadlineOf(view)
  const submitted = view.events.find((e) => e.type === 'submitted')?.at ?? view.asOf
  const { number, due, kind } = view
  const known = { number, submitted: formatDay(submitted.slice(0, 10), language) }
  const held = heldTooLong(view)
  const lines = held
    ? script.withheld({
        ...known,
        name: language === 'en' ? (held.heldBy.nameEn ?? held.heldBy.name) : held.heldBy.name,
        since: formatDay(held.since, language),
        days: handOutWorkingDays,
      })
    : script.lines({
        ...known,
        kind,
        state: caseState(progress, view),
        due: due ? formatDay(due.on, language) : undefined,
        dueIsLaw: due?.isLaw ?? false,
        late: deadline.kind === 'overdue' ? deadline : undefined,
        again: nouns[kind].again,
        isOver: isOver(view),
      })
  return (
    <Disclosure summary={script.heading} open={open}>
      <p>{script.lead(hotline)}</p>
      <blockquote ref={shown} className="script">
        {lines.map((line) => (
          <p key={line}>
            <Unbroken text={line} part={view.number} />
          </p>
        ))}
      </blockquote>
      <CopyButton text={lines.join('\n')} shown={shown} words={script} />
    </Disclosure>
  )
}
