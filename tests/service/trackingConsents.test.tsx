// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { words as en } from '../../src/features/tracking/words.en.ts'
import { words as zh } from '../../src/features/tracking/words.zh-CN.ts'
import { formatDay } from '../../src/i18n/dates.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

afterEach(cleanup)

const at = '/cases/LN-DEMO-20260302-0001'
const answers = {
  ...outlet,
  livingPlace: 'otherProvince',
  delivery: 'post',
  photoConsent: true,
  bankConsent: true,
  courierConsent: true,
} as const

/** The text under a consent's name. */
async function said(name: string): Promise<HTMLElement> {
  const text = (await screen.findByText(name, { selector: 'dt' })).nextElementSibling
  if (!(text instanceof HTMLElement)) throw new Error(`nothing is said of ${name}`)
  return text
}

describe('a consent that was given', () => {
  test.each([
    ['reviewing', 'zh-CN', zh, ['stops', 'stops', 'otherWay']],
    ['reviewing', 'en', en, ['stops', 'stops', 'otherWay']],
    ['producing', 'zh-CN', zh, ['noFurtherUse', 'noFurtherUse', 'otherWay']],
    ['posted', 'zh-CN', zh, ['noFurtherUse', 'noFurtherUse', 'tooLate']],
    ['active', 'en', en, ['noFurtherUse', 'noFurtherUse', 'noFurtherUse']],
  ] as const)(
    'is listed with what follows from withdrawing it, while %s (%s)',
    async (status, language, { consents }, effects) => {
      await openDesk({ rows: [caseRow(waysTo[status], { answers })], at, language, now: '2026-03-20T10:00' })
      const names = ['photoConsent', 'bankConsent', 'courierConsent'] as const
      for (const [index, name] of names.entries()) {
        const effect = effects[index] ?? 'tooLate'
        const texts: Readonly<Partial<Record<string, string>>> = consents.effects[effect]
        const box = await said(consents.names[name])
        expect(box.textContent).toContain(texts[name])
        expect(
          within(box)
            .queryAllByRole('link', { hidden: true })
            .map((each) => each.getAttribute('href')),
        ).toEqual(
          effect === 'tooLate'
            ? []
            : [`${at}/do/${effect === 'stops' ? 'withdraw' : `withdrawConsent/${name}`}`],
        )
      }
      expect(screen.queryByText(consents.names.childConsent)).toBeNull()
    },
  )

  test('has nothing left to be withdrawn once the application is', async () => {
    await openDesk({ rows: [caseRow(waysTo.withdrawn, { answers })], at, now: '2026-03-20T10:00' })
    await screen.findByRole('heading', { level: 1, name: /已撤回/ })
    expect(screen.queryByText(zh.consents.heading)).toBeNull()
  })
})

describe('a consent that was withdrawn', () => {
  const { photoConsent: _, ...left } = answers
  const active = caseRow(waysTo.active, { answers: left })
  const about = { consent: 'photoConsent', by: 'resident' } as const
  /** Withdrawn on Tuesday 17 March 2026. */
  const row = {
    ...active,
    events: [...active.events, { ...about, type: 'consentWithdrawn', at: '2026-03-17T10:00' } as const],
  }
  const undo = () => screen.findByRole('button', { name: new RegExp(`^${zh.consents.restore.button}`) })

  test.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)(
    'is listed and in the timeline with its day, and can be taken back as long as that is possible (%s)',
    async (language, { consents, timeline }) => {
      await openDesk({ rows: [row], at, language, now: '2026-03-18T10:00' })
      const box = await said(consents.names.photoConsent)
      expect(box.textContent).toContain(consents.withdrawn(formatDay('2026-03-17', language)))
      expect(box.textContent).toContain(consents.restore.until(formatDay('2026-03-18', language)))
      expect(within(box).queryByRole('link')).toBeNull()
      const title = timeline.consents.consentWithdrawn(consents.names.photoConsent)
      const moment = (await screen.findByRole('heading', { name: new RegExp(`^${title}`) })).closest('li')
      expect(moment?.textContent).toContain(formatDay('2026-03-17', language))
    },
  )

  test('is taken back by one press: it holds again, said where the focus is', async () => {
    const desk = await openDesk({ rows: [row], at, now: '2026-03-18T10:00' })
    await userEvent.click(await undo())
    await screen.findByText(zh.consents.restore.done)
    expect(document.activeElement?.textContent).toBe(zh.consents.restore.done)
    expect(document.activeElement?.closest('details')?.open).toBe(true)
    const kept = await desk.store.read((tables) => tables.get('cases', active.number))
    expect(kept?.answers.photoConsent).toBe(true)
  })

  test('that could not be taken back for want of a line says so, and a further press does it', async () => {
    const desk = await openDesk({ rows: [row], at, now: '2026-03-18T10:00' })
    const button = await undo()
    desk.faults.set('actOnCase', { kind: 'offline' }, 1)
    await userEvent.click(button)
    await screen.findByText(zh.withdrawal.unsure)
    await userEvent.click(await undo())
    await screen.findByText(zh.consents.restore.done)
    const kept = await desk.store.read((tables) => tables.get('cases', active.number))
    expect(kept?.answers.photoConsent).toBe(true)
  })

  test('stays withdrawn once its day is over, and whoever had the data says that it is not used any more', async () => {
    const stopped = {
      ...row,
      events: [
        ...row.events,
        { ...about, type: 'processingStopped', at: '2026-03-19T09:00', by: 'agency' } as const,
      ],
    }
    await openDesk({ rows: [stopped], at, now: '2026-03-20T10:00' })
    const box = await said(zh.consents.names.photoConsent)
    expect(within(box).queryByRole('button', { hidden: true })).toBeNull()
    const title = zh.timeline.consents.processingStopped(zh.consents.names.photoConsent)
    expect(screen.getByRole('heading', { name: new RegExp(`^${title}`) })).toBeTruthy()
    expect(screen.getByText(/照片已经停用，只按法律要求留存/)).toBeTruthy()
  })
})
