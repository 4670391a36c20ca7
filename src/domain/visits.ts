import type { VisitPurpose } from './appointmentCodes.ts'
import type { ForWhom } from './choices.ts'

/** What a person may have to have with them. `helper`: the guardian or the representative. */
export type ToBring =
  | 'holderId'
  | 'helperId'
  | 'authorisation'
  | 'caseNumber'
  | 'card'
  | 'mobile'
  | 'proofOfReason'

/**
 * `collect`: fetch the card, or have it made on the spot; `activate`: its bank function; `renew`: swap it for a new one; `loss`:
 * have a report of loss lifted or made final; `cancel`: end the card for good; `ask`: whatever needs no card.
 */
export type Visit = 'collect' | 'activate' | 'renew' | 'loss' | 'cancel' | 'ask'

const things: { readonly [V in Visit]: readonly ToBring[] } = {
  collect: ['caseNumber'],
  activate: ['card', 'mobile'],
  renew: ['card'],
  loss: [],
  cancel: ['card', 'proofOfReason'],
  ask: [],
}

/**
 * What is taken along on a visit, and nothing that only others need: who acts for somebody shows both identity documents,
 * an adult's representative the authorisation as well (Civil Code art. 165).
 */
export function whatToBring(visit: Visit, forWhom: ForWhom = 'self'): readonly ToBring[] {
  const papers = {
    self: ['holderId'],
    child: ['holderId', 'helperId'],
    represented: ['holderId', 'helperId', 'authorisation'],
  } as const
  return [...papers[forWhom], ...things[visit]]
}

const visitFor: Readonly<Record<VisitPurpose, Visit>> = {
  collect: 'collect',
  enable: 'renew',
  activate: 'activate',
  replace: 'renew',
  loss: 'loss',
  pin: 'renew',
  cancel: 'cancel',
  ask: 'ask',
  register: 'ask',
  apply: 'ask',
  records: 'ask',
}

/** What is taken along for several things at once, each named once. A card that is fetched on the way is not brought. */
export function whatToTake(services: readonly VisitPurpose[], forWhom?: ForWhom): readonly ToBring[] {
  const taken = new Set(services.flatMap((one) => whatToBring(visitFor[one], forWhom)))
  if (services.includes('collect')) taken.delete('card')
  return [...taken]
}
