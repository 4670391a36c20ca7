import { expect, test } from 'vitest'
import { say } from '../../src/i18n/text.ts'
import { myDataPath, reviewPath } from '../../src/journey/paths.ts'
import { giveDocuments } from './answer.ts'
import { joinBrowser } from './browse.ts'
import { readCode, waitUntil } from './desk.ts'

const meet = joinBrowser()

test('a month that was left out of the record is corrected, and counts', async () => {
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const { page, words, press, lead } = person
  const { apply, records, review, wizard, tracking, progress } = words
  const box = (name: string) => page.getByRole('textbox', { name, exact: true })
  const showWho = async () => {
    await press(records.sample)
    expect(await lead(() => press(records.identify.next))).toBe('/records/code')
    await press(apply.inputs.code.send)
    const digits = await readCode(person)
    await box(apply.inputs.code.label(digits.length)).fill(digits)
    await page.getByRole('heading', { name: records.gaps.heading }).waitFor()
  }

  await person.open('/records')
  await showWho()
  const before = await person.heading()
  const leftOut = page.getByRole('listitem').filter({ hasText: '2024年11月' })
  await leftOut.getByText(records.gaps.reasons.notRecorded.name).waitFor()

  // Who asks, what is wrong and which month is known: the first open question is what is right.
  expect(await lead(() => press(records.correction.ask))).toBe('/recordCorrection/right')
  await box(say(apply.fields.employerName.label, undefined)).fill('沈阳示例软件有限公司')
  await box(say(apply.fields.rightBase.label, undefined)).fill('6,480元')
  expect(await lead(() => press(wizard.next))).toBe('/recordCorrection/evidence')
  await giveDocuments(person, ['wageProof'], 'self')
  expect(await lead(() => press(wizard.next))).toBe(reviewPath('recordCorrection'))
  await page.getByText('2024年11月', { exact: true }).waitFor()
  await page.getByRole('checkbox', { name: say(apply.fields.declared.label, undefined) }).check()
  await lead(() => press(review.submit.recordCorrection))
  expect(await person.heading()).toBe(review.receipt.title.recordCorrection)

  await lead(() => person.follow(review.receipt.track))
  await waitUntil(person, 'settled')
  await page
    .getByRole('heading', { name: say(tracking.situations.recordCorrected.task, undefined) })
    .waitFor()
  expect(await person.heading()).toContain(progress.states.recordCorrected)
  await lead(() => person.follow(tracking.toRecord))
  if ((await person.heading()) === records.identify.title) await showWho()
  expect(await person.heading()).not.toBe(before)
  await page.getByText(records.correction.states.corrected, { exact: true }).waitFor()
  expect(await page.getByText(records.gaps.reasons.notRecorded.name).count()).toBe(0)

  // All that this way has left on the device is named by the page of one's own data.
  await person.open(myDataPath)
  const { kinds } = words.mydata.device
  const named = (name: string) => page.getByRole('heading', { name, exact: true })
  for (const kind of ['key', 'agency'] as const) await named(kinds[kind].name).waitFor()
  expect(await page.getByText(kinds.other.name).count()).toBe(0)
  await person.leave()
})
