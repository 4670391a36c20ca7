import { expect, test } from 'vitest'
import { csvOf } from '../../src/domain/csv.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { signIn } from './organisation.ts'

const meet = joinBrowser(withoutWorker)

/** A file of so many people, of whom the third has a number that can't be. */
const peopleFile = (count: number) => ({
  name: '花名册.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    csvOf([
      ['姓名', '证件号码', '手机号'],
      ...Array.from({ length: count }, (_, i) => [
        '林演示',
        i === 2
          ? '210199198803152010'
          : demoIdNumber(`210199${1950 + (i % 50)}0315${String(i % 900).padStart(3, '0')}`),
        `154${String(i).padStart(8, '0')}`,
      ]),
    ]),
  ),
})

test('a file of people is read beside the page by a worker, which the site keeps for offline use as well', async () => {
  const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
  const { page, words } = person
  await signIn(person)
  const started: string[] = []
  page.on('worker', (worker) => started.push(worker.url()))
  await page.locator('input[type=file]').first().setInputFiles(peopleFile(30))
  await page.getByText(words.roster.add.done(30, 0), { exact: true }).waitFor()
  await page.getByRole('link', { name: `${words.roster.states.wrong} 1`, exact: true }).waitFor()
  const [url = 'none was started'] = started
  expect(new URL(url).pathname).toMatch(/^\/assets\/readerWorker-/)
  const kept = await page.evaluate(async () => (await fetch('/sw.js')).text())
  expect(kept).toContain(new URL(url).pathname.slice(1))
  await person.leave()
})

test('reading that is cancelled adds nobody', async () => {
  const person = await meet({ language: 'en', width: 390, closely: false })
  const { page, words } = person
  const { add, troubles } = words.roster
  await signIn(person)
  await page.locator('input[type=file]').first().setInputFiles(peopleFile(60_000))
  await page.getByRole('button', { name: add.cancel, exact: true }).click()
  await page.getByText(troubles.cancelled).waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  await person.leave()
})
