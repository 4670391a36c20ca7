import { permanent } from '../domain/application.ts'
import { ChineseTerms } from '../i18n/ChineseTerms.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { Checkbox } from '../ui/Checkboxes.tsx'
import { DateFields, dateFrom } from '../ui/DateFields.tsx'
import { type EditProps, readText } from './inputDefinitions.ts'

/** A day in three boxes. */
export function DateEdit({ name, ids, value, onChange, own }: EditProps<string>) {
  const { date } = useMessages('apply').inputs
  return (
    <DateFields
      {...ids}
      name={name}
      value={value}
      labels={date}
      birthday={own && name === 'birthDate'}
      onChange={(next) => onChange(next || undefined)}
    />
  )
}

/** A day, or that the document does not expire. */
export function ExpiryEdit({ name, ids, value, onChange }: EditProps<string>) {
  const { date, expiry } = useMessages('apply').inputs
  const forEver = value === permanent
  return (
    <>
      <DateFields
        {...ids}
        name={name}
        value={forEver ? '' : value}
        labels={date}
        onChange={(next) => onChange(next || undefined)}
      />
      <p className="hint">
        <ChineseTerms text={expiry.or} />
      </p>
      <Checkbox
        id={`${ids.id}-permanent`}
        name={`${name}-permanent`}
        label={<ChineseTerms text={expiry.permanent} />}
        defaultChecked={forEver}
        onChange={(checked) => {
          const form = document.getElementById(ids.id)?.closest('form')
          onChange(checked ? permanent : (form && dateFrom(new FormData(form), name)) || undefined)
        }}
      />
    </>
  )
}

export const readDate = (form: FormData, name: string): string | undefined =>
  dateFrom(form, name) || undefined

export const readExpiry = (form: FormData, name: string): string | undefined =>
  readText(form, `${name}-permanent`) ? permanent : readDate(form, name)
