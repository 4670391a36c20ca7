// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { inputs as en } from '../../src/inputs/words.inputs.en.ts'
import { inputs as zh } from '../../src/inputs/words.inputs.zh-CN.ts'
import { openAgency, openWizard, patience } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const { declared: _, ...answers } = person('flexible').card
const codes = [answers.bank, answers.outlet].filter((code) => code !== undefined)
const text = () => document.body.textContent ?? ''
const shapes = () => document.querySelectorAll('.name-skeleton')

describe.each([
  ['zh-CN', zh, /银行/],
  ['en', en, /Bank/],
] as const)('the review page never shows the code of a bank or an outlet (%s)', (language, words, bank) => {
  test('while the names are under way their shape stands there, and says so to those who hear it', async () => {
    const agency = openAgency()
    let give = () => {}
    const given = new Promise<void>((resolve) => (give = resolve))
    agency.hold(/^GET .*\/(?:banks|outlets)/, given)
    await openWizard('/card/check', { answers, agency, language })
    await waitFor(() => expect(shapes()).toHaveLength(codes.length), patience)
    expect(screen.getAllByText(words.placeNames.loading)).toHaveLength(codes.length)
    for (const code of codes) expect(text()).not.toContain(code)
    give()
    await waitFor(() => expect(shapes()).toHaveLength(0), patience)
    expect(text()).not.toContain(answers.outlet)
    expect(text()).toMatch(bank)
    expect(text()).not.toContain(words.placeNames.missing)
  })

  test('where the names can not be had it says that they were chosen', async () => {
    const agency = openAgency()
    for (const call of ['listBanks', 'listOutlets'] as const) agency.faults.set(call, { kind: 'offline' })
    await openWizard('/card/check', { answers, agency, language })
    await waitFor(() => expect(text()).toContain(words.placeNames.missing), patience)
    await waitFor(() => expect(shapes()).toHaveLength(0), patience)
    for (const code of codes) expect(text()).not.toContain(code)
  })
})
