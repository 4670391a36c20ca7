// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { tracking as en } from '../../src/i18n/en/tracking.ts'
import { tracking as zh } from '../../src/i18n/zh-CN/tracking.ts'
import { waysTo } from '../domain/waysOfCases.ts'
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
    ['producing', 'zh-CN', zh, ['past', 'past', 'past']],
    ['active', 'zh-CN', zh, ['past', 'past', 'past']],
  ] as const)(
    'is listed with what follows from withdrawing it, while %s (%s)',
    async (status, language, { consents }, effects) => {
      await openDesk({ rows: [caseRow(waysTo[status], { answers })], at, language, now: '2026-03-20T10:00' })
      const names = ['photoConsent', 'bankConsent', 'courierConsent'] as const
      for (const [index, name] of names.entries()) {
        const effect = effects[index] ?? 'past'
        const texts: Readonly<Partial<Record<string, string>>> = consents.effects[effect]
        const box = await said(consents.names[name])
        expect(box.textContent).toContain(texts[name])
        expect(
          within(box)
            .queryAllByRole('link', { hidden: true })
            .map((each) => each.getAttribute('href')),
        ).toEqual(effect === 'past' ? [] : [`${at}/do/${effect === 'stops' ? 'withdraw' : 'changeDelivery'}`])
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
