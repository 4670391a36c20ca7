import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { actAtDesk } from './desk.ts'
import { pathOf } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)

test('a retiree’s best single trip: planned, booked, in the calendar, shown at the counter, and done', async () => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page, words } = person
  await openScenario(person, 'retiree/ready')
  const { visit } = words
  await person.lead(() => person.follow(words.tracking.visit.book))
  // One place for all three, and the first time that is free, before anything has to be scrolled for.
  const book = page.getByRole('button', { name: /^预约\d/ })
  await book.waitFor()
  const { y = Infinity } = (await book.boundingBox()) ?? {}
  expect(y).toBeLessThan(844)
  await book.click()
  await page.getByRole('heading', { level: 1, name: visit.title.booked }).waitFor()
  await person.look('booked')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: visit.calendar.save }).click(),
  ])
  const folder = mkdtempSync(join(tmpdir(), 'trip-'))
  await download.saveAs(join(folder, 'trip.ics'))
  const file = readFileSync(join(folder, 'trip.ics'), 'utf8').replaceAll('\r\n ', '')
  rmSync(folder, { recursive: true })
  expect(file).toMatch(/DTSTART:\d{8}T\d{6}Z/)
  expect(file).toContain('LOCATION:中国建设银行')

  await person.lead(() => person.follow(visit.toCounter))
  expect(pathOf(page)).toMatch(/\/counter$/)
  // At arm's length: no smaller than 6 mm on a phone of 160 pixels an inch.
  const size = await page
    .locator('.counter-number')
    .evaluate((each) => parseFloat(getComputedStyle(each).fontSize))
  expect(size).toBeGreaterThanOrEqual(32)

  await actAtDesk(person, 'handOver')
  await person.open('/trip')
  await page.getByText(visit.services.activate).first().waitFor()
  await person.leave()
}, 120_000)
