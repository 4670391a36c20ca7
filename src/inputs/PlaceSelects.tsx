import type { Address } from '../domain/application.ts'
import { citiesIn, type Place } from '../domain/chinaDivisions.ts'
import { provinces } from '../domain/divisions.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import { Select, type SelectOption } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'

type Region = Omit<Address, 'street'>

interface PlaceSelectsProps extends Pick<EditProps<Address>, 'name' | 'ids' | 'own'> {
  readonly region: Region
  readonly onChange: (region: Region) => void
}

/** Province, city and county, each from a list that the one before it decides. What leaves no choice is not asked. */
export function PlaceSelects({ name, ids, own, region, onChange }: PlaceSelectsProps) {
  const { address: words, choose } = useMessages('apply').inputs
  const pick = usePick()
  const { province, city, county } = region
  const cities = citiesIn(province)
  const only = soleCity(cities)
  const counties = cities.find(({ value }) => value === city)?.counties ?? []

  /** The list, and at its end a name that is not in it: drafts of earlier releases carry what was typed. */
  const listed = (places: readonly Place[], current: string): SelectOption[] => {
    const options = places.map((place) => ({ value: place.value, label: pick(place) }))
    const isKnown = current === '' || places.some(({ value }) => value === current)
    return [
      { value: '', label: choose },
      ...options,
      ...(isKnown ? [] : [{ value: current, label: current }]),
    ]
  }
  const part = (key: keyof Region) => ({
    id: `${ids.id}-${key}`,
    name: `${name}-${key}`,
    invalid: ids.invalid && region[key] === '',
  })

  return (
    <>
      <div className="field">
        <label className="label" htmlFor={ids.id}>
          {words.province}
        </label>
        <Select
          {...part('province')}
          id={ids.id}
          describedBy={ids.describedBy}
          autoComplete={own ? 'address-level1' : 'off'}
          options={listed(
            provinces.map(({ code, zh, en }) => ({ value: code, zh, en })),
            province,
          )}
          defaultValue={province}
          onChange={({ target }) =>
            onChange({ province: target.value, city: soleCity(citiesIn(target.value)), county: '' })
          }
        />
      </div>
      {only !== '' && <input type="hidden" name={`${name}-city`} value={only} />}
      {province !== '' && only === '' && (
        <div className="field" key={province}>
          <label className="label" htmlFor={`${ids.id}-city`}>
            {words.city}
          </label>
          <Select
            {...part('city')}
            autoComplete={own ? 'address-level2' : 'off'}
            options={listed(cities, city)}
            defaultValue={city}
            onChange={({ target }) => onChange({ province, city: target.value, county: '' })}
          />
        </div>
      )}
      {(counties.length > 0 || county !== '') && (
        <div className="field" key={`${province} ${city}`}>
          <label className="label" htmlFor={`${ids.id}-county`}>
            {words.county}
          </label>
          <Select
            {...part('county')}
            autoComplete={own ? 'address-level3' : 'off'}
            options={listed(counties, county)}
            defaultValue={county}
            onChange={({ target }) => onChange({ province, city, county: target.value })}
          />
        </div>
      )}
    </>
  )
}

/** A municipality is its own city: there is nothing to choose. */
function soleCity(cities: readonly Place[]): string {
  return cities.length === 1 ? (cities[0]?.value ?? '') : ''
}
