import { normaliseMobile } from './checks.ts'
import { isRealDate } from './dates.ts'
import { fold, once, stripNumber } from './fold.ts'
import type { Problem } from './problem.ts'

export const idTypes = [
  'residentId',
  'householdRegister',
  'hkMoTwResidencePermit',
  'hkMoPass',
  'twPass',
  'foreignPermanentResident',
  'passport',
] as const

export type IdType = (typeof idTypes)[number]

/** An ID number as it is compared and stored: bare ASCII capitals and digits, no label. Signs that look like an X are one. */
export function normaliseIdNumber(raw: string): string {
  // Most are bare already, and a roster has a hundred thousand of them.
  if (/^\d{17}[\dX]$/.test(raw)) return raw
  // Folded first: letters of formulas become the Greek chi that is then an X.
  return once(stripNumber(fold(raw).replace(/[×✕╳✖\u0425\u0445\u03a7\u03c7]/g, 'X')), 18)
}

/** ISO 7064 MOD 11-2 as GB 11643-1999 uses it: the check character that follows 17 digits. */
function checkCharacter(digits: string): string {
  let rest = 0
  for (const digit of digits) rest = ((rest + Number(digit)) * 2) % 11
  return '0123456789X'.charAt((12 - rest) % 11)
}

/** Check digit of the 15-character card for foreigners: A = 10 … Z = 35, weights 7, 3, 1 in turn, mod 10. */
function oldCardCheckDigit(characters: string): string {
  let sum = 0
  for (const [i, character] of [...characters].entries()) {
    sum += Number.parseInt(character, 36) * (i % 3 === 0 ? 7 : i % 3 === 1 ? 3 : 1)
  }
  return String(sum % 10)
}

/** Codes of the 31 mainland provinces (GB/T 2260). Counties come and go, so that only the province is a hard rule. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/

type Rule = (number: string, asOf: string) => Problem | undefined

function checkLength(number: string, limit: number): Problem | undefined {
  const count = [...number].length
  return count === limit ? undefined : { code: 'idNumber.length', count, limit }
}

const isoDate = (digits: string): string =>
  `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`

/** The rule all 18-digit numbers share; `checkHead` judges the six digits in front of the birth date. */
function eighteenDigits(checkHead: (number: string) => Problem | undefined): Rule {
  return (number, asOf) => {
    if (!/^\d*X?$/.test(number)) return { code: 'idNumber.characters' }
    const head = checkLength(number, 18) ?? checkHead(number)
    if (head) return head
    const birthDate = isoDate(number.slice(6))
    if (!isRealDate(birthDate) || birthDate < '1900') return { code: 'idNumber.birthDate' }
    if (birthDate > asOf) return { code: 'idNumber.future' }
    return checkCharacter(number.slice(0, 17)) === number.charAt(17)
      ? undefined
      : { code: 'idNumber.checksum' }
  }
}

const area: Problem = { code: 'idNumber.area' }
const format: Problem = { code: 'idNumber.format' }
const notThisDocument: Problem = { code: 'idNumber.notThisDocument' }

/** GB 11643-1999. Numbers from 9 belong to foreigners, 810000–830000 to residence permits: no citizen has them. */
const checkCitizen = eighteenDigits((number) => {
  if (/^(?:9|8[123]0000)/.test(number)) return notThisDocument
  return province.test(number) ? undefined : area
})

/** Measures for residence permits of Hong Kong, Macao and Taiwan residents, State Council Office 〔2018〕81号, art. 4. */
const checkResidencePermit = eighteenDigits((number) => (/^8[123]0000/.test(number) ? undefined : area))

/** China and its regions: nobody who holds a card for foreigners has this nationality (ISO 3166-1). */
const notForeign: ReadonlySet<string> = new Set([
  '000',
  '156',
  '158',
  '344',
  '446',
  'CHN',
  'TWN',
  'HKG',
  'MAC',
])

/** Cards issued since 1 December 2023: 9, province of application, nationality (ISO 3166-1 numeric), then as for citizens. */
const checkForeignCard = eighteenDigits((number) => {
  if (!number.startsWith('9')) return format
  if (!province.test(number.slice(1))) return area
  return notForeign.has(number.slice(3, 6)) ? format : undefined
})

/** Cards issued before: nationality (3 letters), 4 digits of area, birth date YYMMDD, 1 digit, check digit. */
const checkOldForeignCard: Rule = (number) => {
  if (/[^A-Z\d]/.test(number)) return { code: 'idNumber.characters' }
  const length = checkLength(number, 15)
  if (length) return length
  if (!/^[A-Z]{3}\d{12}$/.test(number) || notForeign.has(number.slice(0, 3))) return format
  if (!province.test(number.slice(3))) return area
  const digits = number.slice(7, 13)
  if (!isRealDate(isoDate(`19${digits}`)) && !isRealDate(isoDate(`20${digits}`)))
    return { code: 'idNumber.birthDate' }
  return oldCardCheckDigit(number.slice(0, 14)) === number.charAt(14)
    ? undefined
    : { code: 'idNumber.checksum' }
}

const checkHkMoPass: Rule = (number) => {
  if (!/^[HM]/.test(number)) return format
  if (!/^.\d*$/.test(number)) return { code: 'idNumber.characters' }
  return number.length === 11 ? undefined : checkLength(number, 9)
}

const checkTwPass: Rule = (number) => {
  return /^\d*$/.test(number) ? checkLength(number, 8) : { code: 'idNumber.characters' }
}

const checkPassport: Rule = (number) => {
  if (/[^A-Z\d]/.test(number)) return { code: 'idNumber.characters' }
  return number.length < 5 ? checkLength(number, 5) : number.length > 17 ? checkLength(number, 17) : undefined
}

const rules: Record<IdType, Rule> = {
  residentId: checkCitizen,
  householdRegister: checkCitizen,
  hkMoTwResidencePermit: checkResidencePermit,
  hkMoPass: checkHkMoPass,
  twPass: checkTwPass,
  foreignPermanentResident: (number, asOf) =>
    /^[A-Z]/.test(number) ? checkOldForeignCard(number, asOf) : checkForeignCard(number, asOf),
  passport: checkPassport,
}

/** Documents whose numbers cannot be mistaken for another's. */
const unmistakable = ['residentId', 'hkMoTwResidencePermit', 'foreignPermanentResident', 'hkMoPass'] as const

/**
 * What is wrong with the number of a document, if anything, naming the first part that is: characters, length, area,
 * birth date, check digit. `asOf` is today (ISO). A sound number of another document is `idNumber.notThisDocument`.
 */
export function checkIdNumber(type: IdType, raw: string, asOf: string): Problem | undefined {
  const number = normaliseIdNumber(raw)
  if (number === '') return { code: 'required' }
  const problem = rules[type](number, asOf)
  if (problem && unmistakable.some((other) => !rules[other](number, asOf))) return notThisDocument
  return problem
}

const carriesBirthDate = (type: IdType, number: string): boolean =>
  type !== 'hkMoPass' && type !== 'twPass' && type !== 'passport' && /^\d{17}[\dX]$/.test(number)

/** The birth date (ISO) an 18-digit number carries. Two-digit years of old cards for foreigners do not name a century. */
export function findBirthDate(type: IdType, number: string): string | undefined {
  const bareNumber = normaliseIdNumber(number)
  if (!carriesBirthDate(type, bareNumber)) return undefined
  const birthDate = isoDate(bareNumber.slice(6))
  return isRealDate(birthDate) ? birthDate : undefined
}

/** The sex an 18-digit number carries: its 17th digit is odd for men. */
export function findSex(type: IdType, number: string): 'male' | 'female' | undefined {
  const bareNumber = normaliseIdNumber(number)
  if (!carriesBirthDate(type, bareNumber)) return undefined
  return Number(bareNumber.charAt(16)) % 2 === 1 ? 'male' : 'female'
}

/** A number as it may be shown to others: four characters at either end, fewer of shorter numbers (a quarter each). */
export function maskIdNumber(number: string): string {
  const characters = [...number]
  const shown = Math.min(4, Math.floor(characters.length / 4))
  return characters.map((c, i) => (i < shown || i >= characters.length - shown ? c : '*')).join('')
}

/** An 18-digit number, also while it is being typed, in the groups area – birth date – sequence; others in one piece. */
export function groupIdNumber(number: string): string[] {
  if (!/^[\d*]{9,17}[\dX*]?$/.test(number) || number.length > 18) return [number]
  return [number.slice(0, 6), number.slice(6, 14), number.slice(14)].filter((group) => group !== '')
}

/**
 * Completed years of age on the day `asOf` (both ISO), 0 before birth. The birthday counts as completed. Who was born on
 * 29 February completes a year with the end of 28 February where there is no such day (Civil Code art. 202: without a
 * corresponding day, the last day of the month ends the period), hence is a year older on 1 March.
 */
export function ageOn(birthDate: string, asOf: string): number {
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return Math.max(0, asOf.slice(5) < birthDate.slice(5) ? years - 1 : years)
}

/** Sample cards for foreigners of the old kind used by this demonstration besides those of the area 2199. */
const demoOldCards = new Set(['DEU210001010114', 'JPN210202020220', 'KOR210103030319'])

/**
 * Whether a number can be nobody's, so that it may be used in a demonstration: the county 210199 does not exist, nor does
 * the area 2199 of old cards for foreigners; nobody born before 1906 is alive; passes start with six zeros, passports with DEMO.
 */
export function isDemoIdNumber(number: string): boolean {
  const bareNumber = normaliseIdNumber(number)
  return (
    /^(?:210199\d{11}[\dX]|\d{6}190[0-5]\d{7}[\dX]|[A-Z]{3}2199\d{8}|[HM]?000000\d{2}(?:\d{2})?|DEMO[A-Z\d]{1,13})$/.test(
      bareNumber,
    ) || demoOldCards.has(bareNumber)
  )
}

/** Whether a mobile number starts with 154 or 194, which no operator had been given in MIIT's table of March 2023. */
export function isDemoMobile(mobile: string): boolean {
  return /^1[59]4\d{8}$/.test(normaliseMobile(mobile))
}

/** An 18-digit number from its first 17 digits (area, birth date, sequence). Throws RangeError for anything else. */
export function demoIdNumber(areaBirthSequence17: string): string {
  if (!/^\d{17}$/.test(areaBirthSequence17)) throw new RangeError('An ID number starts with 17 digits')
  return areaBirthSequence17 + checkCharacter(areaBirthSequence17)
}
