import { expect, test } from 'vitest'
import { batchesPath, checkBatchPath, newBatchPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { atDesk, setFault } from './desk.ts'
import { atBatchCheck, seesAll, signInAs, submitAll } from './organisation.ts'
import { awake, type Person, pathOf } from './person.ts'

const meet = joinBrowser(withoutWorker)

const atCheck = async (who: Parameters<typeof meet>[0]): Promise<Person> =>
  atBatchCheck(await meet({ closely: false, ...who }))

test('an employer with thirty people submits the twenty-five who can be, and is told of each other one why not', async () => {
  const person = await atCheck({ language: 'zh-CN', width: 1280 })
  const { page, words } = person
  const { reasons, choose, review, failures } = words.batches
  const left = page.getByRole('region').or(page.locator('main')).getByRole('listitem')
  const said = (await left.allTextContents()).join('\n')
  expect(said).toContain(choose.group(reasons.wrong, 3))
  expect(said).toContain(choose.group(reasons.hasCard, 1))
  expect(said).toContain(choose.group(reasons.unfit, 1))
  await page.getByRole('textbox', { name: review.name, exact: true }).fill('')
  await submitAll(person)
  await page.getByRole('link', { name: review.nameWrong.missing(50), exact: true }).waitFor()
  await page.getByRole('textbox', { name: review.name, exact: true }).fill('=九月入职')
  await submitAll(person)
  await seesAll(person)
  expect(await page.getByText(failures.title(1)).count()).toBe(0)
  await person.open(batchesPath)
  await page.getByRole('link', { name: '=九月入职', exact: true }).waitFor()
  // Nobody is left who could be submitted again.
  await person.open(newBatchPath)
  await page.getByText(choose.group(reasons.submitted, 25)).waitFor()
  await person.leave()
})

test('answers that get lost, a reload in mid-batch and a second tab leave everybody with one application', async () => {
  const person = await atCheck({ language: 'en', width: 390 })
  const { page, context, words } = person
  await setFault(person, { operation: 'submitRows', fault: { kind: 'lostAnswer' }, times: 1 })
  await submitAll(person)
  await page.getByText(words.batches.sending.waiting.offline).waitFor()
  const second = await context.newPage()
  await page.reload()
  await awake(page)
  await seesAll(person)
  await second.goto(page.url())
  await awake(second)
  expect(pathOf(page)).toMatch(/^\/organisation\/batches\//)
  await person.leave()
})

test('another clerk takes over a batch that stood still while the clock jumped, and nobody is applied for twice', async () => {
  const person = await atCheck({ language: 'zh-CN', width: 1280 })
  const { page, words } = person
  const { sending, choose, reasons } = words.batches
  const { bar, leaving } = words.organisation
  await setFault(person, { operation: 'submitRows', fault: { kind: 'lostAnswer' }, times: 1 })
  await submitAll(person)
  await page.getByText(sending.waiting.offline).waitFor()
  await person.press(sending.pause)
  await atDesk(person, (desk, texts) =>
    desk.getByRole('button', { name: texts.workingDay, exact: true }).click(),
  )
  await person.press(bar.signOut)
  await person.press(leaving.keep)
  await signInAs(person, '吴立强')
  await person.follow(bar.batches)
  await page.getByText(sending.otherOperator('周会敏')).waitFor()
  await person.press(sending.takeOver)
  await page.getByText(sending.otherOperator('周会敏')).waitFor({ state: 'hidden' })
  await person.open(newBatchPath)
  await page.getByText(choose.group(reasons.submitted, 25)).waitFor({ timeout: 120_000 })
  await person.open(batchesPath)
  await page.getByText(words.batches.list.rows(25)).first().waitFor()
  expect(await page.getByText(words.batches.list.rows(25)).count()).toBe(1)
  await person.leave()
})

test('a full device is told before anybody is submitted', async () => {
  const person = await atCheck({ language: 'zh-CN', width: 390 })
  const { page, words } = person
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put')
    Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: unknown[]) {
      if (this.name === 'parts') throw new DOMException('no room', 'QuotaExceededError')
      return Reflect.apply(put, this, given)
    })
  })
  await submitAll(person)
  await page.getByText(words.batches.review.full, { exact: true }).waitFor()
  expect(pathOf(page)).toBe(checkBatchPath)
  await person.leave()
})
