import type { FieldName } from '../../src/domain/application.ts'
import { getArticle, lawIds } from '../../src/domain/law.ts'
import { actsAlone } from '../../src/domain/person.ts'
import { walk } from '../../src/journey/engine.ts'
import {
  articlePath,
  batchesPath,
  batchPath,
  bookVisitPath,
  cardUsePath,
  cardUsesPath,
  casesPath,
  checkBatchPath,
  checkRegistrationsPath,
  claimPath,
  correctRowPath,
  eCardsPath,
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
  officesFor,
  officesPath,
  organisationPath,
  periodPath,
  recordsPath,
  rightsPath,
  stepPath,
  verifyPath,
  visitsPath,
} from '../../src/journey/paths.ts'
import { routeSteps } from '../../src/journey/route.ts'
import { type JourneyId, journeyIds, type WalkedStep } from '../../src/journey/types.ts'
import { findProcedure, procedures } from '../../src/procedures/procedures.ts'
import type { Person } from '../agency/person.ts'
import { castOn, type Player } from './cast.ts'
import { clerkScenarios } from './clerks.ts'
import type { DemoState } from './demoState.ts'
import { play } from './play.ts'
import { playClerk } from './playClerk.ts'
import { blankState, type Surroundings, scenariosOn } from './scenarios.ts'
import type { Situation } from './situations.ts'
import { answersOf, journeys, playOn } from './stage.ts'

/** What somebody is about who is on a screen, in the order in which it comes. */
export const stages = [
  'route',
  'employment',
  'registering',
  'registered',
  'applying',
  'progress',
  'refusal',
  'inHand',
  'trouble',
  'organisation',
  'pages',
] as const
export type Stage = (typeof stages)[number]

/** One screen of one person. */
export interface Screen {
  /** `person/situation`, `person/journey/step`, or `page/…` where it is nobody's. */
  readonly id: string
  /** The same for everybody who gets to it: a situation, a step, a page. */
  readonly kind: string
  readonly stage: Stage
  readonly player?: Player
  /** A step is called what the service calls it, which this table does not know. */
  readonly title: { readonly zh: string; readonly en: string } | WalkedStep
  /** The state that shows it, from a time of the agency on (`YYYY-MM-DDTHH:mm`). */
  readonly play: (at: string, around: Surroundings) => DemoState
}

/** Every screen there is on a day (ISO): all scenarios, all steps of all journeys, and the pages that are nobody's. */
export function screensOn(asOf: string): readonly Screen[] {
  const scenarios = scenarioScreens(asOf)
  const steps = stepScreens(asOf, new Map(scenarios.map((one) => [one.step, one])))
  const all = new Set<Screen>([...steps, ...scenarios, ...clerkScreens, ...pages])
  return [...all].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
}

/** What clerks of organisations see; of the crowd one screen, for it takes long to be put in place. */
const clerkScreens: readonly Screen[] = clerkScenarios.flatMap((scenario) => {
  const { id, clerk, situation } = scenario
  if (situation.times && situation.id !== 'crowd') return []
  const { zh, en } = situation.title
  const { name } = clerk.operator
  return {
    id,
    kind: situation.id,
    stage: 'organisation',
    title: { zh: `${name}（${clerk.title.zh}）：${zh}`, en: `${name} (${clerk.title.en}): ${en}` },
    play: (at, around) => playClerk(scenario, at, around),
  }
})

/** Where those are who fill in a journey: before a procedure, or on the way that it is a part of. */
function stageOfJourney(journey: JourneyId): Stage {
  if (journey === 'route' || journey === 'employment') return journey
  const { filling } = procedures[journey].stage
  return filling === 'enrol' ? 'registering' : filling === 'use' ? 'inHand' : 'applying'
}
const stageOfGroup: { readonly [G in Exclude<Situation['group'], 'answers'>]: Stage } = {
  enrolment: 'registered',
  application: 'progress',
  refusal: 'refusal',
  card: 'inHand',
  trouble: 'trouble',
}

const journeyOf = (path: string): JourneyId =>
  journeyIds.find((id) => path.startsWith(stepPath(id, ''))) ?? 'route'

interface ScenarioScreen extends Screen {
  /** `person/journey/step`, where somebody has got to a step and no further. */
  readonly step?: string
}

function scenarioScreens(asOf: string): readonly ScenarioScreen[] {
  return scenariosOn(asOf).map((scenario) => {
    const { id, player, situation } = scenario
    const screen = { id, kind: situation.id, player, title: situation.title }
    const played = { play: (at: string, around: Surroundings) => play(scenario, at, around) }
    if (situation.group !== 'answers') return { ...screen, ...played, stage: stageOfGroup[situation.group] }
    const { path } = playOn(player.person, situation.load, { at: `${asOf}T10:00`, id })
    return { ...screen, ...played, stage: stageOfJourney(journeyOf(path)), step: player.person.id + path }
  })
}

/** Whether a person goes through a journey at all. */
export function takes(
  journey: JourneyId,
  { card, enrolment, complaint, review, correction }: Person,
): boolean {
  if (findProcedure(journey)?.changesRecord) return correction !== undefined
  if (journey === 'employment') return card.applicantKind === 'employee' && actsAlone(card)
  if (findProcedure(journey)?.isOfOthers) return complaint !== undefined
  if (findProcedure(journey)?.contests) return review !== undefined
  // Who registers is told what for that; everybody else has been insured before.
  return !findProcedure(journey)?.insures || enrolment !== undefined
}

/**
 * The steps of every journey of everybody, in their order; one that a scenario leads to is that scenario. The six questions
 * that all journeys begin with are shown once, as those of the route.
 */
function stepScreens(asOf: string, known: ReadonlyMap<string | undefined, Screen>): readonly Screen[] {
  const startOf = ({ person }: Player): Screen[] => {
    const start = known.get(`${person.id}/`)
    return start ? [start] : []
  }
  return castOn(asOf).flatMap((player) =>
    journeyIds.flatMap((journey) => {
      if (!takes(journey, player.person)) return []
      return [
        ...(journey === 'route' ? startOf(player) : []),
        ...walk(journeys[journey], answersOf(player.person, journey), asOf)
          .steps.filter(({ id }) => journey === 'route' || !routeSteps.some((step) => step.id === id))
          .map(
            (step) =>
              known.get(`${player.person.id}/${journey}/${step.id}`) ?? stepScreen(player, journey, step),
          ),
      ]
    }),
  )
}

function stepScreen(player: Player, journey: JourneyId, step: WalkedStep): Screen {
  const { person } = player
  const kind = `${journey}/${step.id}`
  const id = `${person.id}/${kind}`
  return {
    id,
    kind,
    stage: stageOfJourney(journey),
    player,
    title: step,
    play: (at, around) => ({
      ...blankState(at, around),
      ...playOn(person, (stage) => stage.fill(journey, step.id), { at, id }),
    }),
  }
}

/** The screen of the first person of the cast who is asked this question at this step, as of a day (ISO); undefined: nobody is. */
export function findStepScreen(
  journey: JourneyId,
  stepId: string,
  name: FieldName,
  asOf: string,
): Screen | undefined {
  for (const player of castOn(asOf)) {
    if (!takes(journey, player.person)) continue
    const { steps } = walk(journeys[journey], answersOf(player.person, journey), asOf)
    const step = steps.find(({ id, fields }) => id === stepId && fields.includes(name))
    if (step) return stepScreen(player, journey, step)
  }
  return undefined
}

const page = (kind: string, path: string, title: Player['title']): Screen => ({
  id: `page/${kind}`,
  kind,
  stage: 'pages',
  title,
  play: (at, around) => ({ ...blankState(at, around), path }),
})

/** Screens that belong to nobody. A test names any address of the app that is neither here nor in a scenario. */
const pages: readonly Screen[] = [
  page('noCases', casesPath, { zh: '我的办件：还没有', en: 'My cases: none yet' }),
  page('lostCard', lostCardPath, { zh: '卡丢了：没有卡的设备', en: 'Lost card: no card on this device' }),
  page('noECard', eCardsPath, { zh: '电子社保卡：没有卡的设备', en: 'E-card: no card on this device' }),
  page('noNotices', noticesPath, { zh: '通知：还没有', en: 'Notices: none yet' }),
  page('offices', officesPath, { zh: '找网点和窗口：选城市', en: 'Finding a place: which city' }),
  page('officesInCity', officesFor('replace', '210300'), {
    zh: '找网点和窗口：鞍山补卡',
    en: 'Finding a place: a replacement in Anshan',
  }),
  page('visits', visitsPath, { zh: '我的预约：还没有', en: 'My bookings: none yet' }),
  page('bookAnywhere', bookVisitPath(), { zh: '预约：还没选网点', en: 'Booking: no place chosen' }),
  page('bookVisit', bookVisitPath('210302-office', 'loss'), {
    zh: '预约：鞍山挂失',
    en: 'Booking: a loss in Anshan',
  }),
  page('journey', journeyPath, { zh: '办卡全程：还没有开始', en: 'The whole way: nothing begun' }),
  page('helper', helperPath, { zh: '请人帮忙填写', en: 'Get help filling in' }),
  page('keep', keepPath, { zh: '换台设备接着办', en: 'Continue elsewhere' }),
  page('myData', myDataPath, { zh: '我的数据：还没有', en: 'My data: none yet' }),
  page('records', recordsPath, { zh: '查缴费记录：先确认本人', en: 'Contributions: who asks' }),
  page('batches', batchesPath, { zh: '代办单位的批次：还没登录', en: 'Batches: not signed in' }),
  page('ledger', ledgerPath, { zh: '台账：还没登录', en: 'The ledger: not signed in' }),
  page('handOut', handOutPath('PC-DEMO-1'), { zh: '发放：还没登录', en: 'Handing out: not signed in' }),
  page('invitations', invitationsPath, {
    zh: '请本人在手机上办：还没登录',
    en: 'People decide on their own phones: not signed in',
  }),
  page('invited', invitedPath, { zh: '本人决定：没有链接', en: 'Deciding oneself: no link' }),
  page('newBatch', newBatchPath, { zh: '新建批次：还没登录', en: 'New batch: not signed in' }),
  page('checkBatch', checkBatchPath, { zh: '核对批次：还没登录', en: 'Checking a batch: not signed in' }),
  page('registrations', newRegistrationsPath, {
    zh: '为职工参保登记：还没登录',
    en: 'Registering employees: not signed in',
  }),
  page('checkRegistrations', checkRegistrationsPath, {
    zh: '核对参保登记：还没登录',
    en: 'Checking registrations: not signed in',
  }),
  page('batch', batchPath('PC-DEMO-1'), { zh: '一个批次：还没登录', en: 'A batch: not signed in' }),
  page('correctRow', correctRowPath('PC-DEMO-1', 'LN-DEMO-1'), {
    zh: '补正批次里的一件：还没登录',
    en: 'Correcting one of a batch: not signed in',
  }),
  page('organisation', organisationPath, { zh: '代办单位登录', en: 'Organisations: signing in' }),
  page('verify', verifyPath, { zh: '核对一张回执', en: 'Checking a receipt' }),
  page('rights', rightsPath, { zh: '您的权利', en: 'Your rights' }),
  page('period', periodPath(), { zh: '算期限', en: 'Working out a deadline' }),
  page('claims', claimPath(), { zh: '听到的说法对不对', en: 'Checking what one was told' }),
  page('law', lawPath, { zh: '法律依据', en: 'The law' }),
  ...lawIds.map((id) => page(`law/${id}`, articlePath(id), getArticle(id).citation)),
  page('uses', cardUsesPath, { zh: '这张卡能做什么', en: 'What the card is good for' }),
  page('use', cardUsePath('library'), { zh: '一项用途', en: 'One use of the card' }),
  page('find', findPath, { zh: '想办什么：还没说', en: 'What do you need: nothing said yet' }),
  page('notFound', '/nowhere', { zh: '找不到页面', en: 'Page not found' }),
]
