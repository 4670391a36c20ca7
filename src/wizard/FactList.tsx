import type { FieldName } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import type { FactOffer } from '../journey/factOffers.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { FactChoice } from './FactChoice.tsx'

/** How many facts a press takes, and behind it each of them, with its origin and a box that leaves it out. */
export function FactList({
  offer,
  names,
  onChange,
}: {
  readonly offer: FactOffer
  readonly names: readonly FieldName[]
  readonly onChange: (names: readonly FieldName[]) => void
}) {
  const { takes } = useMessages('facts')
  return (
    <Disclosure summary={takes(names.length)}>
      <FactChoice offer={offer} names={names} onChange={onChange} />
    </Disclosure>
  )
}
