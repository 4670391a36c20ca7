import { type Answers, permanent } from '../domain/application.ts'
import { normaliseMobile } from '../domain/checks.ts'
import { isRealDate } from '../domain/dates.ts'
import { findDivision } from '../domain/divisions.ts'
import { documentCodes } from '../domain/documentCodes.ts'
import { normaliseIdNumber } from '../domain/identity.ts'
import { countryName } from '../i18n/countries.ts'
import { formatDay, formatMonth } from '../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../i18n/I18n.tsx'
import { say } from '../i18n/text.ts'
import { Grouped, Masked } from '../ui/Masked.tsx'
import type { ShowProps } from './inputDefinitions.ts'
import { optionsIn } from './wording.ts'

/** How answers read when they are looked over: one component per kind of answer. */

export function ChoiceShow({ name, value, answers }: ShowProps<string>) {
  const options = { ...useMessages('route').options, ...useMessages('apply').options }
  return optionsIn(options, name, [value], answers.forWhom)[0]?.label ?? value
}

export function TextShow({ value }: ShowProps<string>) {
  // What was written in Chinese is read out, and its marks are drawn, as Chinese on an English page, too.
  return /\p{Script=Han}/u.test(value) ? <span lang="zh-CN">{value}</span> : value
}

export function IdNumberShow({ value, name, answers }: ShowProps<string>) {
  const { inputs, names } = useMessages('apply')
  return (
    <Masked
      value={normaliseIdNumber(value)}
      words={inputs.masked}
      label={say(names[name], answers.forWhom)}
    />
  )
}

export function MobileShow({ value }: ShowProps<string>) {
  return <Grouped value={normaliseMobile(value)} groups={[3, 4, 4]} />
}

export function ProofShow() {
  return useMessages('apply').inputs.proof
}

export function DateShow({ value }: ShowProps<string>) {
  const language = useLanguage()
  const { expiry } = useMessages('apply').inputs
  if (value === permanent) return expiry.permanent
  return isRealDate(value) ? formatDay(value, language) : value
}

export function DivisionShow({ value }: ShowProps<string>) {
  const pick = usePick()
  const division = findDivision(value)
  return division ? pick(division) : value
}

export function CountryShow({ value }: ShowProps<string>) {
  return countryName(value, useLanguage())
}

export function AddressShow({ value }: ShowProps<Answers['mailAddress']>) {
  const pick = usePick()
  const nameOf = (code: string) => {
    const division = findDivision(code)
    return division ? pick(division) : code
  }
  const region = [value.province, value.city, value.county].map(nameOf).filter(Boolean)
  return [...region, value.street].join(' ')
}

export function DocumentsShow({ value, answers }: ShowProps<Answers['documents']>) {
  const { documents, inputs } = useMessages('apply')
  const given = documentCodes.filter((code) => value[code])
  if (given.length === 0) return inputs.documents.none
  return (
    <ul className="plain">
      {given.map((code) => (
        <li key={code}>{say(documents[code].label, answers.forWhom)}</li>
      ))}
    </ul>
  )
}

export function PhotoShow({ value }: ShowProps<Answers['photo']>) {
  const { photo } = useMessages('apply').inputs
  if (value === 'later') return photo.later
  return value.source === 'onFile' ? photo.onFile : photo.given
}

export function RecordsShow({ value }: ShowProps<Answers['records']>) {
  const { records } = useMessages('apply').inputs
  if (value === null) return records.skipped
  return records.summary(records.insurance[value.insurance], records.card[value.card])
}

export function MonthsShow({ value }: ShowProps<Answers['wrongMonths']>) {
  const language = useLanguage()
  return value.map((month) => formatMonth(month, language)).join(language === 'en' ? ', ' : '、')
}

export function AmountShow({ value }: ShowProps<string>) {
  return useMessages('apply').inputs.yuan(value)
}

export function TickShow() {
  return useMessages('apply').inputs.agreed
}
