import { useQuery } from '@tanstack/react-query'
import { banksQuery } from '../../api/banks.ts'
import type { CaseView } from '../../api/schemas.ts'
import { findCity } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { CardPicture, CardStrip } from '../../ui/CardPicture.tsx'

/** The name of the bank on the card; undefined until the list is here. */
export function useBankName(view: CaseView): string | undefined {
  const pick = usePick()
  const { city, bank } = view.answers
  const banks = useQuery({ ...banksQuery(city ?? ''), enabled: Boolean(city && bank) })
  const found = banks.data?.find((each) => each.code === bank)
  return found && pick(found.name)
}

/** The card in its colours: it is the person's now. */
export function CardFace({ view }: { readonly view: CaseView }) {
  const { card } = useMessages('mycard')
  const pick = usePick()
  const bank = useBankName(view)
  const city = view.answers.city ? findCity(view.answers.city) : undefined
  const props = {
    name: view.holder.name,
    maskedNumber: view.holder.idMasked,
    city: city && pick(city),
    bank,
    stamp: card.stamp,
    state: 'yours' as const,
    words: card,
  }
  return (
    <>
      <CardStrip {...props} />
      <CardPicture {...props} />
    </>
  )
}
