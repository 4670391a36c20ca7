import { cities } from '../domain/divisions.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import { Select } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'

/** One of the 14 cities of Liaoning. */
export function CityInput({ name, ids, value, onChange }: EditProps<string>) {
  const pick = usePick()
  const { cityPlaceholder } = useMessages('route')
  const options = cities.map((city) => ({ value: city.code, label: pick(city) }))
  return (
    <Select
      {...ids}
      name={name}
      options={[{ value: '', label: cityPlaceholder }, ...options]}
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}
