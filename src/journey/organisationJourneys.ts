import type { BatchMatter } from '../domain/organisationCodes.ts'
import { organisationCard } from './organisationCard.ts'
import { organisationEnrolment } from './organisationEnrolment.ts'
import type { Journey } from './types.ts'

/** What an organisation is asked of each person, by what it asks for. */
export const organisationJourneys: { readonly [M in BatchMatter]: Journey } = {
  cards: organisationCard,
  registrations: organisationEnrolment,
}
