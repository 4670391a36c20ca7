import type { FieldName } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { say } from '../i18n/text.ts'
import { Checkbox } from '../ui/Checkboxes.tsx'
import type { EditProps } from './inputDefinitions.ts'

const isTick = (
  name: FieldName,
  fields: Messages['apply']['fields'],
): name is keyof Messages['apply']['fields'] => name in fields

/** A consent or a declaration: one box, never ticked beforehand. */
export function TickEdit({ name, ids, value, onChange, answersSoFar }: EditProps<true>) {
  const { fields } = useMessages('apply')
  return (
    <Checkbox
      {...ids}
      name={name}
      label={isTick(name, fields) ? say(fields[name].label, answersSoFar.forWhom) : name}
      defaultChecked={value === true}
      onChange={(checked) => onChange(checked ? true : undefined)}
    />
  )
}
