import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk, clerkActsOf } from '../../mocks/agency/clerk.ts'
import { relatedTo } from '../../mocks/agency/related.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

const card = (id: string, change: PartialAnswers = {}): PartialAnswers => ({ ...person(id).card, ...change })

/** Somebody's application for a card, withdrawn at a time. Monday 21 September 2026 it was sent in. */
async function withdrawnAt(time: string, id = 'employee', change: PartialAnswers = {}) {
  const open = openTestAgency()
  const receipt = await open.submit('card', card(id, change))
  open.clock.moveTo(time)
  return { ...open, receipt, withdrawn: await open.act(receipt, 'withdraw') }
}

afterEach(judgeLines)

describe('a withdrawal', () => {
  test('can be undone until the end of the next working day, and the case says so at once', async () => {
    const { withdrawn, receipt, see, clock } = await withdrawnAt('2026-09-23T12:00')
    expect(withdrawn).toMatchObject({ actions: ['undoWithdrawal'], undoUntil: '2026-09-24' })
    clock.moveTo('2026-09-24T23:59')
    expect(await see(receipt)).toMatchObject({ actions: ['undoWithdrawal'], undoUntil: '2026-09-24' })
    clock.moveTo('2026-09-25T00:00')
    expect(await see(receipt)).toMatchObject({ actions: [], undoUntil: null })
  })

  test('that came before a holiday can be undone on the first day after it', async () => {
    const open = openTestAgency('2026-09-30T17:00')
    const receipt = await open.submit('card', card('employee'))
    expect((await open.act(receipt, 'withdraw')).undoUntil).toBe('2026-10-08')
  })

  test('is refused to be undone when its day is over', async () => {
    const { receipt, act, clock, statusAt } = await withdrawnAt('2026-09-23T12:00')
    clock.moveTo('2026-09-25T00:00')
    await expect(act(receipt, 'undoWithdrawal')).rejects.toMatchObject({ status: 409 })
    expect(await statusAt(receipt, '2027-03-01T10:00')).toBe('withdrawn')
  })

  test('undone, the case stands where it stood, with the same answers, and its promised day holds', async () => {
    const { receipt, act, clock, see, statusAt } = await withdrawnAt('2026-09-23T12:00')
    clock.moveTo('2026-09-24T08:00')
    const view = await act(receipt, 'undoWithdrawal')
    expect(view).toMatchObject({ status: 'reviewing', undoUntil: null, due: { on: receipt.due } })
    expect(view.actions).toEqual([
      'changeDelivery',
      'changePhoto',
      'changeMobile',
      'changeLanguage',
      'withdraw',
      'withdrawConsent',
    ])
    expect(view.answers.delivery).toBe('post')
    expect(view.notices[0]?.title).toEqual({ zh: '已恢复办理', en: 'Withdrawal undone' })
    expect(await statusAt(receipt, '2026-09-24T16:00')).toBe('bankOpening')
    expect(await statusAt(receipt, '2026-10-22T14:10')).toBe('collected')
    expect((await see(receipt)).events.filter(({ type }) => type === 'accepted')).toHaveLength(1)
  })

  test('undone, what was missed meanwhile is caught up with in office hours', async () => {
    const { receipt, act, clock, statusAt } = await withdrawnAt('2026-09-21T10:05')
    clock.moveTo('2026-09-22T22:00')
    expect((await act(receipt, 'undoWithdrawal')).status).toBe('submitted')
    expect(await statusAt(receipt, '2026-09-23T09:00')).toBe('submitted')
    expect(await statusAt(receipt, '2026-09-23T09:10')).toBe('accepted')
    expect(await statusAt(receipt, '2026-09-23T09:20')).toBe('reviewing')
    expect(await statusAt(receipt, '2026-10-22T14:10')).toBe('collected')
  })

  test('undone, and something changed after it, the case still goes on to its end', async () => {
    const { receipt, act, clock, statusAt } = await withdrawnAt('2026-09-21T10:05')
    clock.moveTo('2026-09-21T10:40')
    await act(receipt, 'undoWithdrawal')
    clock.moveTo('2026-09-21T10:45')
    await act(receipt, 'changeDelivery', { delivery: 'outlet', outlet: '210102-ICBC-1' })
    expect(await statusAt(receipt, '2026-09-21T10:50')).toBe('accepted')
    expect(await statusAt(receipt, '2026-10-19T10:00')).toBe('ready')
  })

  test('can be made and undone again', async () => {
    const { receipt, act, clock, statusAt } = await withdrawnAt('2026-09-21T10:05')
    await act(receipt, 'undoWithdrawal')
    await act(receipt, 'withdraw')
    clock.moveTo('2026-09-22T12:00')
    await act(receipt, 'undoWithdrawal')
    expect(await statusAt(receipt, '2026-09-22T12:20')).toBe('reviewing')
    expect(await statusAt(receipt, '2026-10-22T14:10')).toBe('collected')
  })

  test('of a card made on the spot: undone the next day it is made that day, and no day is overdue', async () => {
    const { receipt, act, clock, statusAt } = await withdrawnAt('2026-09-21T10:02', 'flexible')
    clock.moveTo('2026-09-22T20:00')
    expect((await act(receipt, 'undoWithdrawal')).due).toEqual({ on: '2026-09-23', isLaw: false })
    expect(await statusAt(receipt, '2026-09-23T10:00')).toBe('ready')
  })

  test('of a registration can be undone, and the day of the law stands', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('enrolment', person('flexible').enrolment ?? {})
    await open.act(receipt, 'withdraw')
    open.clock.moveTo('2026-09-22T12:00')
    expect((await open.act(receipt, 'undoWithdrawal')).due).toEqual({ on: '2026-10-12', isLaw: true })
    expect(await open.statusAt(receipt, '2026-09-28T15:00')).toBe('enrolled')
  })

  test('is not undone once there is a new application; when that is taken back in time, it is again', async () => {
    const { receipt, act, see, submit } = await withdrawnAt('2026-09-23T12:00')
    const second = await submit('card', card('employee'))
    expect(await see(receipt)).toMatchObject({ actions: [], undoUntil: null })
    await expect(act(receipt, 'undoWithdrawal')).rejects.toMatchObject({ status: 409 })
    await act(second, 'withdraw')
    expect((await act(receipt, 'undoWithdrawal')).status).not.toBe('withdrawn')
    expect((await see(second)).undoUntil).toBeNull()
  })

  test('while a correction is awaited leaves its day as it is', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('card', card('flexible', { productionMode: 'batch' }))
    open.clock.moveTo('2026-09-22T12:00')
    await actAsClerk(open.store, receipt.number, 'askCorrection', open.clock.now(), { field: 'idExpiry' })
    open.clock.moveTo('2026-10-13T11:00')
    expect((await open.act(receipt, 'withdraw')).undoUntil).toBe('2026-10-13')
    const view = await open.act(receipt, 'undoWithdrawal')
    expect(view).toMatchObject({ status: 'needsCorrection', correctBy: '2026-10-13' })
    expect(await open.statusAt(receipt, '2026-10-14T09:00')).toBe('rejected')
  })

  test('is undone by the console within the same limits', async () => {
    const { receipt, store, submit } = await withdrawnAt('2026-09-23T12:00')
    const offered = (now: string) =>
      store.read((tables) => {
        const row = tables.get('cases', receipt.number)
        return row ? clerkActsOf(row, now, relatedTo(tables, row, now)) : []
      })
    expect(await offered('2026-09-24T12:00')).toEqual(['residentUndoesWithdrawal'])
    expect(await offered('2026-09-25T12:00')).toEqual([])
    await submit('card', card('employee'))
    expect(await offered('2026-09-24T12:00')).toEqual([])
    const undo = actAsClerk(store, receipt.number, 'residentUndoesWithdrawal', '2026-09-23T13:00')
    expect(await undo).toBe(false)
  })
})
