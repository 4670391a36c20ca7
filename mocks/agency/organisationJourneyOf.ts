import type { CaseKind } from '../../src/domain/case.ts'
import { organisationJourneys } from '../../src/journey/organisationJourneys.ts'
import type { Journey } from '../../src/journey/types.ts'
import { procedures } from '../../src/procedures/procedures.ts'

/** What an organisation was asked of a person in a case that came of a batch. */
export const organisationJourneyOf = (kind: CaseKind): Journey =>
  organisationJourneys[procedures[kind].insures ? 'registrations' : 'cards']
