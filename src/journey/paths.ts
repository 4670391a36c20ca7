import type { CancelReason } from '../domain/cancelReasons.ts'
import type { Claim } from '../domain/claims.ts'
import type { Wish } from '../domain/errands.ts'
import type { OutletService } from '../domain/outlets.ts'
import type { Period } from '../domain/periods.ts'
import type { LifeEvent } from '../domain/uses/cardUse.ts'
import { casePath, casesPath, findPath, lawPath, organisationPath } from './mainPaths.ts'

// Where every screen is: no other file writes an address. A pattern is made of the same functions: `casePath(':number')`.

export {
  casePath,
  casesPath,
  decidePath,
  findPath,
  homePath,
  journeyPath,
  lawPath,
  organisationPath,
  receiptPath,
  resultPath,
  reviewPath,
  stepPath,
} from './mainPaths.ts'

export const caseListPath = (page: number): string => `${casesPath}?page=${page}`
/** @param number the one to look for, filled in already. */
export const caseSearchPath = (number?: string): string =>
  `${casesPath}${number === undefined ? '' : `?number=${number}`}#search`
/** The card that came of a case. */
export const cardPath = (number: string): string => `${casePath(number)}/card`
/** The e-cards of this device. */
export const eCardsPath = '/e-card'
/** The e-card over the card of a case; `what`: a relative's, by its id, or adding one. */
export const eCardPath = (number: string, what?: string): string =>
  `${eCardsPath}/${number}${what ? `/${what}` : ''}`
/** For who can’t find a card, whichever it is. */
export const lostCardPath = '/lost-card'
/** Something about a card that takes more than a press: found, lost for good, to be replaced or cancelled, its holder moved away. */
export const cardMatterPath = (
  number: string,
  what: 'found' | 'lost' | 'replace' | 'cancel' | 'moved' | ':what',
): string => `${cardPath(number)}/${what}`
/** A time at a place for a case; `wish`: for what its holder wants there, which nothing else asks for, and why a card is cancelled. */
export const appointmentPath = (number: string, wish?: Wish, why?: CancelReason): string =>
  `${casePath(number)}/appointment${wish ? `?for=${wish}` : ''}${wish && why ? `&why=${why}` : ''}`
/** What is shown at the counter there. */
export const counterPath = (number: string): string => `${casePath(number)}/counter`
/** One trip for all that is still to be done at a counter. */
export const tripPath = '/trip'
/** Where what was submitted in a case is fetched to have what was decided on it reviewed. */
export const contestPath = (number: string): string => reapplyPath(number, 'review')
/** Preparing the statement of claim about what was decided on a case. */
export const courtPath = (number: string): string => `${casePath(number)}/court`
export const reapplyPath = (number: string, review = ''): string =>
  `${casePath(number)}/again${review && `/${review}`}`
/** Something a person does on a case; `what`: the action, and where it has several, which (`withdrawConsent/photoConsent`). */
export const actionPath = (number: string, what: string): string => `${casePath(number)}/do/${what}`
export const noticesPath = '/notices'
export const noticeListPath = (page: number): string => `${noticesPath}?page=${page}`
/** What is on record of one's contributions, and the code that opens it. */
export const recordsPath = '/records'
export const recordsCodePath = `${recordsPath}/code`
/** Continuing later or elsewhere. */
export const keepPath = '/keep'
/** Filling in an application with a helper. */
export const helperPath = '/helper'
/** Everything that this device and the agency keep. */
export const myDataPath = '/my-data'
/** Where to go: outlets, offices and machines. */
export const officesPath = '/offices'
/** The same, for something to be done in a city (GB/T 2260). */
export const officesFor = (service: OutletService, city = ''): string =>
  `${officesPath}?service=${service}${city && `&city=${city}`}`
/** Times that are booked without a case: those of this device, and the way to any other. */
export const visitsPath = '/visits'
export const visitPath = (number: string): string => `${visitsPath}/${number}`
/** What is shown at the counter then. */
export const visitCounterPath = (number: string): string => `${visitPath(number)}/counter`
/** Booking one at a place (its id); `purpose`: what for, where that is known. */
export const bookVisitPath = (outlet = '', purpose: string = ''): string =>
  `${visitsPath}/book${outlet && `?at=${outlet}`}${outlet && purpose && `&for=${purpose}`}`
/** In the place of an organisation: its batches and its ledger. */
export const batchesPath = `${organisationPath}/batches`
/** The roster, which is where an organisation's place begins: what of it is shown (`show`, `due`), and which page. */
export const rosterPath = (shown: Readonly<Record<string, string>>): string =>
  `${organisationPath}?${new URLSearchParams(shown)}`
export const ledgerPath = `${organisationPath}/ledger`
/** Who acts for the organisation. */
export const operatorsPath = `${organisationPath}/operators`
/** Handing out the cards of a batch. */
export const handOutPath = (batch: string): string => `${organisationPath}/hand-out/${batch}`
/** Choosing who is in a new batch; going over it before it is submitted. */
export const newBatchPath = `${batchesPath}/new`
export const checkBatchPath = `${newBatchPath}/check`
/** The same of employees whom their employer registers for insurance. */
export const newRegistrationsPath = `${organisationPath}/registrations`
export const checkRegistrationsPath = `${newRegistrationsPath}/check`
/** People who decide on their own phones: their links, and what came back. */
export const invitationsPath = `${organisationPath}/invitations`
/** A page of them; `first`: the key of the row that stands at the head of the list. It was made at random, and says nothing of anybody. */
export const invitationListPath = (page: number, first?: string): string =>
  `${invitationsPath}?${new URLSearchParams({ ...(first === undefined ? {} : { first }), page: String(page) })}`
/** Where somebody decides on their own phone. One address for everybody: the invitation stands behind the `#`, and is taken out. */
export const invitedPath = '/decide'
/** A batch, by its number; while it has none, by its id on this device. */
export const batchPath = (batch: string): string => `${batchesPath}/${batch}`
/** Those people of a batch who stand at this point. */
export const batchPeoplePath = (batch: string, show: string): string => `${batchPath(batch)}?show=${show}`
/** Mending what the agency asks for again of somebody in a batch, by the number of their case. */
export const correctRowPath = (batch: string, number: string): string =>
  `${batchPath(batch)}/correct/${number}`

/** Checking somebody's receipt. */
export const verifyPath = '/verify'
/** What one may demand, and how to. */
export const rightsPath = '/rights'
/** Counting a period of law: asks which and from when, or says the last day where both are known (ISO date). */
export const periodPath = (period?: Period, start?: string): string =>
  `${rightsPath}/period${period ? `?of=${period}` : ''}${period && start ? `&from=${start}` : ''}`
/** The same with both filled in, to be changed. */
export const changePeriodPath = (period: Period, start: string): string =>
  `${periodPath(period, start)}&change`
/** Checking what one was told: asks which, or says how that one stands. */
export const claimPath = (claim?: Claim): string => `${rightsPath}/claims${claim ? `?of=${claim}` : ''}`
/** The articles that fit a text; all of them without one. */
export const lawSearchPath = (text: string): string =>
  text.trim() === '' ? lawPath : `${lawPath}#q=${encodeURIComponent(text)}`
export const articlePath = (id: string): string => `${lawPath}/${id}`
/** All that the card is good for. */
export const cardUsesPath = '/uses'
/** The uses for something that happens in a life. */
export const cardUsesFor = (event: LifeEvent): string => `${cardUsesPath}?event=${event}`
export const cardUsePath = (use: string): string => `${cardUsesPath}/${use}`
/** What fits a text. It stands behind the `#`, so that no server is told. */
export const largeTextPath = `${findPath}?elder`
export const findFor = (said: string): string =>
  said.trim() === '' ? findPath : `${findPath}#q=${encodeURIComponent(said)}`
