import type { Partly } from '../../../src/domain/application.ts'
import { type Plan, today } from '../people.ts'
import { completeAnswers } from '../seed.ts'

/** Whose mobile number somebody else has proved. */
export const withForeignProof: Partly = {
  ...completeAnswers('employee'),
  mobileProof: { mobile: completeAnswers('employee').mobile ?? '', proof: 'nobody-gave-this' },
}
/** Whose identity document is valid for the last day. */
export const expiringToday: Partly = Object.fromEntries(
  Object.entries({ ...completeAnswers('employee'), idExpiry: today() }).filter(
    ([name]) => name !== 'records',
  ),
)
/** Somebody else than the employee of the steps, as far as a step wants it: another way to the card, another who acts. */
export const someone = (id: Plan['id'], ...but: readonly (keyof Partly)[]): Partly =>
  Object.fromEntries(Object.entries(completeAnswers(id)).filter(([name]) => !but.some((one) => one === name)))
