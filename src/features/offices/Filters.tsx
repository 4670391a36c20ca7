import type { ReactNode } from 'react'
import { cities, countiesOf } from '../../domain/divisions.ts'
import { outletLanguages, outletServices } from '../../domain/outlets.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import type { Wish } from './findPlaces.ts'

/** What is looked for; every change shows at once. `onChange` gets the entry of the address and its value, empty for none. */
export function Filters({
  wish,
  onChange,
  isMore,
  children,
}: {
  readonly wish: Wish
  /** Whether something among the further filters is in use: they are then open. */
  readonly isMore: boolean
  readonly children: ReactNode
  readonly onChange: (name: string, value: string) => void
}) {
  const { filters: m, services, languages } = useMessages('offices')
  const pick = usePick()
  const flags = [
    { name: 'open', label: m.open, checked: wish.isOpen },
    { name: 'stepFree', label: m.stepFree, checked: wish.isStepFree },
  ]
  return (
    <div className="places-filters">
      <Field id="city" label={m.city}>
        {(ids) => (
          <Select
            {...ids}
            options={[
              ...(wish.city ? [] : [{ value: '', label: m.choose }]),
              ...cities.map((each) => ({ value: each.code, label: pick(each) })),
            ]}
            value={wish.city ?? ''}
            onChange={(event) => onChange('city', event.target.value)}
          />
        )}
      </Field>
      <Field id="county" label={m.county}>
        {(ids) => (
          <Select
            {...ids}
            key={wish.city}
            options={[
              { value: '', label: m.wholeCity },
              ...countiesOf(wish.city ?? '').map((each) => ({ value: each.code, label: pick(each) })),
            ]}
            defaultValue={wish.county ?? ''}
            onChange={(event) => onChange('county', event.target.value)}
          />
        )}
      </Field>
      <Field id="service" label={m.service}>
        {(ids) => (
          <Select
            {...ids}
            options={[
              { value: '', label: m.anything },
              ...outletServices.map((value) => ({ value, label: services[value] })),
            ]}
            defaultValue={wish.service ?? ''}
            onChange={(event) => onChange('service', event.target.value)}
          />
        )}
      </Field>
      <Disclosure
        summary={m.more}
        open={isMore || wish.isOpen || wish.isStepFree || wish.language !== undefined}
      >
        {flags.map(({ name, label, checked }) => (
          <Checkbox
            key={name}
            name={name}
            label={label}
            defaultChecked={checked}
            onChange={(isOn) => onChange(name, isOn ? '1' : '')}
          />
        ))}
        <Field id="language" label={m.language}>
          {(ids) => (
            <Select
              {...ids}
              options={[
                { value: '', label: m.anyLanguage },
                ...outletLanguages.map((value) => ({ value, label: languages[value] })),
              ]}
              defaultValue={wish.language ?? ''}
              onChange={(event) => onChange('language', event.target.value)}
            />
          )}
        </Field>
        {children}
      </Disclosure>
    </div>
  )
}
