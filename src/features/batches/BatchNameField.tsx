import { plainSpaces } from '../../domain/plainSpaces.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'

interface BatchNameFieldProps {
  readonly hint: string
  /** What it is called unless somebody calls it otherwise. What is sent has plain spaces. */
  readonly usual: string
  readonly error: string | undefined
}

/** What a batch is called. */
export function BatchNameField({ hint, usual, error }: BatchNameFieldProps) {
  const { review: m } = useMessages('batches')
  return (
    <Field id="batch-name" label={m.name} hint={hint} error={error} errorPrefix={m.errorPrefix}>
      {(ids) => <TextInput {...ids} name="name" defaultValue={plainSpaces(usual)} />}
    </Field>
  )
}
