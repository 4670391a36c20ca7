import { lightsOf } from '../../domain/cardEvents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { News } from './News.tsx'
import { PressButton } from './PressButton.tsx'
import { useCardAction } from './useCardAction.ts'

/** Switches the social function on, and says honestly when it can't tell whether it did. */
export function EnableSocial({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const { enable } = useMessages('mycard')
  const act = useCardAction(view, caseKey, 'enableSocial')
  if (lightsOf(view.card.events).social) return act.wasTried ? <News title={enable.done} /> : null
  if (!view.card.actions.includes('enableSocial')) return null
  return (
    <>
      <h2>{enable.heading}</h2>
      <p>{enable.lead}</p>
      <PressButton of={act} words={enable} />
      <Disclosure summary={enable.elsewhere}>
        <ul>
          {enable.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
