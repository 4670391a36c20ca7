// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { words as en } from '../../src/features/law/words.en.ts'
import { words as zh } from '../../src/features/law/words.zh-CN.ts'
import { routeBasis } from '../../src/journey/questionsOnLaw.ts'
import { routeSteps } from '../../src/journey/route.ts'
import { openStart } from './startDesk.tsx'
import { openWizard } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const hrefs = (within_: ParentNode = document) =>
  [...within_.querySelectorAll('a')].map((link) => link.getAttribute('href'))

describe.each([
  ['zh-CN', zh, '法律依据'],
  ['en', en, 'Legal basis'],
] as const)('the first questions (%s)', (language, words, legalBasis) => {
  test.each(routeSteps.map(({ id }) => id))(
    '%s: leads to its articles if it rests on law, and says nothing if not',
    async (step) => {
      await openWizard(`/card/${step}`, { answers: person('employee').card, language })
      const link = screen.queryByRole('link', { name: legalBasis })
      expect(link?.getAttribute('href')).toBe(step in routeBasis ? `/law/${step}` : undefined)
    },
  )

  test.each(Object.keys(routeBasis))(
    '%s: its articles lead to their wording, and back to the question',
    async (step) => {
      await openStart({ at: `/law/${step}`, language })
      await screen.findByRole('heading', { level: 1 })
      const { laws } = routeBasis[step as keyof typeof routeBasis]
      for (const id of laws) expect(hrefs()).toContain(`/law/${id}`)
      const back = screen.getByRole('link', { name: words.resting.toQuestion })
      expect(back.getAttribute('href')).toBe(`/route/${step}`)
      for (const id of laws) {
        cleanup()
        await openStart({ at: `/law/${id}`, language })
        const heading = await screen.findByRole('heading', { name: words.resting.heading })
        const list = heading.nextElementSibling
        expect(hrefs(list ?? undefined)).toContain(`/route/${step}`)
      }
    },
  )

  test('an article names the questions and screens that rest on it', async () => {
    await openStart({ at: '/law/socialInsuranceLaw.74', language })
    const heading = await screen.findByRole('heading', { name: words.resting.heading })
    const list = within(heading.nextElementSibling as HTMLElement)
    expect(list.getByRole('link', { name: words.resting.places.records }).getAttribute('href')).toBe(
      '/records',
    )
    expect(hrefs(heading.nextElementSibling ?? undefined)).toContain('/recordCorrection/months')
  })
})
