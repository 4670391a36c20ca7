import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { PressButton } from './PressButton.tsx'
import type { CardPress } from './useCardAction.ts'

/** For who can't find the card: the report by one press where the agency takes it, and what else there is to do. */
export function ReportLoss({ view, report }: { readonly view: CaseWithCard; readonly report: CardPress }) {
  const { loss, lost } = useMessages('mycard')
  const isOffered = view.card.actions.includes('reportLoss')
  return (
    <>
      {isOffered && (
        <>
          <h2>{loss.heading}</h2>
          <p>{loss.offer}</p>
          <PressButton of={report} kind="secondary" words={loss.report} />
        </>
      )}
      <Disclosure summary={lost.heading}>
        <ol>
          {lost.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  )
}
