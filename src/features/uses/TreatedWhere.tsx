import type { OwnCard } from '../../api/useOwnCards.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { useElsewherePlaces } from './elsewherePlaces.ts'

/** In which place the simulated hospital is, at first where treatment was filed last, and whether it is an emergency. */
export function TreatedWhere({
  own,
  onChange,
}: {
  readonly own: OwnCard
  /** It is another hospital, or another case, than the one that has answered. */
  readonly onChange: () => void
}) {
  const { elsewhere: m } = useMessages('uses')
  const { answers, card } = own.view
  const [, ...places] = useElsewherePlaces(answers.city)
  const [filed] = card.elsewhere ?? []
  return (
    <>
      <Field id="treatedAt" label={m.hospital}>
        {(ids) => (
          <Select
            {...ids}
            key={filed?.place ?? ''}
            name="treatedAt"
            onChange={onChange}
            options={places}
            defaultValue={filed?.place ?? '110000'}
          />
        )}
      </Field>
      <Checkbox name="emergency" label={m.emergency} onChange={onChange} />
    </>
  )
}

/** What of that is said with the card that is presented. */
export function readTreatedWhere(form: FormData): { readonly place?: string; readonly emergency?: true } {
  const place = form.get('treatedAt')
  if (typeof place !== 'string') return {}
  return { place, ...(form.has('emergency') ? { emergency: true } : {}) }
}
