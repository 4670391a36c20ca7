import { expect, test } from 'vitest'
import { answersOf } from '../../mocks/agency/organisationPeople.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { ageOn, findBirthDate } from '../../src/domain/identity.ts'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { reconciles } from '../../src/domain/ledgerTotals.ts'
import { handOutPath, organisationPath } from '../../src/journey/paths.ts'
import { joinBrowser } from './browse.ts'
import { decide, signByMark, smallPortrait, submitBatch, takePhotos } from './clerkSteps.ts'
import { clientOf, joinLiveAgency, signInVillage, sitDown, village } from './liveVillage.ts'
import { today } from './people.ts'
import { awake } from './person.ts'
import { kept } from './worker.ts'

const meet = joinBrowser()
const live = joinLiveAgency()

test('a villager over eighty is visited twice without network, signs by mark both times, and has one case and one card', async () => {
  const operator = await signInVillage(live())
  const { idNumber = '', name = '', mobile = '' } = answersOf(village, 24, today())
  expect(ageOn(findBirthDate('residentId', idNumber) ?? '', today())).toBeGreaterThan(80)
  const person = await meet({ language: 'zh-CN', width: 390, site: live().site, closely: false })
  const { page, context, words } = person
  const { roster: m, handout } = words
  await person.open('/')
  await sitDown(person, operator)
  await person.lead(() => person.follow(words.home.start))
  await kept(page)

  // In the office: typed by hand, with the photo that was brought.
  await person.open(organisationPath)
  await person.press(m.add.type)
  const cells = { name, idNumber, mobile, idExpiry: m.values['permanent'] ?? '' } as const
  for (const column of ['name', 'idNumber', 'mobile', 'idExpiry'] as const)
    await page.locator(`#cell-${column}`).fill(cells[column])
  await person.press(m.save)
  await page.getByText(m.answer(1, 0, 1), { exact: true }).waitFor()
  const buffer = await smallPortrait(person)
  const photo = { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer }
  expect(await takePhotos(person, 1, [photo])).toContain(m.photos.kept(1))

  // At the door, without network; the phone was put away on the way there.
  await context.setOffline(true)
  await page.reload()
  await awake(page)
  await decide(person, name, { atHome: true })
  await page.getByText(/本人已决定/).waitFor()

  // Back in the village: submitted, once.
  await context.setOffline(false)
  await submitBatch(person, 1, false)
  const accessKey = operator.session
  const { batches } = await clientOf(live()).call('listBatches', { accessKey })
  expect(batches.map(({ rows }) => rows)).toEqual([1])
  const batch = batches[0]?.number ?? ''
  live().open.clock.moveTo(`${addDays(today(), 32)}T11:00`)

  // The card has come, and goes to the door.
  await sitDown(person, await signInVillage(live()))
  await person.open(handOutPath(batch))
  await person.press(handout.count.all)
  await page.getByLabel(handout.count.counted).fill('1')
  await person.press(handout.count.enter)
  await page.getByText(handout.count.done(1)).waitFor()
  await person.press(handout.count.goOn)
  await page.getByText(name, { exact: true }).waitFor()
  await context.setOffline(true)
  await person.press(handout.handOut)
  await signByMark(person)
  await person.press(handout.confirm)
  await page.getByText(handout.allDone).waitFor()
  await page.reload()
  await awake(page)
  await page.getByText(handout.allDone).waitFor()

  // With network again it goes into the ledger, once.
  await context.setOffline(false)
  await person.press(handout.views.queue(1))
  await page.getByText(handout.queueEmpty).waitFor({ timeout: 60_000 })
  const again = { accessKey: (await signInVillage(live())).session }
  const { entries } = await clientOf(live()).call('listLedger', { ...again, query: {} })
  expect(entries.map(({ type, recipient }) => [type, recipient?.sign])).toEqual([
    ['received', undefined],
    ['issued', 'thumbprint'],
  ])
  const head = await clientOf(live()).call('getLedgerHead', again)
  expect(verifyChain(entries, head)).toBeUndefined()
  expect(reconciles(head.totals)).toBe(true)
  await person.leave()
}, 240_000)
