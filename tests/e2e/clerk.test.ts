import { expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import {
  countCards,
  decide,
  handOut,
  readLedger,
  sendAway,
  smallPortrait,
  submitBatch,
  takePhotos,
  takeSheet,
} from './clerkSteps.ts'
import { waitUntil } from './desk.ts'
import { seedRoster, signIn, thirtyPeople } from './organisation.ts'

const meet = joinBrowser(withoutWorker)

test('thirty people of an employer, five of whom can’t be applied for, come to a ledger that adds up', async () => {
  const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
  const { page, words } = person
  const { roster: m, batches } = words
  const people = thirtyPeople()
  await seedRoster(person, people.slice(6))
  await signIn(person)

  // The last six come out of a spreadsheet: three with faults, one who has a card, one under 16, and one in order.
  await takeSheet(person, people.slice(0, 6))
  await page.getByText(m.answer(30, 4, 2), { exact: true }).waitFor()
  const buffer = await smallPortrait(person)
  const files = people.slice(0, 6).flatMap(({ cells: { idNumber = '' } }) => ({
    name: `${idNumber}.jpg`,
    mimeType: 'image/jpeg',
    buffer,
  }))
  expect(await takePhotos(person, 6, files)).toContain(m.photos.kept(6))
  await person.press(m.check.ask)
  await page.getByText(m.check.done(27, 1), { exact: true }).waitFor()
  await page.getByText(m.answer(30, 5, 0), { exact: true }).waitFor()
  await decide(person, people[5]?.cells.name ?? '')

  await submitBatch(person, 25)
  expect(await page.getByText(batches.failures.title(1)).count()).toBe(0)
  await waitUntil(person, 'withEmployer')
  await person.follow(words.organisation.bar.batches)
  await countCards(person, 25, 1)

  // Handed out, sent back, lost; and away from the page at once.
  await handOut(person)
  await sendAway(person, 'damaged')
  await sendAway(person, 'missing')
  expect(await readLedger(person, 27)).toEqual(['24', '1', '1', '1', '21'])
  await person.leave()
})
