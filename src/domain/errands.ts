import type { PartialAnswers } from './application.ts'
import type { AppointmentService } from './appointmentCodes.ts'
import { livesElsewhere, renewalOf } from './card.ts'
import { type CardEvent, type CardState, lightsOf } from './cardEvents.ts'
import type { CaseStatus } from './case.ts'
import { productionModeOf } from './issuance.ts'
import type { OutletService } from './outlets.ts'

/** Something that is still to be done at a counter. */
export interface Errand {
  readonly service: AppointmentService
  /** The case it is about. */
  readonly number: string
  /** The one place where it can be done; undefined where there are several. */
  readonly outlet?: string
  /** The bank whose outlets do it; those of others don't. */
  readonly bank?: string
}

/** What of a case and its card says what is still to be done. */
interface Standing {
  readonly number: string
  readonly asOf: string
  readonly status: CaseStatus | 'unknown'
  readonly answers: PartialAnswers
  readonly card: {
    readonly state: CardState | 'unknown'
    readonly events: readonly CardEvent[]
    readonly expires: string | null
  } | null
}

/**
 * What somebody still has to go somewhere for: fetch the card where it lies; have what is off switched on; have it replaced, found
 * again or unlocked. Outside Liaoning any branch of the bank will do, so that no trip is planned here.
 */
export function errandsOf({ number, asOf, status, answers, card }: Standing): readonly Errand[] {
  const { outlet, bank } = answers
  const ofBank = bank ? { bank } : {}
  const waits = status === 'bankOpening' || status === 'producing'
  const isWaitedFor = waits && productionModeOf(answers) === 'instant'
  if ((status === 'ready' || isWaitedFor) && outlet)
    return [
      { service: 'collect', number, outlet },
      { service: 'enable', number },
      { service: 'activate', number, ...ofBank },
    ]
  if (!card || livesElsewhere(answers)) return []
  const { state, events, expires } = card
  if (state === 'tempLost') return [{ service: 'loss', number }]
  if (state === 'locked') return [{ service: 'pin', number }]
  if (state === 'cancelled' || state === 'unknown') return []
  if (state === 'lost' || (expires !== null && renewalOf(expires, asOf).kind !== 'later'))
    return [{ service: 'replace', number, ...ofBank }]
  const lights = lightsOf(events)
  return [
    ...(lights.social ? [] : [{ service: 'enable', number } as const]),
    ...(lights.financial ? [] : [{ service: 'activate', number, ...ofBank } as const]),
  ]
}

/** What of a card is seen to only because its holder wants it: nothing about the card asks for it. */
export const wishes = ['loss', 'cancel', 'pin'] as const
export type Wish = (typeof wishes)[number]

/**
 * What somebody wants done at a counter about the card in hand: have it reported lost for good (正式挂失) or cancelled (注销), or its
 * social PIN reset (重置社保密码). Undefined where that has been done or can't be had, or no card is there.
 */
export function findWished({ number, card }: Standing, wish: Wish): Errand | undefined {
  if (!card || card.state === 'cancelled' || card.state === 'unknown') return undefined
  return wish !== 'cancel' && card.state === 'lost' ? undefined : { service: wish, number }
}

/** The errands that these services are about, whether the card asks for them or its holder wanted them. */
export function errandsWith(standing: Standing, services: readonly AppointmentService[]): readonly Errand[] {
  const due = errandsOf(standing).filter(({ service }) => services.includes(service))
  const wanted = wishes.filter(
    (wish) => services.includes(wish) && !due.some(({ service }) => service === wish),
  )
  return [...due, ...wanted.flatMap((wish) => findWished(standing, wish) ?? [])]
}

/** A place as far as it decides where one goes. */
export interface Place {
  readonly id: string
  readonly kind: 'bank' | 'office' | 'kiosk'
  readonly bank: string | null
  readonly county: string
  readonly services: readonly OutletService[]
  readonly stepFree: boolean
  readonly appointments: boolean
}

/** Whether an errand can be done at a place. */
export const canDo = (errand: Errand, place: Place): boolean =>
  place.services.includes(errand.service) &&
  (errand.outlet === undefined || errand.outlet === place.id) &&
  (errand.bank === undefined || place.kind !== 'bank' || place.bank === errand.bank)

/**
 * The places where something of it can be done, the best first: most errands at once, then a time that can be booked, no steps, and the
 * county where something lies ready.
 */
export function bestPlaces<P extends Place>(errands: readonly Errand[], places: readonly P[]): readonly P[] {
  const fixed = errands.find(({ outlet }) => outlet)?.outlet
  const home = places.find(({ id }) => id === fixed)?.county
  const worth = (place: P): number =>
    errands.filter((errand) => canDo(errand, place)).length * 8 +
    (place.appointments ? 4 : 0) +
    (place.stepFree ? 2 : 0) +
    (place.county === home ? 1 : 0)
  return places
    .filter((place) => errands.some((errand) => canDo(errand, place)))
    .toSorted((a, b) => worth(b) - worth(a))
}
