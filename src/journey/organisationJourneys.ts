import type { BatchMatter } from '../domain/organisationCodes.ts'
import { organisationCard } from './organisationCard.ts'
import { organisationEnrolment } from './organisationEnrolment.ts'
import type { Journey } from './types.ts'

/** What an organisation is asked of each person, by what it asks for. */
export const organisationJourneys: { readonly [M in BatchMatter]: Journey } = {
  card: organisationCard,
  enrolment: organisationEnrolment,
}

/** The same of a kind of case that came of a batch; throws where none can. */
export function organisationJourneyOf(kind: string): Journey {
  const found = Object.entries(organisationJourneys).find(([matter]) => matter === kind)
  if (!found) throw new Error(`No organisation asks for a ${kind}`)
  return found[1]
}
