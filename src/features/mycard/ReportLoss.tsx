import { useMessages } from '../../i18n/I18n.tsx'
import { cardMatterPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { PressButton } from './PressButton.tsx'
import type { CardPress } from './useCardAction.ts'

/** For who can't find the card: the report by one press where the agency takes it, and what else there is to do. */
export function ReportLoss({ view, report }: { readonly view: CaseWithCard; readonly report: CardPress }) {
  const { loss, lost, replace, moved } = useMessages('mycard')
  const isOffered = view.card.actions.includes('reportLoss')
  return (
    <>
      <Disclosure summary={isOffered ? loss.heading : lost.heading}>
        {isOffered && (
          <>
            <p>{loss.offer}</p>
            <PressButton of={report} kind="secondary" words={loss.report} />
            <h3>{lost.heading}</h3>
          </>
        )}
        <ol>
          {lost.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
      {!view.card.replacement && (
        <Disclosure summary={replace.offer.heading}>
          <p>{replace.offer.text}</p>
          <p>
            <ButtonLink kind="secondary" to={cardMatterPath(view.number, 'replace')}>
              {replace.offer.link}
            </ButtonLink>
          </p>
          <p>
            <ButtonLink kind="quiet" to={cardMatterPath(view.number, 'moved')}>
              {moved.title}
            </ButtonLink>
          </p>
        </Disclosure>
      )}
    </>
  )
}
