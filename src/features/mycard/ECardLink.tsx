import { eCardStateOf } from '../../domain/eCard.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { eCardPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** The way to the e-card over this card, or to opening one; nothing where there can be none. */
export function ECardLink({ view }: { readonly view: CaseWithCard }) {
  const { eCard: m } = useMessages('mycard')
  const { events, actions, family = [] } = view.card
  const state = eCardStateOf(events)
  if (state === 'ended' || (state === undefined && !actions.includes('issueECard'))) return null
  return (
    <>
      <h2>{m.heading}</h2>
      <p>{state === 'works' ? m.works(family.length) : m[state ?? 'none']}</p>
      <p>
        <ButtonLink kind="secondary" to={eCardPath(view.number)}>
          {state ? m.show : m.open}
        </ButtonLink>
      </p>
    </>
  )
}
