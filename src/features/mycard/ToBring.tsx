import { idTypeOf } from '../../domain/person.ts'
import { type Visit, whatToBring } from '../../domain/visits.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** What to take along on a visit about this card. */
export function ToBring({ visit, view }: { readonly visit: Visit; readonly view: CaseWithCard }) {
  const { bring } = useMessages('progress')
  const { forWhom = 'self' } = view.answers
  return (
    <>
      <h3>{bring.heading}</h3>
      <ul>
        {whatToBring(visit, forWhom).map((thing) => (
          <li key={thing}>{bring.items[thing](forWhom, idTypeOf(view.answers))}</li>
        ))}
      </ul>
    </>
  )
}
