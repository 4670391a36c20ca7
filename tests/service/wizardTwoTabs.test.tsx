// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { type DeviceStore, memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { words } from '../../src/wizard/already.words.zh-CN.ts'
import { openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const { declared: _, ...answers } = person('employee').card
const submitted = {
  number: 'LN-DEMO-20260302-0001',
  kind: 'card',
  accessKey: 'key-12345',
  submittedAt: '2026-03-02T10:00',
  due: '2026-03-16',
  dueIsLaw: false,
  holder: '赵**',
} as const

/** Another tab of the same device, which has the draft open. */
async function otherTab(device: DeviceStore) {
  const store = createDraftStore({ open: async () => device, now: Date.now, makeId: () => 'draft-other' })
  await store.load()
  return store
}

async function sayIt(number = submitted.number) {
  await screen.findByText(
    (_text, element) => element?.tagName === 'P' && element.textContent.includes(number),
  )
  return screen.getByRole('link', { name: words.toReceipt })
}

describe('what was submitted in another tab', () => {
  test('is said on the page that was open, with the way to the receipt', async () => {
    const device = memoryDeviceStore()
    const desk = await openWizard('/card/check', { answers, device })
    const other = await otherTab(device)
    await other.setOutbox({ key: 'key-12345', kind: 'card', body: '{"answers":{}}', startedAt: 1 })
    await desk.store.reload()
    expect(await screen.findByText(review.unknown.title)).toBeTruthy()
    await other.addCase(submitted)
    await other.discard()
    await desk.store.reload()
    const link = await sayIt()
    expect(desk.title()).toBe(words.title.card)
    expect(screen.queryByText(review.unknown.title)).toBeNull()
    await desk.user.click(link)
    await expect.poll(place, patience).toBe(`/card/receipt/${submitted.number}`)
    expect(await screen.findByRole('heading', { name: review.receipt.title.card })).toBeTruthy()
  })

  test('takes nothing of the card along that its registration has just become', async () => {
    const device = memoryDeviceStore()
    const { name } = answers
    const enrolment = { ...submitted, kind: 'enrolment' as const, ...(name ? { name } : {}) }
    await device.writeCase(enrolment)
    const desk = await openWizard('/enrolment/check', { answers, draft: { journey: 'card' }, device })
    await sayIt()
    expect(desk.title()).toBe(words.title.enrolment)
    expect(desk.store.getState().draft.answers).toEqual(answers)
    await desk.user.click(screen.getByRole('button', { name: words.another.enrolment }))
    await expect.poll(desk.title, patience).not.toBe(words.title.enrolment)
    expect(desk.store.getState().draft.answers).toEqual(answers)
  })
})

describe('an address of a step after everything was submitted', () => {
  const open = async (at: string) => {
    const device = memoryDeviceStore()
    await device.writeCase({ ...submitted, number: 'LN-DEMO-20260301-0001', submittedAt: '2026-03-01T10:00' })
    await device.writeCase(submitted)
    return openWizard(at, { device })
  }

  test.each(['/card/check', '/card/photo', '/card/city', '/card/tasks'])(
    '%s names the newest application instead of beginning an empty one',
    async (at) => {
      const desk = await open(at)
      await sayIt()
      expect(desk.title()).toBe(words.title.card)
    },
  )

  test('leads to a new one where that is wanted', async () => {
    const desk = await open('/card/check')
    await sayIt()
    await desk.user.click(screen.getByRole('button', { name: words.another.card }))
    await expect.poll(place, patience).toBe('/card/who')
    expect(screen.queryByText(words.title.card)).toBeNull()
  })

  test('of another procedure begins as ever', async () => {
    await open('/enrolment/check')
    await expect.poll(place, patience).toBe('/enrolment/who')
  })

  test('is the question itself while another application is being filled in', async () => {
    const device = memoryDeviceStore()
    await device.writeCase(submitted)
    const desk = await openWizard('/card/check', { answers, device })
    expect(desk.title()).toBe(review.title.card)
  })
})
