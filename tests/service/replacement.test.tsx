// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actAsClerk, type ClerkAct } from '../../mocks/agency/clerk.ts'
import { words as en } from '../../src/features/mycard/words.en.ts'
import { words as zh } from '../../src/features/mycard/words.zh-CN.ts'
import { rememberDevice } from '../../src/journey/device.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { words as facts } from '../../src/wizard/facts.words.zh-CN.ts'
import { type Desk, openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

beforeEach(() => rememberDevice('own'))
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const { card: answers } = person('employee')

/** The card of this person is in hand, in the list of this device; what happened to it at the desk since. */
async function openWithCard(...acts: readonly ClerkAct[]) {
  const agency = openAgency()
  const receipt = await agency.client.call('submitApplication', {
    key: 'key-of-the-first',
    body: { answers },
  })
  const { number, kind, accessKey, submittedAt, due, dueIsLaw } = receipt
  agency.clock.moveTo('2026-10-30T10:00')
  for (const act of acts) expect(await actAsClerk(agency.store, number, act, agency.clock.now())).toBe(true)
  const device = memoryDeviceStore()
  await device.writeCase({ number, kind, accessKey, submittedAt, due, dueIsLaw, holder: '赵**' })
  const cardOf = async () => (await agency.client.call('getCase', { params: { number }, accessKey })).card
  const open = (below = '', language: 'zh-CN' | 'en' = 'zh-CN') =>
    openWizard(`/cases/${number}/card${below}`, { agency, device, language })
  return { agency, device, cardOf, open }
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, patience)
const draftAnswers = ({ store }: Desk) => store.getState().draft.answers

describe('replacing a lost card', () => {
  test('asks why, for a code and the consents, and nothing that is known; then the old card is lost for good', async () => {
    const { agency, cardOf, open } = await openWithCard('residentEnables', 'residentReportsLoss')
    const desk = await open()
    await desk.user.click(await screen.findByRole('link', { name: zh.loss.next.replaceLink }, patience))
    await heading(zh.replace.title('self'))
    expect(screen.getByText(zh.replace.old.lost)).toBeTruthy()
    await desk.user.click(await screen.findByRole('button', { name: zh.replace.button }, patience))
    await expect.poll(place, patience).toBe('/replacement/reason?change=reason')
    expect(draftAnswers(desk)).toMatchObject({ name: answers.name, bank: answers.bank, cardInHand: 'lost' })
    await desk.user.click(await screen.findByRole('radio', { name: /卡丢了/ }, patience))
    await desk.go()
    await expect.poll(place, patience).toMatch(/^\/replacement\/mobile/)
    await desk.user.click(await screen.findByRole('button', { name: '发送验证码' }))
    await desk.user.type(await screen.findByLabelText('6位验证码'), agency.codes.at(-1) ?? '')
    await screen.findByText(/手机号已验证/)
    await desk.go()
    await expect.poll(place, patience).toMatch(/^\/replacement\/check/)
    for (const box of await screen.findAllByRole('checkbox')) await desk.user.click(box)
    await screen.findByText(/旧卡的社保功能正式挂失，找到了也不能恢复/)
    await desk.user.click(screen.getByRole('button', { name: '提交补换卡' }))
    await expect.poll(place, patience).toMatch(/^\/replacement\/receipt\//)
    await heading('补换卡已提交')
    expect(await cardOf()).toMatchObject({ state: 'lost' })
  })
})

describe.each([
  ['zh-CN', zh],
  ['en', en],
] as const)('in %s', (language, words) => {
  test.each<[readonly ClerkAct[], string, string]>([
    [['residentEnables', 'confirmLoss'], words.title.lost('self'), words.lostForGood.social],
    [['residentEnables', 'residentLocksPin'], words.title.locked('self'), words.locked.scam],
    [['residentEnables', 'cancelCard'], words.title.cancelled('self'), words.ended.cancelled.lead],
  ])('a card after %s says how it is and what to do', async (acts, title, sentence) => {
    const { open } = await openWithCard(...acts)
    await open('', language)
    await heading(title)
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(screen.queryByText(words.lead.works)).toBeNull()
    expect(screen.queryByRole('button', { name: words.loss.report.button })).toBeNull()
  })

  test('who found the card after the report was made final reads that it stays so, and gets to the new card', async () => {
    const { open } = await openWithCard('residentEnables', 'confirmLoss')
    await open('/found', language)
    await heading(words.found.tooLate.title)
    const link = screen.getByRole('link', { name: words.found.tooLate.link })
    expect(link.getAttribute('href')).toMatch(/\/card\/replace$/)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('the formal report is told with both parts, the last day of the one that lapses, and what to say on the phone', async () => {
    const { open } = await openWithCard('residentEnables', 'residentReportsLoss')
    await open('/lost', language)
    await heading(words.formal.title('self'))
    for (const { value } of words.formal.inPerson.parts) expect(screen.getByText(value)).toBeTruthy()
    expect(screen.getByText(words.formal.calendar.save)).toBeTruthy()
    const book = screen.getByRole('link', { name: words.visit.book })
    expect(book.getAttribute('href')).toMatch(/\/appointment\?for=loss$/)
    const script = screen.getByText(words.phone.formalLoss('赵**')[0] ?? '').closest('details')
    expect(
      within(script as HTMLElement).getByRole('link', { name: words.phone.call, hidden: true }),
    ).toBeTruthy()
  })

  test('cancelling asks for the reason; then who does it, what to bring to be ticked off, and a time at a counter', async () => {
    const { open } = await openWithCard('residentEnables')
    const { user } = await open('/cancel', language)
    await heading(words.cancel.title)
    expect(screen.queryByRole('link', { name: words.visit.book })).toBeNull()
    for (const [reason, { heading: name, who, papers }] of Object.entries(words.cancel.reasons)) {
      await user.click(screen.getByRole('radio', { name }))
      expect(screen.getByText(who)).toBeTruthy()
      expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual(
        papers.map(() => false),
      )
      const book = screen.getByRole('link', { name: words.visit.book })
      // The counter is told why.
      expect(book.getAttribute('href')).toMatch(new RegExp(`/appointment\\?for=cancel&why=${reason}$`))
    }
  })

  test('the reason for cancelling and the ticked papers stay through a reload, in an address that no server is told of', async () => {
    const { open } = await openWithCard('residentEnables')
    const { heading: name, papers } = words.cancel.reasons.died
    const { user } = await open('/cancel#died-1', language)
    await heading(words.cancel.title)
    expect(screen.getByRole('radio', { name })).toHaveProperty('checked', true)
    const ticked = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)
    expect(ticked()).toEqual(papers.map((_, n) => n === 1))
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
    expect(ticked()).toEqual(papers.map((_, n) => n < 2))
  })

  test('who moved to another province keeps the card, and reads in which order the insurance and the card move', async () => {
    const { open } = await openWithCard('residentEnables')
    await open('/moved', language)
    await heading(words.moved.title)
    expect(screen.getByRole('link', { name: words.moved.medical }).getAttribute('href')).toBe(
      '/uses/otherProvince',
    )
    for (const step of words.moved.moves.steps) expect(screen.getByText(step)).toBeTruthy()
    const cancel = screen.getByRole('link', { name: words.moved.moves.cancel })
    expect(cancel.getAttribute('href')).toMatch(/\/card\/cancel$/)
  })
})

test('from the start page a card of this device is reported lost by one press, and what comes next is there', async () => {
  const { agency, device, cardOf } = await openWithCard('residentEnables')
  const desk = await openWizard('/lost-card', { agency, device })
  await screen.findByRole('heading', { level: 2, name: zh.lostCard.cardOf('赵**') }, patience)
  await desk.user.click(screen.getByRole('button', { name: zh.loss.report.button }))
  await screen.findByRole('link', { name: zh.lostCard.goOn }, patience)
  expect(await cardOf()).toMatchObject({ state: 'tempLost' })
  expect(screen.queryByRole('button', { name: zh.loss.report.button })).toBeNull()
})

test.each([
  ['zh-CN', zh],
  ['en', en],
] as const)(
  'in %s who has no card here is told by which words to report it on the phone, and can book a time at a counter',
  async (language, words) => {
    await openWizard('/lost-card', { language })
    await heading(words.lostCard.title)
    for (const line of words.phone.loss) expect(screen.getByText(line)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.loss.report.button })).toBeNull()
    const book = screen.getByRole('link', { name: words.lostCard.elsewhere.book })
    expect(book.getAttribute('href')).toBe('/offices?service=loss')
  },
)

test('lifting a report takes over nothing but who somebody is and how they are reached', async () => {
  const { open } = await openWithCard('residentEnables', 'residentReportsLoss')
  const desk = await open('/found')
  await screen.findByText(facts.takes(3), undefined, patience)
  await desk.user.click(screen.getByRole('button', { name: zh.found.button }))
  await expect.poll(place, patience).toMatch(/^\/cardFound\/mobile/)
  expect(draftAnswers(desk)).toEqual({
    name: answers.name,
    idType: 'residentId',
    idNumber: answers.idNumber,
    mobile: answers.mobile,
  })
})

test.each([
  ['2027-03-21T10:00', true],
  ['2027-03-22T10:00', false],
])(
  'the photo of a card of half a year ago is taken over, and none that is older: on %s',
  async (now, isTaken) => {
    const { agency, open } = await openWithCard('residentEnables')
    agency.clock.moveTo(now)
    const desk = await open('/replace')
    await screen.findByText(/^会填入\d+项/, undefined, patience)
    expect(screen.queryByText(facts.oldPhoto) === null).toBe(isTaken)
    await desk.user.click(screen.getByRole('button', { name: zh.replace.button }))
    await expect.poll(place, patience).toMatch(/^\/replacement\/reason/)
    expect('photo' in draftAnswers(desk)).toBe(isTaken)
  },
)

test('what has been replaced, or has ended, is not replaced once more', async () => {
  const { open } = await openWithCard('residentEnables', 'cancelCard')
  await open('/replace')
  await heading(zh.replace.cancelled.title)
  expect(screen.queryByRole('button', { name: zh.replace.button })).toBeNull()
})
