import type { CaseKind } from '../../src/domain/case.ts'
import { organisationJourneys } from '../../src/journey/organisationJourneys.ts'
import type { Journey } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import type { HeldBy } from './organisationRows.ts'

/** What an organisation was asked of a person in a case that came of a batch. */
export const organisationJourneyOf = (kind: CaseKind): Journey =>
  organisationJourneys[procedures[kind].insures ? 'registrations' : 'cards']

/** What a case was asked: less where an organisation asks for the person, and the card comes to it. */
export const journeyOf = ({
  kind,
  heldBy,
}: {
  readonly kind: CaseKind
  readonly heldBy?: HeldBy | undefined
}): Journey => (heldBy ? organisationJourneyOf(kind) : procedureJourneys[kind])
