import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { TakeAnswers } from '../../wizard/TakeAnswers.tsx'
import type { TakenTo } from '../../wizard/useTakeAnswers.ts'
import type { CaseWithCard } from './caseWithCard.ts'

/** The button by which something about this card is begun with what the agency knows of its holder, and whence that comes. */
export function TakeFromRecord(props: {
  readonly view: CaseWithCard
  readonly caseKey: string
  readonly to: TakenTo
  readonly button: string
}) {
  const { view, caseKey, to, button } = props
  const { take: words } = useMessages('mycard')
  const language = useLanguage()
  const submittedAt = view.events.find((event) => event.type === 'submitted')?.at ?? view.asOf
  return (
    <TakeAnswers view={view} caseKey={caseKey} to={to} button={button} safe={words.safe}>
      <p className="hint">
        <Unbroken
          text={words.from(view.number, formatDay(submittedAt.slice(0, 10), language), view.holder.name)}
          part={view.number}
        />
      </p>
    </TakeAnswers>
  )
}
