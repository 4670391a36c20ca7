// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import '../../mocks/agency/contributions.ts'
import type { ContributionAnswer } from '../../src/api/contributionSchemas.ts'
import { forgetGiven } from '../../src/features/records/lookUp.ts'
import { recordTable } from '../../src/features/records/recordTable.ts'
import { words as zh } from '../../src/features/records/words.zh-CN.ts'
import { say } from '../../src/i18n/text.ts'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { deviceCleared } from '../../src/journey/signals.ts'
import { openDesk } from './trackingDesk.tsx'
import { person } from './wizardPeople.ts'

beforeEach(() => {
  window.scrollTo = () => {}
})
afterEach(() => {
  cleanup()
  forgetGiven()
})

const number = '210199199108203318'
const { code } = apply.inputs

/** Answers the page that asks whose record it is; then the code, as it was sent. */
async function lookUp(
  desk: Awaited<ReturnType<typeof openDesk>>,
  { name = '赵明远', mobile = '15400000003', idNumber = number } = {},
) {
  const user = userEvent.setup()
  const [first, second, third] = await screen.findAllByRole('textbox')
  for (const [box, text] of [
    [first, name],
    [second, idNumber],
    [third, mobile],
  ] as const) {
    if (!box) throw new Error('a question is missing')
    await user.clear(box)
    await user.type(box, text)
  }
  await user.click(screen.getByRole('button', { name: zh.identify.next }))
  if (screen.queryByText(zh.identify.next)) return
  await user.click(await screen.findByRole('button', { name: code.send }))
  await user.type(await screen.findByRole('textbox'), desk.codes.at(-1) ?? '')
}

describe('one’s own contribution record', () => {
  test('says first what counts, then what is missing and what to do about it', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    // 42 months at the first employer, 48 at the second until February, three of which do not count.
    const title = zh.title.counted(zh.insurances.pension, { years: 7, months: 3 })
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    const list = screen.getByRole('heading', { name: zh.gaps.heading }).nextElementSibling
    expect([...(list?.querySelectorAll('.tag') ?? [])].map((tag) => tag.textContent)).toEqual([
      zh.gaps.reasons.notRecorded.name,
      zh.gaps.reasons.owed.name,
      zh.gaps.reasons.notPosted.name,
      zh.gaps.reasons.betweenJobs.name,
    ])
    expect(list?.textContent).toContain('2024年11月')
  })

  test('shows every month in a table that can be read cell by cell', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    const chart = await screen.findByRole('table', { name: zh.chart.caption(zh.insurances.pension) })
    const cellsOf = (year: string) =>
      within(within(chart).getByRole('rowheader', { name: year }).closest('tr') as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.querySelector('.sr-only')?.textContent ?? '')
    const { paid, owed, pending, none } = zh.chart.states
    expect(cellsOf('2025').slice(3, 7)).toEqual([paid, owed, owed, paid])
    expect(cellsOf('2024')[10]).toBe(none)
    expect(cellsOf('2026').slice(0, 4)).toEqual([paid, paid, pending, ''])
  })

  test('says who looked at it, why and by which law, and where a look of a stranger is reported', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk, { mobile: '15400000099' })
    await screen.findAllByText(apply.problems['mobile.notOnRecord']({ code: 'mobile.notOnRecord' }, ''))
    await lookUp(desk)
    const heading = await screen.findByRole('heading', { name: zh.lookUps.heading })
    const table = heading.nextElementSibling as HTMLElement
    const rows = within(table).getAllByRole('row').slice(1, 4)
    const { actors, reasons, strange } = zh.lookUps
    // The two of one minute stand in the order of the log.
    const texts = rows.map((row) => row.textContent ?? '')
    expect(
      texts.filter((text) => text.includes(actors.somebody) && text.includes(reasons.refused)),
    ).toHaveLength(1)
    expect(
      texts.filter((text) => text.includes(actors.holder) && text.includes(reasons.record)),
    ).toHaveLength(1)
    expect(texts.at(-1)).toContain(actors.employer)
    await waitFor(() =>
      expect(
        within(table)
          .getAllByRole('link')
          .map((link) => link.getAttribute('href')),
      ).toContain('/law/socialInsuranceLaw.74'),
    )
    expect(screen.getByRole('link', { name: strange.call }).getAttribute('href')).toBe('tel:12333')
    expect(screen.getByRole('link', { name: strange.review }).getAttribute('href')).toBe(
      '/rights/period?of=review',
    )
  })

  test('a look that one does not know is checked by the agency: asked from its row, and answered where it stands', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk, { mobile: '15400000099' })
    await screen.findAllByText(apply.problems['mobile.notOnRecord']({ code: 'mobile.notOnRecord' }, ''))
    await lookUp(desk)
    const { unknown, form, objections, actors } = zh.lookUps
    const row = (await screen.findAllByRole('row')).find((one) => one.textContent?.includes(actors.somebody))
    await userEvent.click(within(row as HTMLElement).getByText(unknown))
    expect(document.activeElement?.textContent).toBe(form.heading)
    await userEvent.type(screen.getByRole('textbox', { name: form.note }), '我没有查过')
    desk.faults.set('actOnRecord', { kind: 'status', status: 503 }, 1)
    await userEvent.click(screen.getByRole('button', { name: form.send }))
    await screen.findByRole('alert')
    // Nothing typed is lost, and the second try is the same objection.
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('我没有查过')
    await userEvent.click(screen.getByRole('button', { name: form.send }))
    const heading = await screen.findByRole('heading', { name: objections.heading })
    expect(document.activeElement).toBe(heading)
    expect(screen.queryByRole('button', { name: form.send })).toBeNull()
    const list = heading.nextElementSibling as HTMLElement
    expect(list.textContent).toContain('LN-DEMO-Y20260310-')
    // 15 working days from Tuesday 10 March.
    expect(list.textContent).toContain(objections.due('2026年3月31日'))
  })

  test('one is told of looks where one has turned that on, as the agency has it', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    const { telling } = zh.lookUps
    await screen.findByText(telling.off)
    await userEvent.click(screen.getByRole('button', { name: telling.turnOn }))
    await screen.findByText(telling.on)
    const rows = await desk.store.read((tables) => tables.all('lookUps').map(([, row]) => row))
    expect(rows).toContainEqual(
      expect.objectContaining({ why: 'telling', tells: true, mobile: '15400000003' }),
    )
    // Turned off, the number is not kept.
    await userEvent.click(screen.getByRole('button', { name: telling.turnOff }))
    await screen.findByText(telling.off)
    const left = await desk.store.read((tables) => tables.all('lookUps').map(([, row]) => row.why))
    expect(left).not.toContain('telling')
  })

  test('where a service takes no objections, the phone and the counter are named', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    desk.faults.set('actOnRecord', { kind: 'status', status: 404 })
    await userEvent.click(await screen.findByRole('button', { name: zh.lookUps.telling.turnOn }))
    expect(await screen.findByText(zh.lookUps.trouble.missing)).toBeTruthy()
  })

  test('is found by another document, chosen where the number is typed', async () => {
    const { name = '', mobile = '', idNumber = '' } = person('taiwanese').card
    const desk = await openDesk({ at: '/records' })
    const user = userEvent.setup()
    expect(screen.queryByRole('radio')).toBeNull()
    await user.click(await screen.findByRole('button', { name: zh.identify.otherDocument }))
    const kinds = await screen.findByRole('group', { name: zh.identify.document })
    expect(document.activeElement?.closest('fieldset')).toBe(kinds)
    await user.click(
      within(kinds).getByRole('radio', { name: say(apply.options.idType.twPass.label, 'self') }),
    )
    await lookUp(desk, { name, mobile, idNumber })
    expect(await screen.findByRole('table', { name: zh.chart.caption(zh.insurances.pension) })).toBeTruthy()
  })

  test('is shown for the insurance that is chosen', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'injury')
    expect(screen.getByRole('table', { name: zh.chart.caption(zh.insurances.injury) })).toBeTruthy()
  })

  test('says which answer does not fit, and keeps what was typed', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk, { mobile: '15400000099' })
    expect(
      await screen.findAllByText(apply.problems['mobile.notOnRecord']({ code: 'mobile.notOnRecord' }, '')),
    ).not.toEqual([])
    expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toEqual([
      '赵明远',
      number,
      '15400000099',
    ])
    // Mended, it goes on to a code for the other number.
    await lookUp(desk)
    expect(await screen.findByRole('table', { name: zh.chart.caption(zh.insurances.pension) })).toBeTruthy()
  })

  test('asks for the mobile number’s code again when the agency takes the old one no more', async () => {
    const desk = await openDesk({ at: '/records' })
    desk.faults.set('lookUpContributions', { kind: 'refusal', status: 401 }, 1)
    await lookUp(desk)
    expect(await screen.findByText(zh.identify.again)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: zh.identify.next }))
    expect(await screen.findByRole('button', { name: code.send })).toBeTruthy()
  })

  test('where a service has no such look-up, the way on is shown', async () => {
    const desk = await openDesk({ at: '/records' })
    desk.faults.set('lookUpContributions', { kind: 'status', status: 404 })
    await lookUp(desk)
    expect(await screen.findByText(zh.offline.ways[0] ?? '')).toBeTruthy()
  })

  test('is closed when the device is cleared', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    await screen.findByRole('table', { name: zh.chart.caption(zh.insurances.pension) })
    act(() => deviceCleared.send(() => {}))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(zh.identify.title))
    expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toEqual(['', '', ''])
  })

  test('is noted by the agency once for each visit, whatever else changes there', async () => {
    const desk = await openDesk({ at: '/records' })
    await lookUp(desk)
    await screen.findByRole('table', { name: zh.chart.caption(zh.insurances.pension) })
    desk.faults.set('lookUpContributions', { kind: 'status', status: 503 })
    await act(() => desk.changed())
    expect(screen.getByRole('table', { name: zh.chart.caption(zh.insurances.pension) })).toBeTruthy()
    expect(screen.queryByText(zh.title.failed)).toBeNull()
  })
})

test('a record as a table has a byte order mark, says that it is a demonstration, and holds no formula', () => {
  const record: ContributionAnswer = {
    at: '2026-03-10T10:00',
    holder: { name: '赵**', idMasked: '210199****3318' },
    standing: 'paying',
    corrections: [],
    lookUps: [],
    entries: [
      {
        period: '2026-02',
        payer: '=HYPERLINK("http://example.com")',
        base: 6000,
        shares: [{ insurance: 'pension', state: 'paid', own: 48_000 }],
      },
    ],
  }
  const lines = recordTable(record, zh, 'zh-CN').split('\r\n')
  expect(lines[0]).toBe(`\uFEFF${zh.simulated}`)
  expect(lines[3]).toBe(`2026-02,"'=HYPERLINK(""http://example.com"")",6000,${zh.chart.states.paid},480`)
})
