import { mostFamilyCards } from '../../../domain/familyCards.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { eCardPath } from '../../../journey/paths.ts'
import { Link } from '../../../router/Link.tsx'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'

/** Whose e-cards are carried along, and the way to add one. */
export function FamilyList({ view, canAdd }: { readonly view: CaseWithCard; readonly canAdd: boolean }) {
  const { family: m, mine } = useMessages('eCard')
  const language = useLanguage()
  const { family = [] } = view.card
  return (
    <>
      <h2>{m.heading(family.length, mostFamilyCards)}</h2>
      <p>{m.lead}</p>
      {family.length === 0 ? (
        <p className="hint">{m.none}</p>
      ) : (
        <ul className="e-card-family">
          {family.map(({ id, name, relation, state, since }) => (
            <li key={id}>
              <Link to={eCardPath(view.number, id)}>{m.named(name, m.relations[relation])}</Link>
              <Tag kind={state === 'works' ? 'success' : 'warning'}>{mine[state]}</Tag>
              <span className="hint">{m.since(formatDay(since.slice(0, 10), language))}</span>
            </li>
          ))}
        </ul>
      )}
      {family.length >= mostFamilyCards ? (
        <p>{m.full(mostFamilyCards)}</p>
      ) : (
        canAdd && (
          <p>
            <ButtonLink kind="secondary" to={eCardPath(view.number, 'add')}>
              {m.add}
            </ButtonLink>
          </p>
        )
      )}
    </>
  )
}
