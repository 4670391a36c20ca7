import type { Address } from '../domain/application.ts'
import { type FoundPlace, searchPlaces } from '../domain/placeSearch.ts'
import { ChineseTerms } from '../i18n/ChineseTerms.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { SearchList, type SearchOption } from '../ui/SearchList.tsx'

/** As many as fit on a phone under the field. */
const limit = 8

const optionOf = (place: FoundPlace): SearchOption<FoundPlace> => ({
  label: place.names.join(' '),
  value: place,
})
const optionsFor = (text: string) => searchPlaces(text, limit).map(optionOf)

/** Finds a city or county by its name, so that nobody has to know its province; the lists below do as well. */
export function PlaceSearch({
  id,
  address,
  onFound,
}: {
  readonly id: string
  readonly address: Address
  readonly onFound: (place: FoundPlace) => void
}) {
  const { address: words } = useMessages('apply').inputs
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {words.search}
      </label>
      <div className="hint" id={`${id}-hint`}>
        <ChineseTerms text={words.searchHint} />
      </div>
      <SearchList
        id={id}
        describedBy={`${id}-hint`}
        optionsFor={optionsFor}
        onChoose={onFound}
        listLabel={words.searchList}
        found={words.searchFound}
        taken={words.searchTaken}
        holds={({ province, city, county }) =>
          province === address.province && city === address.city && county === address.county
        }
      />
    </div>
  )
}
