import { cities } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'

interface CityFieldProps {
  readonly city: string | undefined
  readonly onChange: (city: string) => void
}

/** The city of the organisation's people, where the agency did not say it. */
export function CityField({ city, onChange }: CityFieldProps) {
  const { choose: m } = useMessages('batches')
  const pick = usePick()
  return (
    <Field id="city" label={m.city} hint={m.cityHint}>
      {(ids) => (
        <Select
          {...ids}
          defaultValue={city}
          options={[
            { value: '', label: m.cityEmpty },
            ...cities.map((each) => ({ value: each.code, label: pick(each) })),
          ]}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
