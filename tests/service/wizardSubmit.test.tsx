// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openAtCounter } from '../../mocks/agency/helps.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { inputs } from '../../src/inputs/words.inputs.zh-CN.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { listHelps, rememberHelp, type SavedHelp } from '../../src/journey/savedHelps.ts'
import { words as already } from '../../src/wizard/already.words.zh-CN.ts'
import { type Desk, openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

/** A person with everything answered but the declaration. */
function answersOf(id: string) {
  const { declared: _, ...answers } = person(id).card
  return answers
}

const { receipt: words } = review
const { records } = inputs
const onRecord = records.has
const receipt = /^\/card\/receipt\/LN-DEMO-\d+-\d+$/

async function declare({ user }: Desk, button = '提交申领') {
  await user.click(screen.getByRole('checkbox', { name: '我承诺以上内容真实有效' }))
  return screen.getByRole('button', { name: button })
}

const sent = ({ agency }: Desk, call = 'POST /card-applications') =>
  agency.calls.filter((each) => each === call).length

describe('looking over', () => {
  test('shows every answer with a way to change it, and the number masked', async () => {
    const { user } = await openWizard('/card/check', { answers: answersOf('employee') })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('提交前请核对')
    expect(screen.getByRole('link', { name: '更改收件地址' }).getAttribute('href')).toBe(
      '/card/address?change=address',
    )
    expect(screen.queryByText(/19910820/)).toBeNull()
    await user.click(screen.getByRole('button', { name: '显示证件号码' }))
    expect(screen.getByText('19910820')).toBeTruthy()
  })

  test('the questions of the beginning are one line, which unfolds to a row for each', async () => {
    const { user } = await openWizard('/card/check', { answers: answersOf('employee') })
    const line = screen.getByText((_, one) => one?.className === 'route-line')
    expect(line.textContent?.split('\u00a0· ').length).toBe(6)
    const fold = line.closest('details')
    expect(fold?.open).toBe(false)
    await user.click(line)
    expect(fold?.open).toBe(true)
    const city = within(fold ?? document.body).getByRole('link', { name: '更改办理城市' })
    expect(city.getAttribute('href')).toBe('/card/city?change=city')
  })

  test('a change of the beginning comes back to its row, unfolded', async () => {
    await openWizard('/card/check#row-living', { answers: answersOf('employee') })
    const row = document.getElementById('row-living')
    await expect.poll(() => document.activeElement, patience).toBe(row)
    expect(row?.closest('details')?.open).toBe(true)
  })

  test('photo and papers are shown small beside their names', async () => {
    const agency = openAgency()
    const answers = answersOf('flexible')
    await openWizard('/card/check', { answers, agency })
    const pictured = () => [...document.querySelectorAll('.thumbnail-row')].map((row) => row.textContent)
    expect(pictured()).toContain('已选好照片')
    const papers = Object.values(answers.documents ?? {}).filter((file) => file)
    expect(pictured().length).toBe(papers.length + 1)
    await expect
      .poll(() => document.querySelectorAll('.thumbnail > :is(img, .icon)').length, patience)
      .toBe(papers.length + 1)
  })

  test('is not submitted without the declaration', async () => {
    const desk = await openWizard('/card/check', { answers: answersOf('employee') })
    await desk.user.click(screen.getByRole('button', { name: '提交申领' }))
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /处需要修改/ }))
    expect(screen.getByRole('link', { name: '请勾选声明后提交' })).toBeTruthy()
    expect(sent(desk)).toBe(0)
  })

  test('a photo left for later is a task, and nothing is submitted before', async () => {
    const desk = await openWizard('/card/check', { answers: { ...answersOf('employee'), photo: 'later' } })
    await desk.user.click(await declare(desk))
    expect(screen.getByRole('link', { name: '还差一张制卡照片' })).toBeTruthy()
    expect(sent(desk)).toBe(0)
    await desk.user.click(screen.getByRole('link', { name: '现在补照片' }))
    await expect.poll(place, patience).toBe('/card/photo?change=photo')
  })
})

describe('submitting', () => {
  test('to an agency whose answer has days that are none ends in a receipt all the same, which says so', async () => {
    const agency = openAgency()
    agency.distort((told) => ({ ...told, submittedAt: '2026-13-45T99:00', due: '0000-00-00' }))
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    await desk.user.click(await declare(desk))
    await screen.findByText(words.due.unknown)
    expect(document.querySelector('.panel-number')?.textContent).toMatch(/^LN-DEMO-/)
    expect(screen.queryByRole('button', { name: words.calendar })).toBeNull()
    await expect.poll(() => desk.store.getState().draft).toMatchObject({ rev: 0 })
    expect(desk.store.getState().draft.outbox).toBeUndefined()
    expect(desk.store.getState().cases).toMatchObject([{ submittedAt: '', due: '' }])
  })

  test('ends in a receipt; the case goes to this device’s list and the person leaves the draft', async () => {
    const desk = await openWizard('/card/check', { answers: answersOf('employee') })
    await desk.user.click(await declare(desk))
    await expect.poll(place, patience).toMatch(receipt)
    await screen.findByRole('heading', { name: '申领已提交' })
    const { cases } = desk.store.getState()
    expect(cases).toHaveLength(1)
    expect(cases[0]).toMatchObject({ kind: 'card', holder: '赵**', dueIsLaw: false })
    await expect.poll(() => desk.store.getState().draft.answers).toEqual({})
    expect(await desk.device.readDrafts()).toEqual([])
  })

  test('the list keeps the full name on one’s own device, and only the masked one on a device that others use', async () => {
    const own = await openWizard('/card/check', { answers: answersOf('employee') })
    await own.user.click(await declare(own))
    await expect.poll(place, patience).toMatch(receipt)
    expect(own.store.getState().cases[0]).toMatchObject({ holder: '赵**', name: answersOf('employee').name })
    cleanup()
    const shared = await openWizard('/card/check', {
      answers: answersOf('employee'),
      device: memoryDeviceStore('shared'),
    })
    await shared.user.click(await declare(shared))
    await expect.poll(place, patience).toMatch(receipt)
    const [saved] = shared.store.getState().cases
    expect(saved?.holder).toBe('赵**')
    expect(saved).not.toHaveProperty('name')
  })

  test('leaves a copy of the answers to keep: a page of its own, numbers masked, said to be a demonstration', async () => {
    const files: Blob[] = []
    const urls = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file)
      return 'blob:nothing'
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const desk = await openWizard('/card/check', { answers: answersOf('employee') })
    await desk.user.click(await declare(desk))
    await desk.user.click(await screen.findByText(words.answers))
    files.length = 0
    await desk.user.click(screen.getByRole('button', { name: words.saveAnswers }))
    const page = new DOMParser().parseFromString((await files[0]?.text()) ?? '', 'text/html')
    const text = page.body.textContent
    expect(page.querySelector('script, link, img')).toBeNull()
    expect(text).toContain(words.seal.demo)
    expect(text).toMatch(/姓名\s*赵/)
    expect(text).toContain(desk.store.getState().cases[0]?.number)
    expect(text).not.toMatch(/19910820|15400000003/)
    urls.mockRestore()
    click.mockRestore()
  })

  test('a double click makes one request', async () => {
    const desk = await openWizard('/card/check', { answers: answersOf('employee') })
    const button = await declare(desk)
    fireEvent.click(button)
    fireEvent.click(button)
    await expect.poll(place, patience).toMatch(receipt)
    expect(sent(desk)).toBe(1)
  })

  test('an answer that got lost is looked for by its key, and not sent twice', async () => {
    const agency = openAgency()
    agency.faults.set('submitApplication', { kind: 'lostAnswer' }, 1)
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    await desk.user.click(await declare(desk))
    await expect.poll(place, patience).toMatch(receipt)
    expect(sent(desk)).toBe(1)
  })

  test('while nobody knows whether it arrived, says so, and a reload takes it up with the same key', async () => {
    const agency = openAgency()
    const device = memoryDeviceStore()
    agency.faults.set('submitApplication', { kind: 'lostAnswer' })
    agency.faults.set('findByKey', { kind: 'offline' })
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency, device })
    await desk.user.click(await declare(desk))
    await screen.findByText('正在确认是否提交成功')
    expect(screen.queryByRole('link', { name: '更改姓名' })).toBeNull()
    expect(screen.queryByRole('button', { name: '提交申领' })).toBeNull()
    cleanup()

    // Any other question waits until it is clear.
    agency.faults.clear()
    await openWizard('/card/mobile', { agency, device })
    await expect.poll(place, patience).toMatch(receipt)
    expect(sent(desk)).toBe(1)
  })

  test('the same button asks again', async () => {
    const agency = openAgency()
    agency.faults.set('submitApplication', { kind: 'lostAnswer' }, 1)
    agency.faults.set('findByKey', { kind: 'offline' })
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    await desk.user.click(await declare(desk))
    const ask = await screen.findByRole('button', { name: '查询结果' })
    agency.faults.clear()
    await desk.user.click(ask)
    await expect.poll(place, patience).toMatch(receipt)
  })

  test('an objection of the agency lands on its question, with the summary focused', async () => {
    const desk = await openWizard('/card/check', { answers: answersOf('mismatch') })
    await desk.user.click(await declare(desk))
    await expect.poll(place, patience).toBe('/card/person?change=person')
    const link = await screen.findByRole('link', { name: /姓名和登记的不一致/ })
    expect(link.getAttribute('href')).toBe('#name')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /处需要修改/ }))
    expect(desk.store.getState().draft.outbox).toBeUndefined()
  })

  test('a registration leaves the answers for the card of the same person', async () => {
    const { enrolmentDeclared: _, ...answers } = person('flexible').enrolment ?? {}
    const desk = await openWizard('/enrolment/check', { answers })
    const old = desk.store.getState().draft.id
    await desk.user.click(await declare(desk, '提交参保登记'))
    await expect.poll(place, patience).toMatch(/^\/enrolment\/receipt\//)
    await expect.poll(() => desk.store.getState().draft.journey).toBe('card')
    const { draft } = desk.store.getState()
    expect(draft.answers.name).toBe('林小舟')
    expect(draft.answers.enrolmentDeclared).toBeUndefined()
    expect(draft.id).not.toBe(old)
    expect(desk.store.getState().cases[0]?.dueIsLaw).toBe(true)
  })

  test('a guardian’s consent to the registration is none to the card', async () => {
    const { enrolmentDeclared: _, ...answers } = person('newborn').enrolment ?? {}
    const desk = await openWizard('/enrolment/check', { answers })
    await desk.user.click(await declare(desk, '提交参保登记'))
    await expect.poll(() => desk.store.getState().draft.journey, patience).toBe('card')
    expect(desk.store.getState().draft.answers.guardianName).toBe('苏晚晴')
    expect(desk.store.getState().draft.answers.childConsent).toBeUndefined()
  })
})

describe('an application that was taken along before it was submitted', () => {
  const id = 'draft-that-travels'
  const takenAlong = (recipientName: string) => ({ id, answers: { ...answersOf('employee'), recipientName } })

  /** One device has submitted it; on another one, or out of a file, it is there with another recipient, and is submitted too. */
  async function submitTwice(
    agency = openAgency(),
    between: () => Promise<unknown> = async () => {},
    isTurned = false,
  ) {
    const first = await openWizard('/card/check', { agency, draft: takenAlong('王小明') })
    await first.user.click(await declare(first))
    await expect.poll(place, patience).toMatch(receipt)
    const [saved] = first.store.getState().cases
    cleanup()
    await between()
    const second = await openWizard('/card/check', { agency, draft: takenAlong('王小红') })
    if (isTurned) await second.user.click(await screen.findByRole('button', { name: review.forOther.turn }))
    await second.user.click(await declare(second))
    await screen.findByText(already.title.card)
    return { agency, second, saved, number: saved?.number ?? '', key: `${id}-card` }
  }
  const taken = (agency: Desk['agency'], key: string) => agency.client.call('findByKey', { params: { key } })
  const withdraw = ({ client }: Desk['agency'], key: string) =>
    client.call('findByKey', { params: { key } }).then(({ number, accessKey }) =>
      client.call('actOnCase', {
        params: { number },
        accessKey,
        key: 'withdraw-it-now',
        body: { action: 'withdraw', answers: {} },
      }),
    )

  test('is never told as submitted with what the agency has not: number, day and difference are said, and the changes stay', async () => {
    const { agency, second, number, key } = await submitTwice()
    expect(place()).toBe('/card/check')
    const told = screen.getByText(already.differs).parentElement ?? document.body
    expect(told.textContent).toMatch(new RegExp(`受理编号 ${number}，9月21日.*提交`))
    expect(within(told).getByText('那一份：', { exact: false }).textContent).toBe('那一份： 王小明')
    expect(within(told).getByText('这次填的：', { exact: false }).textContent).toBe('这次填的： 王小红')
    expect(within(told).queryByText('手机号')).toBeNull()
    expect(second.store.getState().draft.answers.recipientName).toBe('王小红')
    expect((await taken(agency, key)).answers.recipientName).toBe('王小明')
  })

  test('leads to the case that came of it, which is in the list of this device now', async () => {
    const { second, number } = await submitTwice()
    expect(second.store.getState().cases.map((one) => [one.number, one.holder])).toEqual([[number, '赵**']])
    expect(screen.queryByRole('button', { name: already.submitAnew.card })).toBeNull()
    await second.user.click(screen.getByRole('link', { name: already.toCase }))
    await expect.poll(place, patience).toBe(`/cases/${number}`)
  })

  test('withdrawn meanwhile: said so, and one press makes a new application of what is filled in', async () => {
    const agency = openAgency()
    const { second, number, key } = await submitTwice(agency, () => withdraw(agency, `${id}-card`))
    expect(screen.getByText(already.withdrawn)).toBeTruthy()
    await second.user.click(screen.getByRole('button', { name: already.submitAnew.card }))
    await expect.poll(place, patience).toMatch(receipt)
    await screen.findByRole('heading', { name: '申领已提交' })
    expect(place()).not.toContain(number)
    const [, now] = second.store.getState().cases
    expect(place()).toBe(`/card/receipt/${now?.number}`)
    expect((await taken(agency, key)).status).toBe('withdrawn')
    const keys = new Set(agency.keys)
    keys.delete(key)
    expect((await taken(agency, [...keys][0] ?? '')).answers.recipientName).toBe('王小红')
  })

  /** A helper has chosen the recipient, and the person has it back: the help as the person's device knows it. */
  async function helped({ client }: Desk['agency']): Promise<SavedHelp> {
    const [params, accessKey, theirs] = [{ help: 'help-of-two' }, 'key-of-the-person', 'key-of-the-helper']
    const { code = '' } = await client.call('putHelp', {
      params,
      accessKey,
      body: { kind: 'card', scope: 'fill', days: 3, person: '赵*' },
    })
    const { answers } = takenAlong('王小明')
    await client.call('handOverHelp', { params, accessKey, body: { id, answers } })
    const body = { name: '王芳', relation: 'child' } as const
    await client.call('acceptHelp', { params: { code }, accessKey: theirs, body })
    const { answers: entered } = takenAlong('王小红')
    await client.call('handOverHelp', { params, accessKey: theirs, body: { id, answers: entered } })
    return { ...params, accessKey, role: 'person', draft: id }
  }

  /** A clerk has opened a counter for whoever stands there: the help as the screen of the counter knows it. */
  async function atCounter({ client, store, clock }: Desk['agency']): Promise<SavedHelp> {
    const [help, accessKey] = ['help-at-counter', 'key-of-the-counter']
    const code = await store.change((tables) =>
      openAtCounter(tables, { id: help, codes: ['1234567890'] }, 'zhou', clock.now()),
    )
    await client.call('acceptHelp', { params: { code }, accessKey, body: { name: '-', relation: 'other' } })
    return { help, accessKey, role: 'staff', draft: id }
  }

  test.each([
    ['a helper', helped, { by: 'helper', name: '王芳' }],
    ['staff at a counter', atCounter, { by: 'staff', name: '周敏' }],
  ] as const)('made a new application, it says of both that %s filled it in', async (_, help, by) => {
    const agency = openAgency()
    const saved = await help(agency)
    const { second, key } = await submitTwice(
      agency,
      () => withdraw(agency, `${id}-card`).then(() => rememberHelp(saved, saved.role === 'staff')),
      saved.role === 'staff',
    )
    await second.user.click(screen.getByRole('button', { name: already.submitAnew.card }))
    await expect.poll(place, patience).toMatch(receipt)
    const anew = agency.keys.find((each) => each !== key)
    expect((await taken(agency, anew ?? '')).enteredBy).toMatchObject(by)
    // Sent, it is nobody's in hand any more.
    expect(listHelps()).toEqual([])
  })

  test('unchanged, it is found submitted: the receipt, with the first number', async () => {
    const agency = openAgency()
    const first = await openWizard('/card/check', { agency, draft: takenAlong('王小明') })
    await first.user.click(await declare(first))
    await expect.poll(place, patience).toMatch(receipt)
    const at = place()
    cleanup()
    const second = await openWizard('/card/check', { agency, draft: takenAlong('王小明') })
    await second.user.click(await declare(second))
    await expect.poll(place, patience).toBe(at)
  })

  test('the receipt shows what the agency has taken, wherever that is not what was sent', async () => {
    const agency = openAgency()
    agency.distort((answer) => ({
      ...answer,
      answers: { ...Object(answer['answers']), recipientName: '王小刚' },
    }))
    const desk = await openWizard('/card/check', { agency, draft: takenAlong('王小明') })
    await desk.user.click(await declare(desk))
    await desk.user.click(await screen.findByText(words.answers))
    expect(screen.getByText('王小刚')).toBeTruthy()
    expect(screen.queryByText('王小明')).toBeNull()
  })
})

describe('not now', () => {
  test('an agency with too much to do asks for a wait, which is seen; then the same button sends it', {
    timeout: 20_000,
  }, async () => {
    const agency = openAgency()
    agency.faults.set('submitApplication', { kind: 'status', status: 429, retryAfter: '3' }, 1)
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    await desk.user.click(await declare(desk))
    await screen.findByText('还没有提交，请稍后再提交')
    const waiting = await screen.findByRole('button', { name: /^提交申领（[123]秒后）$/ })
    expect(document.activeElement?.textContent).toContain('还没有提交')
    await desk.user.click(waiting)
    expect(sent(desk)).toBe(1)
    const ready = await screen.findByRole('button', { name: '提交申领' }, { timeout: 10_000 })
    expect(screen.getByText('现在可以再次提交。')).toBeTruthy()
    expect(
      screen.getByRole<HTMLInputElement>('checkbox', { name: '我承诺以上内容真实有效' }).checked,
      'declared before',
    ).toBe(true)
    await desk.user.click(ready)
    await expect.poll(place, patience).toMatch(receipt)
    expect(sent(desk)).toBe(2)
  })

  test('a day to come back on is said as a time', async () => {
    const agency = openAgency()
    const until = new Date(Date.now() + 2 * 3_600_000)
    const retryAfter = until.toUTCString()
    agency.faults.set('submitApplication', { kind: 'status', status: 429, retryAfter }, 1)
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    await desk.user.click(await declare(desk))
    expect(await screen.findByText(/请在.*\d\d:\d\d以后再提交/)).toBeTruthy()
  })

  test('meanwhile everything can be changed, and goes out under the same key', async () => {
    const agency = openAgency()
    agency.faults.set('submitApplication', { kind: 'status', status: 429 }, 1)
    const desk = await openWizard('/card/check', { answers: answersOf('flexible'), agency })
    await desk.user.click(await declare(desk))
    await screen.findByText('还没有提交，请稍后再提交')
    expect(desk.store.getState().draft.outbox).toBeUndefined()
    await desk.user.click(screen.getByRole('link', { name: '更改姓名' }))
    await expect.poll(place, patience).toBe('/card/person?change=person')
    await screen.findByLabelText('姓名')
    await desk.go()
    await expect.poll(place, patience).toBe('/card/check#row-person')
    await desk.user.click(await declare(desk))
    await expect.poll(place, patience).toMatch(receipt)
    expect(new Set(desk.agency.keys).size).toBe(1)
  })

  test('an agency that no longer trusts the proof gets a new one on the same page, under the same key', async () => {
    const agency = openAgency()
    agency.faults.set('submitApplication', { kind: 'refusal', status: 401 }, 1)
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    const old = desk.store.getState().draft.answers.mobileProof
    await desk.user.click(await declare(desk))
    await screen.findByText('请再验证一次手机号')
    await desk.user.click(await screen.findByRole('button', { name: '发送验证码' }))
    await desk.user.type(await screen.findByLabelText('6位验证码'), agency.codes.at(-1) ?? '')
    await screen.findByText(/手机号已验证/)
    expect(place()).toBe('/card/check')
    expect(desk.store.getState().draft.answers.mobileProof).not.toEqual(old)
    await desk.user.click(screen.getByRole('button', { name: '提交申领' }))
    await expect.poll(place, patience).toMatch(receipt)
    expect(new Set(desk.agency.keys).size).toBe(1)
  })

  test('where an earlier try is in doubt, nothing can be changed and the one button goes on', async () => {
    const agency = openAgency()
    agency.faults.set('submitApplication', { kind: 'lostAnswer' }, 1)
    agency.faults.set('findByKey', { kind: 'refusal', status: 404 }, 1)
    const desk = await openWizard('/card/check', { answers: answersOf('employee'), agency })
    const button = await declare(desk)
    agency.afterCall('GET /applications/by-key', () =>
      agency.faults.set('submitApplication', { kind: 'status', status: 429 }, 1),
    )
    await desk.user.click(button)
    await screen.findByText('还没有提交，请稍后再提交')
    expect(screen.queryByRole('link', { name: '更改姓名' })).toBeNull()
    await desk.user.click(screen.getByRole('button', { name: '再次提交' }))
    await expect.poll(place, patience).toMatch(receipt)
  })
})

describe('the receipt', () => {
  const saved = {
    number: 'LN-DEMO-20260921-0001',
    kind: 'enrolment',
    accessKey: 'key-of-the-case',
    submittedAt: '2026-09-21T10:00',
    due: '2026-10-12',
    dueIsLaw: true,
    holder: '林**',
  } as const

  test('can be opened again, and says by when and whether that is the law', async () => {
    const device = memoryDeviceStore()
    await device.writeCase(saved)
    await openWizard(`/enrolment/receipt/${saved.number}`, { device })
    expect(screen.getByText(saved.number, { selector: '.panel-number' })).toBeTruthy()
    expect(screen.getByText(/2026年10月12日.*法定期限/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '查看办理进度' }).getAttribute('href')).toBe(
      `/cases/${saved.number}`,
    )
  })

  test('of a card that is made while one waits says so, and names no day to wait for', async () => {
    const device = memoryDeviceStore()
    const instant = { ...saved, kind: 'card', dueIsLaw: false, due: '2026-09-21' } as const
    await device.writeCase(instant)
    await openWizard(`/card/receipt/${saved.number}`, { device })
    expect(screen.getByText('工作时间到您选的网点去，当场就能拿到卡。')).toBeTruthy()
    expect(screen.queryByText(/预计/)).toBeNull()
  })

  test('is not on a device that never had it', async () => {
    await openWizard('/card/receipt/LN-DEMO-20260921-0009')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('这台设备上没有这份回执')
  })
})

test('choosing a bank for the first time, none is marked', async () => {
  const { bank: _, outlet: __, ...answers } = answersOf('flexible')
  await openWizard('/card/bank', { answers })
  await screen.findByRole('radio', { name: '中国工商银行' })
  expect(screen.queryByText('刚才没能开户')).toBeNull()
  expect(screen.queryByText(/一类户/)).toBeNull()
})

describe('the records', () => {
  const { records: _, ...unasked } = answersOf('employee')

  test('left unasked, what that means has the focus once, and never takes it from another button', async () => {
    const { user } = await openWizard('/card/records?change=records', { answers: unasked })
    await user.click(await screen.findByRole('button', { name: '跳过，继续填写' }))
    expect(document.activeElement?.textContent).toBe('未查询')
    const ask = screen.getByRole('button', { name: '同意并查询' })
    ask.focus()
    fireEvent.click(ask)
    await screen.findByRole('button', { name: '正在查询…' })
    expect(document.activeElement).toBe(ask)
  })
})

describe('the mobile number', () => {
  const { mobileProof: _, ...unproven } = answersOf('employee')

  test('is confirmed by the code that was sent; a wrong one can be corrected', async () => {
    const desk = await openWizard('/card/mobile?change=mobile', { answers: unproven })
    await desk.user.click(await screen.findByRole('button', { name: '发送验证码' }))
    const input = await screen.findByLabelText<HTMLInputElement>('6位验证码')
    expect(screen.getByText(/验证码已发到15400000003/)).toBeTruthy()
    expect(screen.queryByText(/验证码会发到/), 'what is done is no longer announced').toBeNull()
    expect(input.autocomplete).toBe('one-time-code')
    expect(document.activeElement, 'the button is gone, so the field has the focus').toBe(input)
    await desk.user.type(input, '000000')
    expect((await screen.findByRole('alert')).textContent).toContain('还可以试4次')
    expect(input.value).toBe('000000')
    await desk.user.clear(input)
    await desk.user.paste(` ${desk.agency.codes[0] ?? ''} `)
    await screen.findByText(/手机号已验证/)
    expect(desk.store.getState().draft.answers.mobileProof?.mobile).toBe('15400000003')
    await desk.go()
    await expect.poll(place, patience).toBe('/card/check#row-mobile')
  })

  test('without a code leads to the button that sends one', async () => {
    const desk = await openWizard('/card/mobile', { answers: unproven })
    await screen.findByRole('button', { name: '发送验证码' })
    await desk.go()
    const summary = screen.getByRole('region', { name: /处需要修改/ })
    await desk.user.click(within(summary).getByRole('link'))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '发送验证码' }))
  })

  test('when the agency cannot be reached, says what is safe and tries again', async () => {
    const agency = openAgency()
    agency.faults.set('requestCode', { kind: 'offline' })
    const desk = await openWizard('/card/mobile', { answers: unproven, agency })
    await desk.user.click(await screen.findByRole('button', { name: '发送验证码' }))
    expect((await screen.findByRole('alert')).textContent).toContain('您填写的内容都在')
    agency.faults.clear()
    await desk.user.click(screen.getByRole('button', { name: '再试一次' }))
    await screen.findByLabelText('6位验证码')
  })
})

/** A foreigner whom the agency knows nothing of. */
const passport = {
  applicantKind: 'foreigner',
  idType: 'passport',
  idNumber: 'DEMO0077',
  idExpiry: '2030-01-31',
  birthDate: '1990-01-31',
  sex: 'female',
  nationality: 'FRA',
} as const

/** A person who has come to the look-up, and has answered nothing beyond it. */
function before(id: string) {
  const { records: _, mobile: __, mobileProof: ___, ...answers } = answersOf(id)
  return answers
}

describe('looking first', () => {
  test('asks nothing of the agency before the person agrees, and can be left out', async () => {
    const desk = await openWizard('/card/records', { answers: before('employee') })
    await desk.user.click(await screen.findByRole('button', { name: '跳过，继续填写' }))
    expect(desk.agency.calls).not.toContain('POST /record-lookups')
    expect(desk.store.getState().draft.answers.records).toBeNull()
    expect(document.activeElement?.textContent, 'the button is gone').toContain('未查询')
    await desk.go()
    await expect.poll(place, patience).toBe('/card/mobile')
  })

  test('shows what was found and goes on when nothing stands in the way', async () => {
    const desk = await openWizard('/card/records', { answers: before('employee') })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await screen.findByText('有可以直接用的照片')
    await desk.go()
    await expect.poll(place, patience).toBe('/card/mobile')
  })

  test('what is on record is read out: the live region was there before the answer came', async () => {
    const desk = await openWizard('/card/records', { answers: before('employee') })
    await screen.findByRole('button', { name: '同意并查询' })
    const regions = [...document.querySelectorAll('[aria-live=polite]')]
    await desk.user.click(screen.getByRole('button', { name: '同意并查询' }))
    const found = await screen.findByText('有可以直接用的照片')
    expect(regions.some((region) => region.contains(found))).toBe(true)
  })

  test('an answer takes back the complaint that there is none', async () => {
    const desk = await openWizard('/card/records', { answers: before('employee') })
    await screen.findByRole('button', { name: '同意并查询' })
    await desk.go()
    expect(screen.getByRole('region', { name: /处需要修改/ })).toBeTruthy()
    await desk.user.click(screen.getByRole('button', { name: '同意并查询' }))
    await screen.findByText('有可以直接用的照片')
    expect(screen.queryByRole('region', { name: /处需要修改/ })).toBeNull()
  })

  test('explains a mismatch with two causes and two ways on', async () => {
    const desk = await openWizard('/card/records', { answers: before('mismatch') })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await screen.findByText('姓名和登记的不一致')
    expect(screen.getByRole('link', { name: '核对并修改姓名和证件号码' })).toBeTruthy()
    await desk.go()
    expect(place()).toBe('/card/records')
    expect(screen.getByRole('region', { name: /处需要修改/ })).toBeTruthy()
  })

  test.each([
    ['registers alone', {}, '/enrolment/check'],
    ['has an employer', { applicantKind: 'employee' }, '/employment/first-day'],
    ['is a foreigner and may have one', passport, '/route/insured'],
  ] as const)('no registration found: two causes and two ways on, for who %s', async (_, who, way) => {
    const desk = await openWizard('/card/records', { answers: { ...before('flexible'), ...who } })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await screen.findByText('没有查到参保登记')
    expect(screen.getByText('可能还没有办参保登记')).toBeTruthy()
    expect(screen.getByText(/经办机构还没有录入/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /^还没登记的/ }).getAttribute('href')).toBe(way)
    await desk.go()
    await expect.poll(place, patience).toBe('/card/mobile')
  })

  test('who then registers is asked for what a registration needs', async () => {
    const answers = { ...before('flexible'), applicantKind: 'selfEmployed' } as const
    const desk = await openWizard('/card/records', { answers })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await desk.user.click(await screen.findByRole('link', { name: /^还没登记的/ }))
    expect(desk.store.getState().draft.answers.insuredPlace).toBe('notYet')
    await expect.poll(place, patience).toMatch(/^\/enrolment\//)
  })

  test('who has a card is told so, with a way on', async () => {
    const desk = await openWizard('/card/records', { answers: before('alreadyHasCard') })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await screen.findByText('省内已经有卡，不用再办')
    await desk.user.click(screen.getByRole('link', { name: onRecord.working.link }))
    expect(place()).toBe('/route/result')
    expect(desk.store.getState().draft.answers.cardInHand).toBe('working')
  })

  test.each([
    ['registered', 'employee', onRecord.registered],
    ['registered, with a card', 'alreadyHasCard', onRecord.working],
  ] as const)('before a registration finds who is %s, and leads on', async (_, who, says) => {
    const answers = { ...before(who), insuredPlace: 'notYet', applicantKind: 'flexible' } as const
    const desk = await openWizard('/enrolment/records', { answers })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await screen.findByText(says.title)
    expect(screen.getByRole('link', { name: says.link })).toBeTruthy()
    await desk.go()
    expect(place(), 'nobody goes on to a registration that would be refused').toBe('/enrolment/records')
  })

  test('before a registration goes on when there is none', async () => {
    const answers = { ...before('flexible'), insuredPlace: 'notYet' } as const
    const desk = await openWizard('/enrolment/records', { answers })
    await desk.user.click(await screen.findByRole('button', { name: '同意并查询' }))
    await screen.findByText(records.fine.enrolment)
    await desk.go()
    await expect.poll(place, patience).toBe('/enrolment/mobile')
  })
})

describe('what the agency’s own records contradict', () => {
  const registration = (who: Parameters<typeof person>[0]): PartialAnswers => {
    const { declared: _, ...answers } = person(who).card
    const { documents } = person('flexible').enrolment ?? {}
    const more = {
      county: '210102',
      scheme: 'both',
      insuredPlace: 'notYet',
      applicantKind: 'flexible',
    } as const
    return { ...answers, ...more, livingPlace: 'liaoning', ...(documents ? { documents } : {}) }
  }

  test.each([
    [
      'a registration',
      'who is registered',
      '/enrolment/check',
      registration('rejected'),
      onRecord.registered,
    ],
    [
      'a registration',
      'who has a card',
      '/enrolment/check',
      registration('alreadyHasCard'),
      onRecord.working,
    ],
    ['an application', 'who has a card', '/card/check', person('alreadyHasCard').card, onRecord.working],
  ] as const)('%s of somebody %s is refused with the way on', async (_, __, at, answers, says) => {
    const { declared: ___, ...open } = answers
    const desk = await openWizard(at, { answers: open })
    await desk.user.click(await screen.findByRole('checkbox', { name: '我承诺以上内容真实有效' }))
    await desk.user.click(screen.getByRole('button', { name: /^提交/ }))
    await screen.findByText(says.title)
    expect(place()).toBe(at)
    expect(desk.store.getState().cases).toEqual([])
    await desk.user.click(screen.getByRole('link', { name: says.link }))
    await expect.poll(place, patience).not.toBe(at)
  })
})
