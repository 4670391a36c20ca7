import { request as httpRequest } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import { deskHandler } from '../../mocks/server/deskHandler.ts'
import { hostNamesOf, isMeantForUs } from '../../mocks/server/hostNames.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'

let agency: TestAgency
let receipt: Receipt
let server: RunningServer
let desk: string
const hostNames = hostNamesOf({ host: '127.0.0.1', hostname: 'desk-pc', addresses: ['192.168.1.5'] })

beforeAll(async () => {
  // The agency of the moment: every test has one of its own.
  const api = () => Promise.resolve()
  server = await startServer(
    { api, desk: (request, response) => deskHandler(agency, hostNames)(request, response) },
    0,
    '127.0.0.1',
  )
  desk = `http://127.0.0.1:${server.port}${deskPath}`
})
afterAll(() => server.close())
beforeEach(async () => {
  agency = openTestAgency()
  receipt = await agency.submit('card', person('employee').card)
})
afterEach(() => agency.faults.clear())

const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(desk + path, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' })
const toCase = (form: Record<string, string>) => post(`/cases/${receipt.number}`, form)
const status = async () => (await agency.see(receipt)).status

describe('the clerk’s desk over HTTP', () => {
  test('tells the time, the cases with what may happen to them, and the messages that went out', async () => {
    await agency.client.call('requestCode', { key: 'test-key-desk', body: { mobile: '15400000001' } })
    const answer = await fetch(desk)
    expect(await answer.json()).toMatchObject({
      now: '2026-09-21T10:00',
      next: '2026-09-21T10:20',
      cases: [{ number: receipt.number, status: 'submitted' }],
    })
    const text = await (await fetch(desk)).text()
    expect(text).toContain(`验证码 ${agency.codes[0]?.code}`)
    expect(text).not.toContain(receipt.accessKey)
    expect(text).not.toContain(person('employee').card.idNumber)
  })

  test('turns the clock: to the next event, by a working day, to a time, and back', async () => {
    await post('/clock', { to: 'next' })
    expect(await status()).toBe('accepted')
    await post('/clock', { to: 'workingDay' })
    expect(agency.clock.now()).toBe('2026-09-22T10:20')
    await post('/clock', { to: '2026-10-09T09:00' })
    expect(agency.clock.now()).toBe('2026-10-09T09:00')
    await post('/clock', { to: 'real' })
    expect(agency.clock.isMoved()).toBe(false)
  })

  test('leads a case to a card in the hand, one act after the other', async () => {
    for (const act of ['accept', 'review', 'askBank', 'startProduction', 'post', 'deliver'])
      expect((await toCase({ act })).status).toBe(200)
    expect(await status()).toBe('collected')
  })

  test('notes that somebody with an appointment is there, and who has not come', async () => {
    const { number, accessKey } = receipt
    const at = '2026-09-22T10:10'
    const body = { outlet: '210102-office', at, services: ['enable' as const] }
    const params = { number }
    const booked = await agency.client.call('bookAppointment', { params, accessKey, body })
    const path = `/appointments/${booked.appointment?.id}`
    expect((await post(path, { act: 'arrived' })).status).toBe(409)
    await post('/clock', { to: at })
    expect((await post(path, { act: 'eaten' })).status).toBe(400)
    expect((await post(path, { act: 'arrived' })).status).toBe(200)
    expect(await (await fetch(desk)).json()).toMatchObject({
      appointments: [{ at, state: 'arrived', acts: ['done'] }],
    })
    const page = await (await fetch(`${desk}?lang=en`, { headers: { Accept: 'text/html' } })).text()
    expect(page).toContain('there, waiting')
    expect(page).toContain('Counter: done')
  })

  test('lists objections to looks with their two answers, and the person has the one that is given', async () => {
    const { idNumber = '', mobile = '' } = person('employee').card
    await agency.store.change((tables) =>
      tables.set('lookUps', 'look-1', {
        idNumber,
        at: '2026-09-20T10:00',
        why: 'review',
        objection: {
          number: 'YY-DEMO-000001',
          at: '2026-09-21T09:00',
          note: '<b>not me',
          mobile,
          due: '2026-09-28',
          answer: { at: '2026-09-25T10:00', outcome: 'allowed' },
        },
      }),
    )
    const page = async () => (await fetch(`${desk}?lang=en`, { headers: { Accept: 'text/html' } })).text()
    expect(await page()).toContain('Objections to looks, to be answered')
    expect(await page()).toContain('&lt;b&gt;not me')
    expect((await post('/objections/look-1', { answer: 'perhaps' })).status).toBe(400)
    expect((await post('/objections/look-1', { answer: 'notAllowed' })).status).toBe(200)
    expect((await post('/objections/look-1', { answer: 'allowed' })).status).toBe(409)
    expect(await page()).not.toContain('Objections to looks')
    const row = await agency.store.read((tables) => tables.get('lookUps', 'look-1'))
    expect(row).toMatchObject({ objection: { answer: { outcome: 'notAllowed', at: '2026-09-21T10:00' } } })
  })

  test('shows the cases of which somebody reminds by themselves, until they are answered', async () => {
    const numbers = async () => {
      const state = (await (await fetch(`${desk}?status=reminded`)).json()) as { cases: { number: string }[] }
      return state.cases.map(({ number }) => number)
    }
    await agency.submit('card', person('flexible').card)
    expect(await numbers()).toEqual([])
    await agency.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('the case is there')
      const reminded = { type: 'reminded', at: '2026-09-21T10:00', by: 'resident' } as const
      const answered = { type: 'reminderAnswered', at: '2026-09-23T10:00', by: 'agency' } as const
      tables.set('cases', row.number, { ...row, events: [...row.events.slice(0, 1), reminded, answered] })
    })
    expect(await numbers()).toEqual([receipt.number])
    const page = await (
      await fetch(`${desk}?lang=en&status=reminded`, { headers: { Accept: 'text/html' } })
    ).text()
    expect(page).toContain('<option value="reminded" selected>')
    await post('/clock', { to: '2026-09-23T10:00' })
    expect(await numbers()).toEqual([])
  })

  test('narrows to a kind, and keeps to it through a case and its decision', async () => {
    const other = await agency.submit('enrolment', person('flexible').enrolment ?? {})
    const page = async (path: string) =>
      await (await fetch(desk + path, { headers: { Accept: 'text/html', Cookie: 'desk-clerk=zhou' } })).text()
    const list = await page('?lang=en&kind=enrolment&status=new')
    expect(list).toContain(`/cases/${other.number}?lang=en&amp;status=new&amp;kind=enrolment`)
    expect(list).not.toContain(receipt.number)
    expect(await page(`/cases/${other.number}?lang=en&kind=enrolment`)).toContain(
      '<input type="hidden" name="kind" value="enrolment">',
    )
    expect(await (await fetch(`${desk}?kind=nothing`)).json()).toMatchObject({ count: expect.any(Number) })
  })

  test('says with an act what has to be said', async () => {
    await toCase({ act: 'accept' })
    await toCase({ act: 'review' })
    expect((await toCase({ act: 'reject' })).status).toBe(409)
    expect((await toCase({ act: 'reject', reason: 'duplicate' })).status).toBe(200)
    expect((await agency.see(receipt)).events.at(-1)).toMatchObject({ type: 'rejected', reason: 'duplicate' })
  })

  test('what can’t happen now changes nothing, and is said on the page', async () => {
    const answer = await post(`/cases/${receipt.number}`, { act: 'deliver' }, { Accept: 'text/html' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('role="alert"')
    expect(await status()).toBe('submitted')
  })

  test.each([
    ['/cases/LN-DEMO-20260921-0001', { act: 'toString' }],
    ['/cases/../clock', { act: 'accept' }],
    ['/clock', { to: 'tomorrow' }],
    ['/clock', { to: '2026-99-99T10:00' }],
    ['/clock', { to: '2026-02-30T10:00' }],
    ['/clock', { to: '2026-02-28T24:00' }],
    ['/clock', { to: '2200-01-01T00:00' }],
    ['/clock', { to: '9999-12-31T23:59' }],
    ['/clock', { to: '1989-12-31T23:59' }],
    ['/clock', { to: 'toString' }],
    ['/nothing', {}],
  ])('%s %o is not understood', async (path, form) => {
    expect((await post(path, form)).status).toBe(400)
    expect(agency.clock.isMoved()).toBe(false)
  })

  test('the clock stops where its years end, and can be turned back from there', async () => {
    await post('/clock', { to: '2199-12-31T23:59' })
    for (const to of ['hour', 'workingDay']) expect((await post('/clock', { to })).status).toBe(409)
    expect(await (await fetch(desk)).json()).toMatchObject({ now: '2199-12-31T23:59' })
    await post('/clock', { to: 'real' })
    expect(agency.clock.isMoved()).toBe(false)
  })

  test('a site that lets its name lead here (DNS rebinding) can neither look nor act', async () => {
    const { port } = server
    const ask = (method: string, path: string, host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { Host: host, 'Content-Type': 'application/x-www-form-urlencoded' }
        const asked = httpRequest(
          { port, host: '127.0.0.1', method, path: deskPath + path, headers },
          (answer) => {
            answer.resume()
            resolve(answer.statusCode)
          },
        )
        asked.on('error', reject)
        asked.end(method === 'POST' ? 'to=hour' : undefined)
      })
    for (const host of [
      'rebound.example',
      `rebound.example:${port}`,
      'localhost.rebound.example',
      'desk-pc',
      '192.168.1.5',
    ])
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/style.css'],
        ['POST', '/clock'],
      ] as const)
        expect([host, await ask(method, path, host)]).toEqual([host, 421])
    expect(agency.clock.isMoved()).toBe(false)
    for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, '127.0.0.1', `[::1]:${port}`])
      expect([host, await ask('GET', '', host)]).toEqual([host, 200])
  })

  test('on every interface it goes by its addresses and the name of the machine as well, and by no other', () => {
    const names = hostNamesOf({ host: undefined, hostname: 'Desk-PC', addresses: ['192.168.1.5', 'fd00::5'] })
    for (const host of ['192.168.1.5:4180', '[fd00::5]:4180', 'desk-pc', 'desk-pc.local:4180', 'localhost'])
      expect([host, isMeantForUs(host, names)]).toEqual([host, true])
    for (const host of ['192.168.1.6', 'evil.example', 'desk-pc.evil.example', '', undefined])
      expect([host, isMeantForUs(host, names)]).toEqual([host, false])
    expect(
      isMeantForUs('agency.test:80', hostNamesOf({ host: 'agency.test', hostname: 'x', addresses: [] })),
    ).toBe(true)
  })

  test('another site’s page may not act here', async () => {
    const answer = await post('/forget', {}, { Origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(403)
    expect(await status()).toBe('submitted')
  })

  test('emptied, the agency knows nothing', async () => {
    await post('/forget', {})
    expect(await (await fetch(desk)).json()).toMatchObject({ cases: [], messages: [] })
  })

  test('a browser gets a page in its language, with nothing in it that a person could have slipped in', async () => {
    const name = '<script>"&'
    await agency.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (row) tables.set('cases', row.number, { ...row, answers: { ...row.answers, name } })
    })
    const answer = await fetch(desk, { headers: { Accept: 'text/html', 'Accept-Language': 'en-GB,en' } })
    const page = await answer.text()
    expect(page).toContain('<h1>Agency desk</h1>')
    expect(page).toContain('&lt;script&gt;&quot;&amp;')
    expect(page).not.toContain('<script')
    expect(answer.headers.get('Content-Security-Policy')).toContain(`default-src 'none'`)
  })

  test('after an act the browser is led back to the page', async () => {
    const answer = await post('/clock?lang=en', { to: 'hour' }, { Accept: 'text/html' })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${deskPath}?lang=en`])
  })
})

describe('the desk of many cases', () => {
  beforeEach(() =>
    agency.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('the case is there')
      for (let serial = 1; serial <= 120; serial += 1) {
        const number = `LN-DEMO-20260921-${5000 + serial}`
        tables.set('cases', number, { ...row, number, answers: { ...row.answers, name: `某${serial}` } })
      }
    }),
  )
  const page = async (query: string) =>
    await (await fetch(`${desk}${query}`, { headers: { accept: 'text/html' } })).text()
  const numbersOn = (html: string) =>
    [...html.matchAll(/<h3><a[^>]*>(LN-DEMO-[\d-]+)/g)].map(([, number]) => number)

  test('shows fifty on a page, the newest first, and links to the others', async () => {
    const first = await page('?lang=en')
    expect(numbersOn(first)).toHaveLength(50)
    expect(numbersOn(first)[0]).toBe('LN-DEMO-20260921-5120')
    expect(first).toContain('aria-label="Page 1" aria-current="page"')
    const all = await Promise.all(['1', '2', '3'].map((one) => page(`?lang=en&page=${one}`)))
    expect(new Set(all.flatMap(numbersOn)).size).toBe(121)
  })

  test('finds each by a part of its number or its name, on whatever page it is', async () => {
    expect(numbersOn(await page('?q=5003'))).toEqual(['LN-DEMO-20260921-5003'])
    expect(numbersOn(await page(`?q=${encodeURIComponent('某119')}`))).toEqual(['LN-DEMO-20260921-5119'])
    expect(numbersOn(await page('?q=nobody'))).toEqual([])
  })

  test('shows those in one status, or not done with, as the agency’s clock says', async () => {
    const numberOf = (serial: number) => `LN-DEMO-20260921-${5000 + serial}`
    await post(`/cases/${numberOf(7)}`, { act: 'accept' })
    await post(`/cases/${numberOf(9)}`, { act: 'accept' })
    await post(`/cases/${numberOf(9)}`, { act: 'review' })
    await post(`/cases/${numberOf(9)}`, { act: 'reject', reason: 'duplicate' })
    expect(numbersOn(await page('?status=accepted'))).toEqual([numberOf(7)])
    expect(numbersOn(await page('?status=rejected&q=5009'))).toEqual([numberOf(9)])
    expect(numbersOn(await page('?status=rejected&q=5007'))).toEqual([])
    const open = await Promise.all(['1', '2', '3'].map((one) => page(`?status=open&page=${one}`)))
    expect(new Set(open.flatMap(numbersOn)).size).toBe(120)
    expect(open.flatMap(numbersOn)).not.toContain(numberOf(9))
    // What the timetable leads on, is found where it has come to.
    await post('/clock', { to: 'next' })
    expect(numbersOn(await page('?status=submitted'))).toEqual([])
    expect(numbersOn(await page('?status=accepted'))).toHaveLength(50)
    const choice = await page('?lang=en&status=accepted')
    expect(choice).toContain('<option value="accepted" selected>')
    expect(choice).toContain('status=accepted&amp;page=2')
    expect(numbersOn(await page('?status=toString'))).toHaveLength(50)
  })

  test('tells the newest messages of all of them, however many', async () => {
    await post('/clock', { to: '2026-10-09T09:00' })
    const { messages } = (await (await fetch(desk)).json()) as { messages: readonly { at: string }[] }
    expect(messages).toHaveLength(30)
    const last = (await agency.see(receipt)).notices.find(({ sms }) => sms)?.at
    expect(new Set(messages.map(({ at }) => at))).toEqual(new Set([last]))
  })

  test('leads back to the same page of the same search after an act', async () => {
    const answer = await post(
      `/cases/LN-DEMO-20260921-5003?lang=en&q=50&status=open&page=2`,
      { act: 'accept' },
      { accept: 'text/html' },
    )
    expect(answer.headers.get('location')).toBe(`${deskPath}?lang=en&q=50&status=open&page=2`)
  })
})
