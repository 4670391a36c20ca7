import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'
import { openDesk } from './openDesk.ts'

let agency: TestAgency
let receipt: Receipt
let desk: Awaited<ReturnType<typeof openDesk>>

beforeAll(async () => {
  desk = await openDesk(() => agency)
})
afterAll(() => desk.close())
beforeEach(async () => {
  agency = openTestAgency()
  receipt = await agency.submit('card', person('employee').card)
})

const place = () => `/cases/${receipt.number}`
const textOf = (page: string) => page.replace(/<[^>]*>/g, ' ')

describe('several clerks at the agency server’s desk', () => {
  test('who opens a case says first who they are, and is led on to it', async () => {
    const asked = await fetch(`${desk.address}${place()}?lang=en&status=open`, {
      headers: { Accept: 'text/html' },
      redirect: 'manual',
    })
    const to = asked.headers.get('Location') ?? ''
    expect([asked.status, to]).toEqual([
      303,
      `${deskPath}/clerk?lang=en&status=open&to=${encodeURIComponent(deskPath + place())}`,
    ])
    const chosen = await desk.post('/clerk?lang=en&status=open', { clerk: 'chen', to: deskPath + place() })
    expect(chosen.headers.get('Location')).toBe(`${deskPath}${place()}?lang=en&status=open`)
    expect(chosen.headers.get('Set-Cookie')).toBe(
      `desk-clerk=chen; Path=${deskPath}; HttpOnly; SameSite=Strict`,
    )
    expect((await desk.post('/clerk', { clerk: 'nobody' })).status).toBe(400)
  })

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    `${deskPath}/../x`,
    `${deskPath}/cases/a?b`,
  ])('nobody is led elsewhere by %s', async (to) => {
    const chosen = await desk.post('/clerk?lang=zh', { clerk: 'chen', to })
    expect(chosen.headers.get('Location')).toBe(`${deskPath}?lang=zh`)
  })

  test('a case that nobody has opened is marked in the list; opened, it says who has it', async () => {
    const list = () => desk.page('?lang=en')
    expect(await list()).toContain('<li class="unopened">')
    await desk.page(`${place()}?lang=en`, 'zhou')
    expect(await list()).toContain('<li class="opened">')
    expect(await list()).toContain('with you')
    expect(await desk.page('?lang=en', 'chen')).toContain('with Zhou Min')
  })

  test('a program and a look at its files open nothing', async () => {
    await fetch(desk.address + place())
    await fetch(`${desk.address}${place()}/files/photo`)
    expect(await desk.page('?lang=en')).toContain('<li class="unopened">')
  })

  test('the second clerk hears who has it open, decides nothing, and may take it over', async () => {
    await desk.page(`${place()}?lang=en`, 'zhou')
    const second = await desk.page(`${place()}?lang=en&act=accept`, 'chen')
    expect(textOf(second)).toContain('Zhou Min has this open, since 2026-09-21 10:00.')
    expect(second).not.toContain('value="accept"')
    expect((await desk.post(place(), { act: 'accept', back: 'case' }, 'chen')).status).toBe(409)
    expect((await desk.post(`${place()}/handling`, { do: 'takeOver' }, 'chen')).status).toBe(303)
    expect(await desk.page(`${place()}?lang=en`, 'chen')).toContain('value="accept"')
    expect(textOf(await desk.page(`${place()}?lang=en`, 'zhou'))).toContain('Chen Guodong has this open')
  })

  test('notes are read by every clerk, word for word and as text', async () => {
    const text = '电话核实 <b>"已确认"'
    await desk.post(`${place()}/handling?lang=en`, { do: 'note', text }, 'zhou')
    const page = await desk.page(`${place()}?lang=en`, 'chen')
    expect(page).toContain('<b>Zhou Min</b> 电话核实 &lt;b&gt;&quot;已确认&quot;')
  })

  test('a note that is too long is not lost', async () => {
    const text = '长'.repeat(501)
    const answer = await desk.post(`${place()}/handling?lang=en`, { do: 'note', text })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain(`>${text}</textarea>`)
    expect(textOf(page)).toContain('A note has at most 500 characters.')
  })

  test('who gave a case away is led back to the list', async () => {
    await desk.page(place(), 'zhou')
    const given = await desk.post(`${place()}/handling?lang=en`, { do: 'giveTo', to: 'sun' }, 'zhou')
    expect(given.headers.get('Location')).toBe(`${deskPath}?lang=en`)
    expect(await desk.page('?lang=en', 'sun')).toContain('with you')
    const late = await desk.post(`${place()}/handling?lang=en`, { do: 'giveBack' }, 'zhou')
    expect([late.status, textOf(await late.text())]).toEqual([
      409,
      expect.stringContaining('You do not have this case now.'),
    ])
  })
})

describe('entering at the counter, over HTTP', () => {
  test('who sits there is led to a form that their code opens; nobody else begins one', async () => {
    const begun = await desk.post('/counter?lang=en', {}, 'zhou')
    const to = begun.headers.get('Location') ?? ''
    expect([begun.status, to]).toEqual([303, expect.stringMatching(/^\/helper#c=\d{10}&staff$/)])
    const code = /\d{10}/.exec(to)?.[0] ?? ''
    const opened = await agency.client.call('acceptHelp', {
      params: { code },
      accessKey: 'key-of-a-screen-at-the-counter',
      body: { name: '别人', relation: 'other' },
    })
    expect(opened).toMatchObject({ role: 'staff', helper: { name: '周敏' } })
    const unnamed = await fetch(`${desk.address}/counter`, { method: 'POST', redirect: 'manual' })
    expect(unnamed.status).toBe(400)
    const elsewhere = await fetch(`${desk.address}/counter`, {
      method: 'POST',
      headers: { Cookie: 'desk-clerk=zhou', Origin: 'https://elsewhere.example' },
    })
    expect(elsewhere.status).toBe(403)
    expect(await agency.store.read((tables) => tables.all('helps').length)).toBe(1)
  })
})
