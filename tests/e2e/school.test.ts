import { expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import {
  countCards,
  decide,
  handOut,
  readLedger,
  sendAway,
  smallPortrait,
  submitChosen,
  takePhotos,
} from './clerkSteps.ts'
import { waitUntil } from './desk.ts'
import { seedRoster, signIn } from './organisation.ts'
import { lastClass, photosOf, pupilRows, pupils, school, takeWorkbook, undecided } from './school.ts'

const meet = joinBrowser(withoutWorker)

test('of two hundred pupils the first classes come from the class list to the last card handed out, and the ledger adds up', async () => {
  const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
  const { page, words } = person
  const {
    roster: m,
    organisation,
    handout,
    batches: { choose },
  } = words
  const people = pupils(200)
  const fresh = people.slice(171)
  await seedRoster(person, pupilRows(people.slice(0, 171)), school)
  await signIn(person, school)

  // Two classes more come out of a workbook; of one pupil the photographer has left out the last four.
  await takeWorkbook(person, fresh)
  await page.getByText(m.answer(200, 0, 30), { exact: true }).waitFor()
  const buffer = await smallPortrait(person)
  const unclear = { name: `${fresh[0]?.name}.jpg`, mimeType: 'image/jpeg', buffer }
  const said = await takePhotos(person, 29, [unclear, ...photosOf(fresh, buffer)])
  expect(said).toContain(m.photos.kept(29))
  expect(said).toContain(`${m.photos.several} ${unclear.name}`)
  await page.getByText(m.answer(200, 0, 1), { exact: true }).waitFor()

  // The guardian who had not answered decides on this device.
  await person.follow(`${m.states.incomplete} 1`)
  await decide(person, people[undecided]?.name ?? '', { child: true })

  // A class and the one with few pupils go first.
  await person.follow(m.check.toBatch)
  await page.getByRole('radio', { name: choose.some, exact: true }).check()
  for (const [part, count] of [
    ['五年级1班', 10],
    [lastClass.name, lastClass.pupils],
  ] as const) {
    await page.getByLabel(choose.search, { exact: true }).fill(part)
    await person.press(choose.selectShown(count))
  }
  await submitChosen(person, 13)
  await waitUntil(person, 'withEmployer')
  await person.follow(organisation.bar.batches)
  await countCards(person, 13, 0)

  // Class by class: the sheets are one to a class, then the small one has its cards, and one goes back.
  await person.press(handout.views.sheet)
  const sheets = page.locator('.hand-out-paper')
  await sheets.nth(1).waitFor()
  expect(await sheets.count()).toBe(2)
  expect(await sheets.nth(1).innerText()).toContain(lastClass.name)
  // It is read on a phone, too, and is no wider than one.
  const window = page.viewportSize()
  for (const width of [412, 390, 344, 320]) {
    await page.setViewportSize({ width, height: 844 })
    // What changes its place on a phone is drawn a moment later.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  if (window) await page.setViewportSize(window)
  await person.press(handout.views.list)
  const group = page.getByLabel(handout.columns.group)
  await group.selectOption(lastClass.name)
  await page.getByText(handout.rows(lastClass.pupils), { exact: true }).waitFor()
  for (let given = 1; given < lastClass.pupils; given += 1) await handOut(person)
  await sendAway(person, 'wrongFace')
  await page.getByText(handout.counts(0, 2, 0)).waitFor()
  await group.selectOption('五年级1班')
  for (let given = 0; given < 10; given += 1) await handOut(person)
  await page.getByText(handout.counts(0, 10, 0)).waitFor()
  expect(await readLedger(person, 26)).toEqual(['13', '12', '1', '0', '0'])
  await person.leave()
}, 240_000)
