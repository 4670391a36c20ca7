import { type ComponentType, createElement } from 'react'
import type { InsideProps } from '../features/organisation/OrganisationPlace.tsx'
import type { Namespace } from '../i18n/messages.ts'
import {
  actionPath,
  appointmentPath,
  articlePath,
  batchesPath,
  batchPath,
  bookVisitPath,
  cardMatterPath,
  cardPath,
  cardUsePath,
  cardUsesPath,
  casePath,
  casesPath,
  checkBatchPath,
  checkRegistrationsPath,
  claimPath,
  correctRowPath,
  counterPath,
  courtPath,
  decidePath,
  eCardPath,
  findPath,
  handOutPath,
  helperPath,
  invitationsPath,
  invitedPath,
  journeyPath,
  keepPath,
  lawPath,
  ledgerPath,
  lostCardPath,
  myDataPath,
  newBatchPath,
  newRegistrationsPath,
  noticesPath,
  officesPath,
  operatorsPath,
  organisationPath,
  periodPath,
  reapplyPath,
  receiptPath,
  recordsCodePath,
  recordsPath,
  resultPath,
  reviewPath,
  rightsPath,
  stepPath,
  tripPath,
  verifyPath,
  visitCounterPath,
  visitPath,
  visitsPath,
} from '../journey/paths.ts'
import { firstScreens } from './firstScreens.ts'
import { preferences, setPreferences } from './preferences.ts'
import { isJourney, loadStep, type Screen } from './screen.ts'

const at = (
  path: string,
  needs: readonly Namespace[],
  load: Screen['load'],
  exists: Screen['exists'] = () => true,
): Screen => ({ path, load, needs, light: false, exists })

const application: readonly Namespace[] = ['wizard', 'route', 'apply']
const ofRights: readonly Namespace[] = ['rights', 'period', 'claims']
const ofPlace: readonly Namespace[] = ['progress', 'apply', 'organisation', 'batches', 'registration']
const ofBatches: readonly Namespace[] = [...ofPlace, 'wizard', 'route', 'answerNames']

const loadMyData = async () => {
  const [{ MyDataPage }, { ClearDialog }] = await Promise.all([
    import('../features/mydata/MyDataPage.tsx'),
    import('./device/ClearDialog.tsx'),
  ])
  return () => createElement(MyDataPage, { ClearDialog })
}
/** A page of the place of an organisation, in its frame: who is signed in, or the way in. */
const atPlace =
  (load: () => Promise<ComponentType<InsideProps>>): Screen['load'] =>
  async () => {
    const [{ OrganisationPlace }, { SendingStrip }, { QueueStrip }, Inside] = await Promise.all([
      import('../features/organisation/OrganisationPlace.tsx'),
      import('../features/batches/SendingStrip.tsx'),
      import('../features/handout/QueueStrip.tsx'),
      load(),
    ])
    return () => createElement(OrganisationPlace, { Inside, beside: [SendingStrip, QueueStrip] })
  }
const loadRoster = () => import('../features/roster/RosterPage.tsx').then((m) => m.RosterPage)
const loadLedger = () => import('../features/ledger/LedgerPage.tsx').then((m) => m.LedgerPage)
const loadOperators = () => import('../features/operators/OperatorsPage.tsx').then((m) => m.OperatorsPage)
const loadHandOut = () => import('../features/handout/HandOutPage.tsx').then((m) => m.HandOutPage)
const loadBatches = async () => {
  const [{ BatchesPage }, { Duties }] = await Promise.all([
    import('../features/batches/BatchesPage.tsx'),
    import('../features/organisation/Duties.tsx'),
  ])
  return ({ at: who }: InsideProps) => createElement(BatchesPage, { at: who, Duties })
}
const loadNewBatch = () => import('../features/batches/NewBatchPage.tsx').then((m) => m.NewBatchPage)
const loadCheckBatch = () => import('../features/batches/CheckBatchPage.tsx').then((m) => m.CheckBatchPage)
const loadRegister = () => import('../features/batches/RegisterPage.tsx').then((m) => m.RegisterPage)
const loadSendDue = () => import('../features/batches/CheckRegisterPage.tsx').then((m) => m.CheckRegisterPage)
const loadBatch = () => import('../features/batches/BatchPage.tsx').then((m) => m.BatchPage)
const loadCorrect = () => import('../features/batches/CorrectPage.tsx').then((m) => m.CorrectPage)
const loadInvitations = () =>
  import('../features/decision/invitation/InvitationsPage.tsx').then((m) => m.InvitationsPage)
const loadTrip = () => import('../features/visit/TripPage.tsx').then((m) => m.TripPage)

const largeText = {
  subscribe: preferences.subscribe,
  isOn: () => preferences.get().elder,
  turn: (elder: boolean) => setPreferences({ elder }),
}

/**
 * Every screen: where it is, its code and its words; the most particular path first.
 * Loaded with the first screen that is not one of the first, so that these name no file that they don't need.
 */
export const screens: readonly Screen[] = [
  ...firstScreens,
  at(resultPath('employment'), ['checklist', 'duty', 'route', 'wizard'], () =>
    import('../features/checklist/EmployerDutyPage.tsx').then((m) => m.EmployerDutyPage),
  ),
  at(casesPath, ['progress'], () => import('../features/tracking/CasesPage.tsx').then((m) => m.CasesPage)),
  at(casePath(':number'), ['progress', 'answerNames', 'tracking'], () =>
    import('../features/tracking/CasePage.tsx').then((m) => m.CasePage),
  ),
  at(cardPath(':number'), ['progress', 'mycard'], () =>
    import('../features/mycard/MyCardPage.tsx').then((m) => m.MyCardPage),
  ),
  at(cardMatterPath(':number', ':what'), ['progress', 'apply', 'mycard'], () =>
    import('../features/mycard/CardMatterPage.tsx').then((m) => m.CardMatterPage),
  ),
  at(appointmentPath(':number'), ['progress', 'visit'], loadTrip),
  at(counterPath(':number'), ['progress', 'visit'], () =>
    import('../features/visit/CounterPage.tsx').then((m) => m.CounterPage),
  ),
  at(tripPath, ['progress', 'visit'], loadTrip),
  at(bookVisitPath(), ['progress', 'apply', 'visit', 'visits'], () =>
    import('../features/visit/BookVisitPage.tsx').then((m) => m.BookVisitPage),
  ),
  at(visitCounterPath(':number'), ['progress', 'visit', 'visits'], () =>
    import('../features/visit/VisitCounterPage.tsx').then((m) => m.VisitCounterPage),
  ),
  at(visitPath(':number'), ['progress', 'visit', 'visits'], () =>
    import('../features/visit/VisitPage.tsx').then((m) => m.VisitPage),
  ),
  at(visitsPath, ['progress', 'visit', 'visits'], () =>
    import('../features/visit/VisitsPage.tsx').then((m) => m.VisitsPage),
  ),
  at(reapplyPath(':number', ':review?'), ['progress', 'tracking', 'apply'], () =>
    import('../features/tracking/ReapplyPage.tsx').then((m) => m.ReapplyPage),
  ),
  at(courtPath(':number'), ['progress', 'court'], () =>
    import('../features/court/CourtPage.tsx').then((m) => m.CourtPage),
  ),
  at(actionPath(':number', ':action/:consent?'), [...application, 'progress', 'case'], () =>
    import('../features/case/CaseActionPage.tsx').then((m) => m.CaseActionPage),
  ),
  at(noticesPath, ['progress', 'notices'], () =>
    import('../features/notices/NoticesPage.tsx').then((m) => m.NoticesPage),
  ),
  at(recordsPath, [...application, 'progress', 'records'], () =>
    import('../features/records/RecordsPage.tsx').then((m) => m.RecordsPage),
  ),
  at(recordsCodePath, [...application, 'progress', 'records'], () =>
    import('../features/records/RecordsCodePage.tsx').then((m) => m.RecordsCodePage),
  ),
  at(eCardPath(':number?', ':what?'), ['progress', 'apply', 'mycard', 'eCard'], () =>
    import('../features/mycard/eCard/ECardPage.tsx').then((m) => m.ECardPage),
  ),
  at(lostCardPath, ['progress', 'mycard'], () =>
    import('../features/mycard/LostPage.tsx').then((m) => m.LostPage),
  ),
  at(officesPath, ['progress', 'offices'], () =>
    import('../features/offices/OfficesPage.tsx').then((m) => m.OfficesPage),
  ),
  at(journeyPath, ['progress', 'journey'], () =>
    import('../features/journey/JourneyPage.tsx').then((m) => m.JourneyPage),
  ),
  at(keepPath, [...application, 'keep', 'photo', 'already'], () =>
    import('../features/keep/KeepPage.tsx').then((m) => m.KeepPage),
  ),
  at(helperPath, [...application, 'keep', 'together'], () =>
    import('./device/helpStrip.ts').then((m) => m.loadHelper()),
  ),
  at(myDataPath, [...application, 'progress', 'keep', 'mydata'], loadMyData),
  at(
    handOutPath(':batch'),
    ['progress', 'apply', 'organisation', 'batches', 'handout', 'signature'],
    atPlace(loadHandOut),
  ),
  at(decidePath, [...application, 'progress', 'signature', 'decision', 'invitation'], () =>
    import('../features/decision/DecisionPage.tsx').then((m) => m.DecisionPage),
  ),
  at(invitedPath, [...application, 'progress', 'signature', 'decision', 'invitation'], () =>
    import('../features/decision/invitation/InvitedPage.tsx').then((m) => m.InvitedPage),
  ),
  at(
    invitationsPath,
    [...application, 'progress', 'organisation', 'batches', 'signature', 'decision', 'invitation'],
    atPlace(loadInvitations),
  ),
  at(ledgerPath, ['progress', 'apply', 'organisation', 'batches', 'ledger'], atPlace(loadLedger)),
  at(organisationPath, [...ofPlace, 'roster', 'photo'], atPlace(loadRoster)),
  at(operatorsPath, [...ofPlace, 'operators'], atPlace(loadOperators)),
  at(batchesPath, ofPlace, atPlace(loadBatches)),
  at(newBatchPath, ofBatches, atPlace(loadNewBatch)),
  at(checkBatchPath, ofBatches, atPlace(loadCheckBatch)),
  at(newRegistrationsPath, ofBatches, atPlace(loadRegister)),
  at(checkRegistrationsPath, ofBatches, atPlace(loadSendDue)),
  at(batchPath(':batch'), ofBatches, atPlace(loadBatch)),
  at(correctRowPath(':batch', ':number'), ofBatches, atPlace(loadCorrect)),
  at(verifyPath, ['verify'], () => import('../features/verify/VerifyPage.tsx').then((m) => m.VerifyPage)),
  at(rightsPath, ['rights'], () => import('../features/rights/RightsPage.tsx').then((m) => m.RightsPage)),
  at(periodPath(), ofRights, () => import('../features/rights/PeriodPage.tsx').then((m) => m.PeriodPage)),
  at(claimPath(), ofRights, () => import('../features/rights/ClaimsPage.tsx').then((m) => m.ClaimsPage)),
  at(lawPath, ['law'], () => import('../features/law/LawPage.tsx').then((m) => m.LawPage)),
  at(articlePath(':id'), ['law', 'answerNames'], () =>
    import('../features/law/ArticlePage.tsx').then((m) => m.ArticlePage),
  ),
  at(findPath, ['find', 'uses'], () =>
    import('../features/find/FindPage.tsx').then((m) => () => createElement(m.FindPage, { largeText })),
  ),
  at(cardUsesPath, ['progress', 'uses'], () =>
    import('../features/uses/UsesPage.tsx').then((m) => m.UsesPage),
  ),
  at(cardUsePath(':use'), ['progress', 'uses'], () =>
    import('../features/uses/UsePage.tsx').then((m) => m.UsePage),
  ),
  at(
    receiptPath(':journey', ':number'),
    [...application, 'review'],
    () => import('../features/check/ReceiptPage.tsx').then((m) => m.ReceiptPage),
    isJourney,
  ),
  at(
    reviewPath(':journey'),
    [...application, 'review', 'already'],
    () => import('../features/check/CheckPage.tsx').then((m) => m.CheckPage),
    isJourney,
  ),
  at(stepPath(':journey', ':step'), application, loadStep, isJourney),
]

export { nowhere } from './nowhere.ts'
