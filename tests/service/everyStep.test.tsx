// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { walk } from '../../src/journey/engine.ts'
import { allFields } from '../../src/journey/fields/all.ts'
import { journeys } from '../../src/journey/journeys.ts'
import { journeyIds } from '../../src/journey/types.ts'
import { openAgency, openWizard, patience } from './wizardDesk.tsx'
import { monday } from './wizardPeople.ts'

afterEach(cleanup)

/** Every step that asks something, once for each set of questions, with the answers given before it and none of its own. */
async function openSteps() {
  const found = new Map<
    string,
    { readonly at: string; readonly fields: readonly FieldName[]; readonly answers: PartialAnswers }
  >()
  for (const id of journeyIds) {
    const journey = await journeys[id]()
    for (const person of peopleOn(monday))
      for (const step of walk(journey, person.card, monday).steps) {
        const fields = step.fields.filter((name) => allFields[name]?.optional !== true)
        const answers = Object.fromEntries(
          Object.entries(person.card).filter(([name]) => !fields.some((own) => own === name)),
        )
        if (fields.length > 0 && step.id !== 'check')
          found.set(`${id}/${fields.join()}`, { at: `/${id}/${step.id}`, fields, answers })
      }
  }
  return [...found.values()]
}

const steps = await openSteps()

/** Presses "continue" with nothing answered, then each link of the summary; gives what had the focus after each. */
async function followLinks({ at, answers }: (typeof steps)[number], isDown: boolean) {
  const agency = openAgency()
  if (isDown)
    for (const call of ['listBanks', 'listOutlets'] as const) agency.faults.set(call, { kind: 'offline' })
  const { user, go } = await openWizard(at, { answers, agency })
  await waitFor(() => expect(document.querySelector('main .skeleton')).toBeNull(), patience)
  await go()
  const summary = await screen.findByRole('region', { name: /处需要修改/ }, patience)
  const links = within(summary).getAllByRole('link')
  const focused: (Element | null)[] = []
  for (const link of links) {
    await user.click(link)
    focused.push(document.activeElement)
  }
  return { summary, focused }
}

describe.each([
  ['works', false],
  ['can not be reached', true],
] as const)('every link of an error summary leads into the question while the agency %s', (_, isDown) => {
  test.each(steps)('$at: $fields', async (step) => {
    const { summary, focused } = await followLinks(step, isDown)
    for (const element of focused) {
      expect(element?.closest('.field')).not.toBeNull()
      expect(summary.contains(element)).toBe(false)
    }
  })
})

/** Which elements and types an autofill field may stand on: its control group (HTML, "The autocomplete attribute"). */
const controlGroups: Readonly<Record<string, readonly string[]>> = {
  name: ['text'],
  tel: ['text', 'tel'],
  'tel-national': ['text'],
  'one-time-code': ['text'],
  'bday-year': ['text'],
  'bday-month': ['text'],
  'bday-day': ['text'],
  'address-level1': ['text', 'select-one'],
  'address-level2': ['text', 'select-one'],
  'address-level3': ['text', 'select-one'],
  'street-address': ['textarea'],
}

test.each(steps)(
  'what a browser is asked to fill in suits its box: $at: $fields',
  async ({ at, answers }) => {
    await openWizard(at, { answers })
    for (const box of document.querySelectorAll<HTMLInputElement>('[autocomplete]:not([autocomplete=off])'))
      expect(controlGroups[box.getAttribute('autocomplete') ?? '']).toContain(box.type)
  },
)

/** The fields that a browser may offer to remember, and what each says of it, itself or by its form. */
const remembered = () =>
  [...document.querySelectorAll<HTMLInputElement>('input:not([type=file], [type=hidden]), textarea, select')]
    .filter((box) => (box.getAttribute('autocomplete') ?? box.form?.getAttribute('autocomplete')) !== 'off')
    .map((box) => box.id)

describe('on a device that others use nothing invites the browser to remember', () => {
  test.each(steps)('$at: $fields', async ({ at, answers }) => {
    await openWizard(at, { answers, device: memoryDeviceStore('shared') })
    await waitFor(() => expect(document.querySelector('main .skeleton')).toBeNull(), patience)
    expect(remembered()).toEqual([])
  })

  test('nor the code, nor the declaration', async () => {
    const answers = peopleOn(monday).find(({ id }) => id === 'employee')?.card ?? {}
    const { mobileProof, declared: _, ...unproven } = answers
    const device = () => memoryDeviceStore('shared')
    const { user, unmount } = await openWizard('/card/mobile', { answers: unproven, device: device() })
    await user.click(await screen.findByRole('button', { name: '发送验证码' }, patience))
    await screen.findByLabelText('6位验证码', {}, patience)
    expect(remembered()).toEqual([])
    unmount()
    await openWizard('/card/check', {
      answers: { ...unproven, ...(mobileProof ? { mobileProof } : {}) },
      device: device(),
    })
    await screen.findAllByRole('checkbox', {}, patience)
    expect(remembered()).toEqual([])
  })
})
