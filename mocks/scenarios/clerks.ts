import {
  batchesPath,
  batchPath,
  checkBatchPath,
  checkRegistrationsPath,
  correctRowPath,
  handOutPath,
  ledgerPath,
  newBatchPath,
  newRegistrationsPath,
  operatorsPath,
  organisationPath,
} from '../../src/journey/paths.ts'
import { findOrganisation, type Operator, type Organisation } from '../agency/organisations.ts'
import type { ListChange, OrganisationOnStage } from './organisationOnStage.ts'

/** Somebody who acts for an organisation, as the console shows them. */
export interface Clerk {
  readonly id: string
  readonly organisation: Organisation
  readonly operator: Operator
  readonly title: { readonly zh: string; readonly en: string }
}

const t = (zh: string, en: string) => ({ zh, en })

function clerk(code: string, id: string, title: Clerk['title']): Clerk[] {
  const organisation = findOrganisation(code)
  const operator = organisation?.operators.find((one) => one.id === id)
  return organisation && operator ? [{ id: `clerk-${id}`, organisation, operator, title }] : []
}

/** The clerks of the demonstration: one for each kind of organisation, and one with a crowd. */
export const clerks: readonly Clerk[] = [
  ...clerk('DEMO0001', 'zhou', t('用人单位，沈阳', 'Employer, Shenyang')),
  ...clerk('DEMO0002', 'zheng', t('村委会，本溪', 'Village, Benxi')),
  ...clerk('DEMO0003', 'qian', t('小学，大连', 'School, Dalian')),
  ...clerk('DEMO0004', 'feng', t('大单位，2000 人', 'Large employer, 2,000 people')),
]

/** A situation of an organisation. `load` brings it about and gives the screen to go to. */
export interface ClerkSituation {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly fits: (clerk: Clerk) => boolean
  /** How many times as many people it has as are played. */
  readonly times?: number
  readonly load: (stage: OrganisationOnStage) => string
}

const small = ({ organisation }: Clerk) => organisation.code !== 'DEMO0004'
const crowded = (one: Clerk) => !small(one)
const employs = (one: Clerk) => small(one) && one.organisation.kind === 'employer'

/** What is wrong with some of a roster, as it comes out of a spreadsheet. */
const faults: readonly ListChange[] = [
  { cells: { idNumber: '210199198803152010' } },
  { cells: { mobile: '1540000' } },
  { cells: { name: '' } },
  { cells: { idNumber: '2.10199E+17' } },
  { found: 'record.alreadyHasCard' },
  { noPhoto: true },
  { noPhoto: true },
]
const someWrong = (n: number): ListChange | undefined => faults[n]

const submitted = (s: OrganisationOnStage) => s.list(12).submit('九月第一批')
/** One photo is asked for again, one account could not be opened. */
const refused = (s: OrganisationOnStage) => s.list(12).submit('九月第一批', ['photoSentBack', 'bankFails'])
const arrived = (s: OrganisationOnStage) => submitted(s).until('withEmployer')
const counted = (s: OrganisationOnStage) => arrived(s).receive(1)
const partly = (s: OrganisationOnStage) => counted(s).handOut(5)
const entered = (s: OrganisationOnStage) => partly(s).away('returned', 'damaged').away('lost', 'missing')

// biome-ignore format: one line per situation, to be read as a table
export const clerkSituations: readonly ClerkSituation[] = [
  { id: 'emptyRoster', title: t('刚登录，名册是空的', 'Signed in, roster empty'), fits: small, load: () => organisationPath },
  { id: 'faultyRoster', title: t('名册里有问题', 'Roster with faults'), fits: small, load: (s) => { s.list(20, someWrong); return organisationPath } },
  { id: 'readyRoster', title: t('可以提交了', 'Ready to submit'), fits: small, load: (s) => { s.list(12); return newBatchPath } },
  { id: 'batchCheck', title: t('提交前核对', 'Last look at a batch'), fits: employs, load: (s) => { s.list(20, someWrong); return checkBatchPath } },
  { id: 'registrations', title: t('参保登记：谁到期了', 'Registrations: who is due'), fits: employs, load: (s) => { s.list(12); return newRegistrationsPath } },
  { id: 'registrationsCheck', title: t('参保登记：提交前核对', 'Registrations: last look'), fits: employs, load: (s) => { s.list(12); return checkRegistrationsPath } },
  { id: 'registered', title: t('参保登记办好了', 'Employees registered'), fits: employs, load: (s) => batchPath(s.list(12).register('九月入职参保').until('enrolled').batch()) },
  { id: 'batchRefused', title: t('一批在办，有人要补正', 'Batch under way, corrections due'), fits: small, load: (s) => batchPath(refused(s).until('needsCorrection').batch()) },
  { id: 'correction', title: t('补正一个人的照片', 'Correcting one photo'), fits: employs, load: (s) => { refused(s).until('needsCorrection'); return correctRowPath(s.batch(), s.caseAt('needsCorrection')) } },
  { id: 'cardsArrived', title: t('卡到了，等清点', 'Cards arrived, to be counted'), fits: small, load: (s) => handOutPath(arrived(s).batch()) },
  { id: 'handedOut', title: t('发了一部分', 'Partly handed out'), fits: small, load: (s) => handOutPath(partly(s).batch()) },
  { id: 'ledgerKept', title: t('台账：发、退、失、存', 'Ledger: issued, returned, lost, kept'), fits: small, load: (s) => { entered(s); return ledgerPath } },
  { id: 'batchList', title: t('批次：今天要办', 'Batches: what to do today'), fits: employs, load: (s) => { partly(s); return batchesPath } },
  { id: 'operators', title: t('谁是经办人', 'Who the operators are'), fits: employs, load: () => operatorsPath },
  { id: 'crowd', title: t('2000 人：一批在办', '2,000 people: a batch under way'), fits: crowded, times: 100, load: (s) => batchPath(s.list(20).submit('全员换发', ['photoSentBack']).until('needsCorrection').batch()) },
  { id: 'crowdHandOut', title: t('2000 张卡：发放', '2,000 cards: handing out'), fits: crowded, times: 100, load: (s) => handOutPath(s.list(20).submit('全员换发').until('withEmployer').receive().handOut(9).batch()) },
  { id: 'crowdLedger', title: t('2000 张卡：台账', '2,000 cards: ledger'), fits: crowded, times: 100, load: (s) => { s.list(20).submit('全员换发').until('withEmployer').receive().handOut(9).away('lost', 'missing'); return ledgerPath } },
]

/** A clerk in a situation. */
export interface ClerkScenario {
  /** `clerk-name/situation`: what links carry. */
  readonly id: string
  readonly clerk: Clerk
  readonly situation: ClerkSituation
}

/** Every clerk in every situation there is. */
export const clerkScenarios: readonly ClerkScenario[] = clerks.flatMap((one) =>
  clerkSituations.flatMap((situation) =>
    situation.fits(one) ? [{ id: `${one.id}/${situation.id}`, clerk: one, situation }] : [],
  ),
)
