import {
  actionPath,
  appointmentPath,
  batchesPath,
  bookVisitPath,
  cardMatterPath,
  cardPath,
  casePath,
  casesPath,
  counterPath,
  courtPath,
  findPath,
  homePath,
  ledgerPath,
  officesPath,
  organisationPath,
  reapplyPath,
  receiptPath,
  recordsCodePath,
  recordsPath,
  resultPath,
  reviewPath,
  stepPath,
  tripPath,
  visitCounterPath,
  visitPath,
  visitsPath,
} from '../../../journey/paths.ts'
import type { JourneyId } from '../../../journey/types.ts'

const apply = stepPath('route', 'who')

/**
 * Screens and journeys that can't be opened by themselves, as they are about one case or an answer before them, each with the one that
 * leads there; that one has their words.
 */
export const reachedFrom: Readonly<Record<string, string> & { readonly [J in JourneyId]?: string }> = {
  [homePath]: apply,
  [findPath]: apply,
  [resultPath('route')]: apply,
  [resultPath('employment')]: stepPath('employment', 'who'),
  [reviewPath(':journey')]: apply,
  [receiptPath(':journey', ':number')]: casesPath,
  [casePath(':number')]: casesPath,
  [cardPath(':number')]: casesPath,
  [cardMatterPath(':number', ':what')]: casesPath,
  [appointmentPath(':number')]: tripPath,
  [counterPath(':number')]: tripPath,
  [reapplyPath(':number', ':review?')]: casesPath,
  [courtPath(':number')]: casesPath,
  [actionPath(':number', ':action/:consent?')]: casesPath,
  [recordsCodePath]: recordsPath,
  [batchesPath]: organisationPath,
  [ledgerPath]: organisationPath,
  [visitPath(':number')]: visitsPath,
  [visitCounterPath(':number')]: visitsPath,
  [bookVisitPath()]: officesPath,
  card: apply,
  cardFound: casesPath,
  recordCorrection: recordsPath,
}
