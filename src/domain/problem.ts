/** Everything that can be wrong with an answer. The catalogues have one sentence per code, per language. */
export const problemCodes = [
  'required',
  'choice.unknown',
  'text.tooLong',
  'text.privateUse',
  'name.characters',
  'name.tooLong',
  'name.hasDigits',
  'name.blank',
  'name.privateUse',
  'idNumber.length',
  'idNumber.characters',
  'idNumber.area',
  'idNumber.birthDate',
  'idNumber.future',
  'idNumber.checksum',
  'idNumber.format',
  'idNumber.notThisDocument',
  'idNumber.sameAsApplicant',
  'idNumber.tooYoungToHelp',
  'age.notMinor',
  'age.notAdult',
  'age.notNewborn',
  'mobile.length',
  'mobile.prefix',
  'mobile.notOnRecord',
  'code.length',
  'code.wrong',
  'code.expired',
  'date.incomplete',
  'date.unreal',
  'date.future',
  'date.past',
  'date.tooEarly',
  'uscc.length',
  'uscc.characters',
  'uscc.checksum',
  'address.province',
  'address.city',
  'address.county',
  'address.tooShort',
  'address.tooLong',
  'documents.missing',
  'amount.unclear',
  'amount.unlikely',
  'months.differ',
  'photo.later',
  'photo.unfit',
  'photo.tooSmall',
  'photo.tooLarge',
  'bank.unknown',
  'outlet.unknown',
  'mode.unavailable',
  'delivery.unavailable',
  'consent.needed',
  'declaration.needed',
  'record.mismatch',
  'record.alreadyHasCard',
  'record.alreadyRegistered',
  'record.inProgress',
  'card.notTempLost',
  'card.none',
  'card.notExpiring',
  'employer.registers',
  'complaint.notYet',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/**
 * One thing wrong with one answer.
 * `count` is what the person gave (digits typed, characters, years of age), `limit` what the rule asks for; the sentence uses them.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly count?: number
  readonly limit?: number
}
