import type { Outlet } from '../../api/outletSchemas.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'

/** Another place of the same city where it can be done; nothing where there is none. */
export function OtherPlace({
  place,
  places,
  onChange,
}: {
  readonly place: Outlet
  readonly places: readonly Outlet[]
  readonly onChange: (id: string) => void
}) {
  const m = useMessages('visits')
  const pick = usePick()
  if (!places.some(({ id }) => id !== place.id)) return null
  return (
    <Disclosure summary={m.otherPlace}>
      <Field id="place" label={m.place}>
        {(ids) => (
          <Select
            {...ids}
            options={places.map(({ id, name }) => ({ value: id, label: pick(name) }))}
            defaultValue={place.id}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </Disclosure>
  )
}
