import { cities } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'

/** Where the uses are looked at: the province, or one of its cities. */
export function CitySelect({
  city,
  onChange,
}: {
  readonly city: string
  readonly onChange: (city: string) => void
}) {
  const { find } = useMessages('uses')
  const pick = usePick()
  return (
    <Field id="city" label={find.city}>
      {(ids) => (
        <Select
          {...ids}
          name="city"
          value={city}
          onChange={(event) => onChange(event.target.value)}
          options={[
            { value: '', label: find.anyCity },
            ...cities.map((each) => ({ value: each.code, label: pick(each) })),
          ]}
        />
      )}
    </Field>
  )
}
