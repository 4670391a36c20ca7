import { Choice } from './Choice.tsx'
import { Field } from './Form.tsx'

export interface DeviceWords {
  readonly question: string
  readonly own: string
  readonly ownHint: string
  readonly shared: string
  readonly sharedHint: string
  readonly plain: string
}

export interface DeviceChoiceProps {
  readonly words: DeviceWords
  readonly value: 'own' | 'shared'
  /** Nothing that is kept here can be encrypted: said where it is chosen. */
  readonly plain?: boolean
  readonly onChange: (value: 'own' | 'shared') => void
}

/** Whether a device is one's own or shared, with what follows from either. */
export function DeviceChoice({ words, value, plain, onChange }: DeviceChoiceProps) {
  const ownHint = plain ? (
    <>
      {words.ownHint} {words.plain}
    </>
  ) : (
    words.ownHint
  )
  return (
    <Field id="device" as="legend" label={words.question}>
      {(ids) => (
        <Choice
          {...ids}
          name="device"
          options={[
            { value: 'own', label: words.own, hint: ownHint },
            { value: 'shared', label: words.shared, hint: words.sharedHint },
          ]}
          defaultValue={value}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
