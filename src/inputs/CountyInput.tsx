import { countiesOf } from '../domain/divisions.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import { Select } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'

/** A district or county of the city chosen before. */
export function CountyInput({ name, ids, value, onChange, answersSoFar }: EditProps<string>) {
  const pick = usePick()
  const { choose } = useMessages('apply').inputs
  const options = countiesOf(answersSoFar.city ?? '').map((county) => ({
    value: county.code,
    label: pick(county),
  }))
  return (
    <Select
      {...ids}
      name={name}
      options={[{ value: '', label: choose }, ...options]}
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}
