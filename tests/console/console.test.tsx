// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { caseStatus } from '../../mocks/agency/casePast.ts'
import type { HelpRow } from '../../mocks/agency/helpRows.ts'
import { findOrganisation } from '../../mocks/agency/organisations.ts'
import { findNextEvent } from '../../mocks/agency/planned.ts'
import { linkMark } from '../../mocks/console/link.ts'
import { situations } from '../../mocks/scenarios/situations.ts'
import { readScene } from '../../mocks/scene.ts'
import { listHelps, rememberHelp, setHelps } from '../../src/journey/savedHelps.ts'
import { person } from '../agency/testAgency.ts'
import { openConsole, openScene, openSession } from './openConsole.tsx'

afterEach(cleanup)

describe('the console', () => {
  test('takes the focus, closes by Escape, and has one tab stop that arrow keys move', async () => {
    const { user, onClose } = await openConsole('desk')
    expect(document.activeElement?.textContent).toBe('Demo desk')
    const tab = screen.getByRole('tab', { name: 'Agency desk' })
    tab.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('Calls')
    expect(screen.getByRole('tab', { name: 'Calls', selected: true })).toBe(document.activeElement)
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('stays open at the Escape that drops a word being composed', async () => {
    const { user, onClose } = await openConsole('people', 'zh-CN')
    const search = screen.getByRole('searchbox')
    search.focus()
    fireEvent.keyDown(search, { key: 'Escape', isComposing: true, keyCode: 229 })
    fireEvent.keyDown(search, { key: 'Escape', keyCode: 229 })
    expect(onClose).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('speaks the language of the page, also when that changes', async () => {
    await openConsole('people', 'zh-CN')
    expect(screen.getByRole('tab', { name: '场景' })).toBeTruthy()
    document.documentElement.lang = 'en'
    expect(await screen.findByRole('tab', { name: 'People' })).toBeTruthy()
  })
})

describe('people', () => {
  test('choosing a situation puts agency, clock, draft and screen in place, and undo takes it back', async () => {
    const { press, choose, restart, clock, store, drafts, status } = await openConsole('people')
    await choose('林小舟：Ready at the outlet')
    await waitFor(() => expect(restart).toHaveBeenCalledOnce())
    const rows = await store.read((tables) => tables.all('cases').map(([, row]) => row))
    expect(rows.map((row) => caseStatus(row, clock.now()))).toEqual(['ready'])
    expect(restart.mock.lastCall?.[0]).toBe(`/cases/${rows[0]?.number}`)
    await waitFor(() =>
      expect(drafts.getState().cases.map(({ number }) => number)).toEqual([rows[0]?.number]),
    )
    await waitFor(() => expect(status()).toMatch(/clock was moved/))

    await choose('林小舟：Card: identity')
    await waitFor(() => expect(restart.mock.lastCall?.[0]).toBe('/card/person'))
    expect(drafts.getState().draft.answers).toMatchObject({ applicantKind: 'flexible', city: '210100' })
    expect(drafts.getState().draft.answers.name).toBeUndefined()
    expect(drafts.getState().cases).toEqual([])

    await press('Undo')
    await waitFor(() => expect(restart.mock.lastCall?.[0]).toBe(`/cases/${rows[0]?.number}`))
    await press('Undo')
    await waitFor(() => expect(restart.mock.lastCall?.[0]).toBe('/'))
    expect(clock.isMoved()).toBe(false)
  })

  test('a shared device is a situation, too: nothing is kept, and a link and undo bring that back', async () => {
    const { choose, drafts, session, press, device } = await openConsole('people')
    await choose('林小舟：Shared device')
    await waitFor(() => expect(drafts.getState().memory).toBe('shared'))
    expect(drafts.getState().draft.answers).toMatchObject({ applicantKind: 'flexible' })
    expect(await device.readDrafts()).toEqual([])
    const link = await session.getLink()
    await choose('林小舟：Card: identity')
    await waitFor(() => expect(drafts.getState().memory).toBeUndefined())
    await press('Undo')
    await waitFor(() => expect(drafts.getState().memory).toBe('shared'))
    await drafts.keep('own')
    const ownLink = await session.getLink()
    for (const [text, memory] of [
      [link, 'shared'],
      [ownLink, undefined],
    ] as const) {
      const other = await openScene()
      await openSession(other.scene).openLink(text.slice(text.indexOf(linkMark) + linkMark.length))
      expect(other.drafts.getState()).toMatchObject({
        memory,
        draft: { answers: { applicantKind: 'flexible' } },
      })
    }
  })

  test('the table is narrowed by a word and by a group', async () => {
    const { user, press } = await openConsole('people')
    await user.type(screen.getByRole('searchbox'), '林小舟')
    expect(screen.queryByRole('columnheader', { name: /苏一诺/ })).toBeNull()
    await press('Card in hand')
    const inHand = situations.filter(({ group }) => group === 'card')
    expect(screen.getAllByRole('row')).toHaveLength(1 + inHand.length)
    await user.type(screen.getByRole('searchbox'), 'xyz')
    expect(screen.getByText('No such scenario.')).toBeTruthy()
  })

  test('reset goes back to how the scenario began, on the same screen', async () => {
    const { press, choose, restart, clock, goTo } = await openConsole('people')
    await choose('林小舟：Just submitted')
    await waitFor(() => expect(restart).toHaveBeenCalledOnce())
    const began = clock.now()
    await press('+1 working day')
    await waitFor(() => expect(clock.now()).not.toBe(began))
    goTo('/notices')
    await press('Reset, stay here')
    await waitFor(() => expect(restart.mock.lastCall?.[0]).toBe('/notices'))
    expect(clock.now()).toBe(began)
  })
})

describe('time', () => {
  test('moves by an hour, a working day, to the next event and named days, and back', async () => {
    const { press, clock, submit, announce, status } = await openConsole('time')
    await submit('card', { ...person('flexible').card, productionMode: 'batch' })
    announce()
    await press('+1 hour')
    await waitFor(() => expect(clock.now()).toBe('2026-09-21T11:00'))
    await press('+1 working day')
    await waitFor(() => expect(clock.now()).toBe('2026-09-22T11:00'))
    await press('To the next event')
    await waitFor(() => expect(clock.now()).toBe('2026-09-24T16:00'))
    await press(/^60 days before expiry/)
    await waitFor(() => expect(clock.now().slice(0, 4)).toBe('2036'))
    await press('Back to the real date')
    await waitFor(() => expect(status()).toBe("The agency's time: 2026-09-21 10:00"))
  })

  test('two quick presses lead to the second event, not twice to the first', async () => {
    const { clock, store, submit, announce } = await openConsole('time')
    await submit('card', { ...person('flexible').card, productionMode: 'batch' })
    announce()
    const after = (time: string) => store.read((tables) => findNextEvent(tables, time))
    const second = await after((await after(clock.now())) ?? '')
    const button = await screen.findByRole('button', { name: 'To the next event' })
    button.click()
    button.click()
    await waitFor(() => expect(clock.now()).toBe(second))
  })
})

describe('the agency desk', () => {
  test('offers what the table allows, asks what an event needs, and the resident sees it', async () => {
    const { press, submit, see, announce, user } = await openConsole('desk')
    const receipt = await submit('card', person('employee').card)
    announce()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Which item' }), 'documents')
    await press('Agency: ask for a correction')
    await waitFor(async () => expect((await see(receipt)).status).toBe('needsCorrection'))
    expect((await see(receipt)).events.at(-1)).toMatchObject({ field: 'documents', by: 'agency' })
    expect(screen.queryByRole('button', { name: 'Agency: accept' })).toBeNull()
    await press('Resident: correct')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Reason' }), 'duplicate')
    await press('Agency: reject')
    await waitFor(async () => expect((await see(receipt)).status).toBe('rejected'))
    expect((await see(receipt)).events.at(-1)).toMatchObject({ reason: 'duplicate' })
    expect(within(screen.getByRole('tabpanel')).getByText(/· rejected/)).toBeTruthy()
  })

  test('narrows the list to a work queue, with how much is in it, and to a number or a name', async () => {
    const { press, submit, announce, user } = await openConsole('desk')
    const card = await submit('card', person('employee').card)
    const other = await submit('card', person('retiree').card)
    announce()
    await press('New 2')
    await press(`Open ${other.number}`)
    await press('← Back to the list')
    await user.type(screen.getByRole('searchbox', { name: 'Case number or name' }), card.number.slice(-4))
    await waitFor(() => expect(screen.queryByText(new RegExp(other.number))).toBeNull())
    expect(screen.getByText(card.number)).toBeTruthy()
    await press('Agency: accept')
    expect(await screen.findByRole('button', { name: 'New 1' })).toBeTruthy()
    await waitFor(() => expect(screen.queryByText(card.number)).toBeNull())
    expect(screen.getByText('No cases here.')).toBeTruthy()
  })

  test('an operator of an organisation is dismissed: the session ends at once, and begins again only once they are restored', async () => {
    const { press, client, announce } = await openConsole('desk')
    const mobile = findOrganisation('DEMO0001')?.operators[0]?.mobile ?? ''
    const mobileProof = { mobile, proof: `demo-proof-${mobile}` }
    const signIn = (key: string) =>
      client.call('signInOrganisation', { key, body: { code: 'DEMO0001', mobileProof } })
    const { session, operator } = await signIn('test-key-operator-1')
    expect(operator).toEqual({ id: 'zhou', name: '周会敏' })
    announce()
    expect(await screen.findByText('signed in')).toBeTruthy()
    await press('Dismiss 周会敏')
    expect(await screen.findByText('dismissed')).toBeTruthy()
    await expect(client.call('getOrganisation', { accessKey: session })).rejects.toMatchObject({
      status: 401,
    })
    await expect(signIn('test-key-operator-2')).rejects.toMatchObject({ status: 404 })
    await press('Restore 周会敏')
    await waitFor(() => expect(screen.queryByText('dismissed')).toBeNull())
    expect((await signIn('test-key-operator-3')).session).not.toBe(session)
  })

  test('a case is opened with its answers and papers, and shows what the applicant reads before anything is done', async () => {
    const { press, submit, see, announce, user } = await openConsole('desk')
    const receipt = await submit('card', person('employee').card)
    announce()
    await press(`Open ${receipt.number}`)
    const heading = await screen.findByRole('heading', { name: new RegExp(receipt.number) })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByText(person('employee').card.idNumber ?? '')).toBeTruthy()
    expect(await screen.findByText('Photo for the card', { selector: 'figcaption' })).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Reason' }), 'photo')
    await press('Agency: reject')
    expect(
      screen.getByText(
        'It was not approved: the photo does not meet the requirements. The reason and what to do next are under “progress”.',
      ),
    ).toBeTruthy()
    expect(screen.getByText(/^审核没有通过：照片不符合制卡要求/)).toBeTruthy()
    expect((await see(receipt)).status).toBe('submitted')
    await press('Confirm and send')
    await waitFor(async () => expect((await see(receipt)).status).toBe('rejected'))
    expect(await screen.findByText('Done: Agency: reject.')).toBeTruthy()
    await press('← Back to the list')
    expect(await screen.findByText(/· rejected/)).toBeTruthy()
  })

  test('another clerk hears who has a case open, and may take it over; notes stay at the desk', async () => {
    const { press, submit, see, announce, user } = await openConsole('desk')
    const receipt = await submit('card', person('employee').card)
    announce()
    expect(await screen.findByText(/· unopened/)).toBeTruthy()
    await press(`Open ${receipt.number}`)
    await press('Give it to')
    expect(await screen.findByText(/^Chen Guodong has this open/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Agency: accept' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which clerk are you?' }), 'sun')
    await press('Take it over')
    expect(await screen.findByRole('button', { name: 'Agency: accept' })).toBeTruthy()
    await press('Save the note')
    expect(await screen.findByText('Write the note first.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Write a note' }), 'rang them up')
    await press('Save the note')
    expect(await screen.findByText('rang them up')).toBeTruthy()
    expect(JSON.stringify(await see(receipt))).not.toContain('rang them up')
    await press('← Back to the list')
    await waitFor(() => expect(screen.queryByText(/· unopened/)).toBeNull())
  })

  test('leads from one opened case to the next in the order of the list', async () => {
    const { press, submit, announce } = await openConsole('desk')
    const older = await submit('card', person('employee').card)
    const newer = await submit('card', person('retiree').card)
    announce()
    await press(`Open ${newer.number}`)
    await screen.findByRole('heading', { name: new RegExp(newer.number) })
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous' }).disabled).toBe(true)
    await press('Next')
    await screen.findByRole('heading', { name: new RegExp(older.number) })
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next' }).disabled).toBe(true)
  })

  test('shows who comes today, and what is noted there the resident sees', async () => {
    const { press, submit, see, announce, client, clock } = await openConsole('desk')
    const receipt = await submit('card', person('employee').card)
    const { number, accessKey } = receipt
    const body = { outlet: '210102-office', at: '2026-09-22T10:10', services: ['enable' as const] }
    await client.call('bookAppointment', { params: { number }, accessKey, body })
    announce()
    expect(await screen.findByText(/Brings: holder’s ID; card/)).toBeTruthy()
    await press('Go to this time')
    expect(clock.now()).toBe('2026-09-22T10:10')
    await press('Counter: they are there')
    await press('Counter: done')
    await waitFor(async () => expect((await see(receipt)).appointment?.state).toBe('kept'))
  })

  test('the time machine leads to a time that is booked', async () => {
    const { press, submit, announce, client, clock, user } = await openConsole('desk')
    const receipt = await submit('card', person('employee').card)
    const { number, accessKey } = receipt
    const body = { outlet: '210102-office', at: '2026-09-22T10:10', services: ['enable' as const] }
    await client.call('bookAppointment', { params: { number }, accessKey, body })
    announce()
    await user.click(screen.getByRole('tab', { name: 'Time' }))
    const item = (await screen.findByText('Appointment')).closest('li')
    await user.click(within(item ?? document.body).getByRole('button', { name: 'Go there' }))
    expect(clock.now()).toBe('2026-09-22T10:10')
    await press('Undo')
  })

  test('has a page for every fifty cases, the newest first, and each is acted on as what it is', async () => {
    const { press, submit, see, announce, store, user } = await openConsole('desk')
    const first = await submit('card', person('employee').card)
    await store.change((tables) => {
      const row = tables.get('cases', first.number)
      if (!row) throw new Error('the case is not there')
      for (let i = 2; i <= 60; i += 1) {
        const number = `LN-DEMO-20260921-${String(i).padStart(4, '0')}`
        tables.set('cases', number, { ...row, number, idNumber: `${row.idNumber}-${i}` })
      }
    })
    announce()
    const items = () => document.querySelectorAll('.demo-cases > li')
    await waitFor(() => expect(items()).toHaveLength(50))
    expect(items()[0]?.textContent).toContain('LN-DEMO-20260921-0060')
    await press('Older cases')
    expect(screen.getByText('Page 2 of 2')).toBeTruthy()
    expect(items()).toHaveLength(10)
    const last = within([...document.querySelectorAll<HTMLElement>('.demo-cases > li')][9] ?? document.body)
    await user.click(last.getByRole('button', { name: 'Agency: accept' }))
    await waitFor(async () => expect((await see(first)).status).toBe('accepted'))
  })
})

describe('calls', () => {
  const openOperation = async (id: string) => {
    const opened = await openConsole('calls')
    const item = screen.getByText(id).closest('details')
    if (!item) throw new Error(`no ${id}`)
    item.open = true
    return { ...opened, item: within(item) }
  }

  test('are shown with what was asked and answered', async () => {
    const { client, item } = await openOperation('lookUpRecords')
    await client.call('lookUpRecords', {
      key: 'test-key-1',
      body: { idType: 'residentId', idNumber: '21019919880315201X', name: '林小舟', consent: true },
    })
    expect((await item.findAllByText(/^200/)).length).toBeGreaterThan(0)
    expect(await item.findByText(/"idNumber": "21019919880315201X"/)).toBeTruthy()
    await waitFor(() => expect(item.getAllByText(/"insurance": "none"/).length).toBeGreaterThan(0))
  })

  test('go wrong as often as was wished', async () => {
    const { client, item, user } = await openOperation('getToday')
    await user.selectOptions(item.getByRole('combobox', { name: 'Fault: Fault' }), 'status')
    await user.selectOptions(item.getByRole('combobox', { name: 'Fault: Times' }), '1')
    await user.click(item.getByRole('button', { name: 'Set' }))
    await item.findByText('fault: 1 more')
    await expect(client.call('getToday', {})).rejects.toMatchObject({ status: 503 })
    expect((await client.call('getToday', {})).asOf).toBe('2026-09-21')
  })

  test('of one operation may be slow', async () => {
    const { item, user, faults } = await openOperation('getToday')
    await user.selectOptions(item.getByRole('combobox', { name: 'Latency' }), '1000–3000 ms')
    await item.findByText('1000–3000 ms', { selector: 'em' })
    expect(faults.listOwnLatencies()).toEqual([{ operation: 'getToday', latency: [1000, 3000] }])
    await user.selectOptions(item.getByRole('combobox', { name: 'Latency' }), 'as all calls')
    expect(faults.listOwnLatencies()).toEqual([])
  })

  test('whatever is set for them travels in a link, and is there for the next person, too', async () => {
    const { item, user, session, scene, choose, press } = await openOperation('getToday')
    await user.selectOptions(item.getByRole('combobox', { name: 'Fault: Fault' }), 'refusal')
    await user.click(item.getByRole('button', { name: 'Set' }))
    await user.selectOptions(item.getByRole('combobox', { name: 'Latency' }), '8000–8000 ms')
    const bank = within(screen.getByText('listBanks').closest('details') ?? document.body)
    await user.click(bank.getByRole('checkbox', { name: 'Answered by the real backend', hidden: true }))
    const set = await readScene(scene, null)
    expect(set).toMatchObject({
      faults: [{ operation: 'getToday', fault: { kind: 'refusal', status: 503 } }],
      slow: [{ operation: 'getToday', latency: [8000, 8000] }],
      backend: { base: '/v1', real: ['listBanks'] },
    })
    const link = await session.getLink()
    const other = await openScene()
    await openSession(other.scene).openLink(link.slice(link.indexOf(linkMark) + linkMark.length))
    expect(await readScene(other.scene, null)).toEqual(set)

    await press('Clear')
    await user.click(screen.getByRole('tab', { name: 'People' }))
    await choose('赵明远：In the post')
    await waitFor(async () =>
      expect(await readScene(scene, null)).toMatchObject({ backend: set.backend, slow: set.slow }),
    )
    await press('Undo')
    await press('Undo')
    await waitFor(async () => expect(await readScene(scene, null)).toEqual(set))
  })

  test('are answered otherwise only as the contract has it', async () => {
    const { client, item, user } = await openOperation('getToday')
    const text = item.getByRole('textbox', { name: /getToday/ })
    await user.clear(text)
    await user.click(text)
    await user.paste('{"asOf":"tomorrow"}')
    await user.click(item.getByRole('button', { name: 'Use this answer' }))
    expect((await item.findByRole('alert')).textContent).toMatch(/asOf/)
    await user.clear(text)
    await user.click(text)
    await user.paste('{"asOf":"2030-01-01","now":"2030-01-01T08:00","hotline":"12333","simulated":true}')
    await user.click(item.getByRole('button', { name: 'Use this answer' }))
    await item.findByText('answer replaced')
    expect((await client.call('getToday', {})).asOf).toBe('2030-01-01')
    await user.click(item.getByRole('button', { name: 'Clear' }))
    await waitFor(async () => expect((await client.call('getToday', {})).asOf).toBe('2026-09-21'))
  })
})

describe('links and files', () => {
  test('a broken link or file says what is wrong, and changes nothing', async () => {
    const { session, scene, restart } = await openConsole('people')
    const before = await readScene(scene, null)
    await session.openLink('zNonsense')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing has changed/)
    await session.openFile('{"version":1}')
    await session.openFile('not JSON')
    expect(restart).not.toHaveBeenCalled()
    expect(await readScene(scene, null)).toEqual(before)
  })

  test('who helps whom, and the part of this device in it, are brought along and taken back', async () => {
    const { session, choose, restart, press, store, scene, drafts } = await openConsole('people')
    await choose('赵明远：Card: bank')
    await waitFor(() => expect(restart).toHaveBeenCalledOnce())
    const { id } = drafts.getState().draft
    const row: HelpRow = {
      personKey: 'key-of-the-person',
      kind: 'card',
      scope: 'fill',
      until: '2026-09-24',
      code: '0123456789',
      person: '赵**',
      turn: 'person',
      entries: [],
      entered: [],
    }
    await store.change((tables) => tables.set('helps', 'help-one', row))
    rememberHelp({ help: 'help-one', accessKey: 'key-of-the-person', role: 'person', draft: id }, false)
    const state = await readScene(scene, null)
    expect(state.helping).toEqual([
      { help: 'help-one', accessKey: 'key-of-the-person', role: 'person', isDraft: true },
    ])
    const file = await session.getFile()
    setHelps([], false)
    const other = await openScene()
    await openSession(other.scene).openFile(file)
    expect(await readScene(other.scene, null)).toMatchObject({
      helps: [['help-one', row]],
      helping: state.helping,
    })
    expect(listHelps()).toMatchObject([{ help: 'help-one', draft: other.drafts.getState().draft.id }])
    await choose('林小舟：Ready at the outlet')
    await waitFor(() => expect(listHelps()).toEqual([]))
    await press('Undo')
    await waitFor(() => expect(listHelps()).toMatchObject([{ help: 'help-one' }]))
  })

  test('a link and a file bring the moment to another device', async () => {
    const { session, choose, restart, clock, scene } = await openConsole('people')
    await choose('赵明远：In the post')
    await waitFor(() => expect(restart).toHaveBeenCalledOnce())
    const state = await readScene(scene, null)
    const link = await session.getLink()
    const file = await session.getFile()
    expect(link).toContain(`/${linkMark}`)
    const byLink = await openScene()
    await openSession(byLink.scene).openLink(link.slice(link.indexOf(linkMark) + linkMark.length))
    const byFile = await openScene()
    await openSession(byFile.scene).openFile(file)
    for (const other of [byLink, byFile]) {
      expect(await readScene(other.scene, null)).toEqual(state)
      expect(other.clock.now()).toBe(clock.now())
    }
  })
})
