import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/deadlines.ts'
import { checkRow } from '../../src/domain/roster/check.ts'
import type { RosterRow } from '../../src/domain/roster/row.ts'
import { checkRegistrationsPath, newBatchPath, organisationPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { setFault, waitUntil } from './desk.ts'
import { seedRoster, signIn, thirtyPeople } from './organisation.ts'
import { today } from './people.ts'
import { awake } from './person.ts'

const meet = joinBrowser(withoutWorker)

/** Twelve employees: two late, nine in time, and one who begins tomorrow. */
function newEmployees(): readonly RosterRow[] {
  const since = [-45, -40, -21, -20, -9, -8, -7, -6, -5, -4, -3, 1]
  return thirtyPeople()
    .slice(10, 22)
    .map((row, n) => {
      const cells = { ...row.cells, firstWorkDay: addDays(today(), since[n] ?? 0) }
      return { ...row, cells, problems: checkRow(cells, { asOf: today(), kind: 'employer' }, row.photo) }
    })
}

test('an employer registers the employees who are due together, each once, and then their cards can be applied for', async () => {
  const person = await meet({ closely: false, language: 'zh-CN', width: 390 })
  const { page, words } = person
  const { choose, review: m, done } = words.registration
  await seedRoster(person, newEmployees())
  await signIn(person)
  const { due } = words.roster
  await page.getByRole('link', { name: due.counted.overdue(2), exact: true }).waitFor()
  await person.follow(due.register)
  const { reasons, choose: pick } = words.batches
  await page.getByText(pick.group(reasons.notBegun, 1)).waitFor()
  await person.press(pick.clearShown(11))
  await person.press(choose.next(0))
  await page.getByText(choose.nobodyChosen, { exact: true }).waitFor()
  await person.press(pick.selectShown(11))
  await person.press(choose.next(11))
  await page.waitForURL((url) => url.pathname === checkRegistrationsPath)
  await page.getByText(m.overdue(2), { exact: true }).waitFor()
  const submit = page.getByRole('button', { name: m.submit(11), exact: true })
  await submit.click()
  await page.getByRole('link', { name: m.declareMissing, exact: true }).waitFor()
  await page.getByRole('checkbox', { name: m.declareTick, exact: true }).check()
  await setFault(person, { operation: 'registerRows', fault: { kind: 'lostAnswer' }, times: 1 })
  await submit.dblclick()
  await page.getByText(words.batches.sending.waiting.offline).waitFor()
  await page.reload()
  await awake(page)
  const { page: batch, statuses } = words.batches
  await page.getByRole('link', { name: batch.all(11), exact: true }).waitFor({ timeout: 120_000 })
  await page.getByRole('link', { name: batch.status(statuses.submitted, 11), exact: true }).waitFor()
  const at = page.url()

  // Nobody is due any more, and nobody can have a card yet.
  await person.open(organisationPath)
  await page.getByText(due.underWay, { exact: true }).first().waitFor()
  expect(await page.getByText(due.counted.overdue(2)).count()).toBe(0)
  await person.open(newBatchPath)
  await page.getByText(pick.group(reasons.registering, 11)).waitFor()

  await waitUntil(person, 'enrolled')
  await page.goto(at)
  await awake(page)
  await page.getByText(done(11)).waitFor()
  await person.open(newBatchPath)
  // With the one who begins tomorrow, of whom the agency knows nothing.
  await page.getByRole('radio', { name: pick.all(12), exact: true }).waitFor()
  await person.leave()
})
