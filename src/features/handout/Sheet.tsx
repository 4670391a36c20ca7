import { cardsOfGroup } from '../../domain/handOut.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { HandingOut } from './handingOut.ts'
import { SheetTable } from './SheetTable.tsx'

/** The hand-over sheet, one for each class: to be printed, signed by hand, and kept. */
export function Sheet({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const language = useLanguage()
  const { at, found, cards, asOf, groups, group } = work
  const rows = cardsOfGroup(cards, group).filter(({ state }) => state === 'kept' || state === 'issued')
  const { organisation } = at
  const name = language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name
  const sheets = [...(group === undefined ? groups : [group]), undefined].map(
    (one) => [one, rows.filter((card) => card.group === one)] as const,
  )
  return (
    <section className="hand-out-sheet" aria-label={m.views.sheet}>
      <p>{m.sheet.lead}</p>
      <Button onClick={() => print()}>{m.sheet.print}</Button>
      {sheets
        .filter(([one, of]) => of.length > 0 || (one === undefined && rows.length === 0))
        .map(([one, of]) => (
          <SheetTable
            key={one ?? ''}
            caption={`${m.sheet.caption(name, found.batch.name, formatDay(asOf, language))}${one === undefined ? '' : ` ${one}`}`}
            cards={of}
            operator={at.operator.name}
          />
        ))}
    </section>
  )
}
