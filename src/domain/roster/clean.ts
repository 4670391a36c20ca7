import { normaliseMobile } from '../checks.ts'
import { guardianRelations, sexes } from '../choices.ts'
import { isRealDate } from '../dates.ts'
import { findCountry } from '../findCountry.ts'
import { fold, narrow } from '../fold.ts'
import { type IdType, idTypes, normaliseIdNumber } from '../identity.ts'
import { normaliseName } from '../name.ts'
import { findWholeDate } from '../typedDate.ts'
import type { RosterColumn } from './columns.ts'

/** A number that a spreadsheet has shortened: 2.1E+17. Its last digits are gone for good. */
export const isScientific = (text: string): boolean => /^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(text.trim())

const table = <T extends string>(values: readonly T[], all: Readonly<Record<T, string>>) =>
  new Map(
    values.flatMap((value) =>
      [value, ...all[value].split(' ')].map((each): [string, T] => [bare(each), value]),
    ),
  )
const bare = (text: string): string =>
  narrow(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}√✓]/gu, '')

const sexNames = table(sexes, { male: '男 男性 m man 1', female: '女 女性 f woman 2' })
const relationNames = table(guardianRelations, {
  mother: '母亲 母 妈妈 母女 母子 mum mom',
  father: '父亲 父 爸爸 父女 父子 dad',
  grandparent:
    '祖父母 祖父 祖母 外祖父 外祖母 爷爷 奶奶 姥爷 姥姥 外公 外婆 grandmother grandfather grandparents',
  otherGuardian: '其他监护人 其他 监护人 other guardian legalguardian',
})
const idTypeNames = table(idTypes, {
  residentId: '居民身份证 身份证 中华人民共和国居民身份证 二代身份证 residentidcard idcard id',
  householdRegister: '户口簿 户口本 居民户口簿 householdregister hukou',
  hkMoTwResidencePermit:
    '港澳台居民居住证 港澳居民居住证 台湾居民居住证 居住证 residencepermit residencepermitofhongkongmacaoandtaiwanresidents',
  hkMoPass:
    '港澳居民来往内地通行证 港澳通行证 回乡证 homereturnpermit mainlandtravelpermitforhongkongandmacaoresidents',
  twPass: '台湾居民来往大陆通行证 台胞证 taiwanpermit mainlandtravelpermitfortaiwanresidents',
  foreignPermanentResident:
    '外国人永久居留身份证 外国人永久居留证 永久居留身份证 foreignpermanentresidentidcard permanentresidentcard',
  passport: '护照 外国护照 passport',
})
const yesNames = new Set(['是', '同意', '已同意', '需要', '有', '√', '✓', 'yes', 'y', 'true', '1', '需上门'])
const noNames = new Set(['', '否', '不', '无', '不需要', '不同意', '未同意', 'no', 'n', 'false', '0'])

/** Yes as `yes`, no as nothing, anything else as it is. */
function cleanTick(raw: string): string {
  const said = bare(raw)
  return yesNames.has(said) ? 'yes' : noNames.has(said) ? '' : fold(raw)
}

const dayMs = 86_400_000
/** Days are counted from here by spreadsheets (ISO 29500, system of 1900). */
const spreadsheetZero = Date.UTC(1899, 11, 30)

/** A day as `YYYY-MM-DD`, also where a spreadsheet gives its count of days; `permanent` for 长期; else as it was given. */
function cleanDate(raw: string): string {
  const text = narrow(raw)
  if (/^(?:长期|永久|长期有效|permanent|long[- ]?term)$/i.test(text)) return 'permanent'
  if (/^[1-6]\d{4}(?:\.\d+)?$/.test(text))
    return new Date(spreadsheetZero + Math.floor(Number(text)) * dayMs).toISOString().slice(0, 10)
  const [year, month, day] = findWholeDate(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return text
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDate(date) ? date : text
}

const cleanNumber = (raw: string, normalise: (raw: string) => string): string =>
  isScientific(raw) ? raw.trim() : normalise(raw.replace(/^(\d+)\.0+$/, '$1'))

const cleaners: Readonly<Partial<Record<RosterColumn, (raw: string) => string>>> = {
  name: normaliseName,
  guardianName: normaliseName,
  idNumber: (raw) => cleanNumber(raw, normaliseIdNumber),
  guardianIdNumber: (raw) => cleanNumber(raw, normaliseIdNumber),
  mobile: (raw) => cleanNumber(raw, normaliseMobile),
  idExpiry: cleanDate,
  birthDate: cleanDate,
  firstWorkDay: cleanDate,
  sex: (raw) => sexNames.get(bare(raw)) ?? fold(raw),
  guardianRelation: (raw) => relationNames.get(bare(raw)) ?? fold(raw),
  nationality: (raw) => (fold(raw) === '' ? '' : (findCountry(fold(raw)) ?? fold(raw))),
  idType: (raw) => idTypeNames.get(bare(raw)) ?? fold(raw),
  guardianConsent: cleanTick,
  homeVisit: cleanTick,
}

/** What was given for a cell, as it is kept and compared: codes for what there is to choose, ISO for days. Doing it twice changes nothing. */
export function cleanCell(column: RosterColumn, raw: string): string {
  return (cleaners[column] ?? fold)(raw)
}

/** The document that a number is of: the one named; where none is, the one that it can only be; else the resident ID card. */
export function idTypeOfRow(named: string | undefined, number: string): IdType | undefined {
  if (named !== undefined && named !== '') return idTypes.find((type) => type === named)
  if (/^8[123]0000/.test(number)) return 'hkMoTwResidencePermit'
  if (/^9\d{17}$|^[A-Z]{3}\d{12}$/.test(number)) return 'foreignPermanentResident'
  return /^[HM]\d{8}(?:\d\d)?$/.test(number) ? 'hkMoPass' : 'residentId'
}
