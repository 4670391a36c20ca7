import type { FieldName } from '../domain/application.ts'
import { card } from './card.ts'
import type { Journey, Step } from './types.ts'

/**
 * What an organisation need not say: it has seen the documents itself, the authorisation stands in for the code by text message, what is
 * on record it asks for all people at once, and the cards come to it, made together.
 */
const unasked: ReadonlySet<FieldName> = new Set([
  'records',
  'mobileProof',
  'documents',
  'productionMode',
  'delivery',
  'outlet',
  'recipientName',
  'recipientMobile',
  'mailAddress',
  'courierConsent',
])

const withoutThem = (step: Step): Step[] => {
  const asks = step.asks.filter((ask) => !unasked.has(typeof ask === 'string' ? ask : ask.field))
  return asks.length > 0 ? [{ ...step, asks }] : []
}

const { otherWay: _, serves: __, ...asAnybody } = card

/** The card application of one person whom an employer, a village or a school applies for: the questions of anybody's, but those. */
export const organisationCard: Journey = { ...asAnybody, steps: card.steps.flatMap(withoutThem) }
