import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Tour, TourStep } from '../../mocks/scenarios/tour.ts'
import { builtInTours } from '../../mocks/scenarios/tours.ts'
import { writeScript } from '../../mocks/show/script.ts'
import type { ScriptSetting } from '../../mocks/show/scriptSetting.ts'

const setting: ScriptSetting = { site: 'http://localhost:4173', language: 'zh', width: 390, height: 844 }
const start = { v: 2, o: { scenario: 'flexible/opened', at: '2026-09-21T10:00' }, d: {} }
const tourOf = (...steps: readonly TourStep[]): Tour => ({ id: 'one', title: 'One', start, steps })

/** What node says against a script without running it; empty when it is well formed. */
const findMistake = (text: string): string =>
  spawnSync(process.execPath, ['--input-type=module', '--check', '-'], { input: text, encoding: 'utf8' })
    .stderr

describe('the script of a tour', () => {
  test('is well formed and names every step, for each tour and language', async () => {
    for (const tour of builtInTours('2026-09-21T10:00', { language: 'en', elder: false, theme: 'system' }))
      for (const language of ['zh', 'en'] as const) {
        const text = await writeScript(tour, { ...setting, language })
        expect(findMistake(text)).toBe('')
        expect(text.split('await step(').length - 1).toBe(tour.steps.length + 1)
      }
  })

  test('finds things by role and name, and any case where one was meant', async () => {
    const text = await writeScript(
      tourOf(
        { doing: { do: 'choose', at: { role: 'radio', name: '灵活就业', field: 'applicantKind' } } },
        { doing: { do: 'press', at: { role: 'button', name: '是', nth: 2 } } },
        { doing: { do: 'press', at: { role: 'link', name: '查看 *' } } },
        { doing: { do: 'press', at: { role: 'summary', name: '怎么办' } } },
        { doing: { do: 'see', screen: '/cases/*/card', title: '受理编号 *' } },
        { doing: { do: 'clock', to: '2026-10-01T10:00' } },
        { doing: { do: 'clerk', act: 'reject', reason: 'photo', case: 1 } },
      ),
      setting,
    )
    expect(text).toContain("page.getByRole('radio', { name: '灵活就业', exact: true }).check()")
    expect(text).toContain("page.getByRole('button', { name: '是', exact: true }).nth(2).click()")
    expect(text).toContain(
      "page.getByRole('link', { name: /^查看 (?:\\*|LN-DEMO-\\d{8}-\\d{4}(?:-\\d)?)$/, exact: true })",
    )
    expect(text).toContain("page.locator('summary').filter({ hasText: '怎么办' })")
    expect(text).toContain('seeScreen(/^\\/cases\\/LN-DEMO-\\d{8}-\\d{4}(?:-\\d)?\\/card$/, /^受理编号 ')
    expect(text).toContain("fill('2026-10-01T10:00')")
    expect(text).toContain("selectOption('photo')")
    expect(findMistake(text)).toBe('')
  })

  test('cannot be broken out of by what stands in a tour', async () => {
    const nasty = "'); process.exit(7); //\n`${process.exit(7)}`\u2028*/ <!-- \\"
    const text = await writeScript(
      {
        ...tourOf(
          { doing: { do: 'press', at: { role: 'button', name: nasty } }, caption: { zh: nasty } },
          { doing: { do: 'type', at: { role: 'textbox', name: nasty }, text: nasty } },
          { doing: { do: 'select', at: { role: 'combobox', name: `${nasty}*` }, option: nasty } },
        ),
        title: nasty,
      },
      setting,
    )
    expect(findMistake(text)).toBe('')
    // Without its steps it does nothing of the kind.
    const bare = text.replace(/^const \{ chromium \}[\s\S]*?^page\.on.*$/m, 'const page = {}')
    const quiet = bare.slice(0, bare.indexOf('await step('))
    expect(findMistake(quiet)).toBe('')
    expect(spawnSync(process.execPath, ['--input-type=module', '-'], { input: quiet }).status).toBe(0)
  })
})
