import { answersOf } from '../../mocks/agency/organisationPeople.ts'
import { findOrganisation } from '../../mocks/agency/organisations.ts'
import { peopleOn } from '../../mocks/agency/people.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { checkRow } from '../../src/domain/roster/check.ts'
import type { RosterCells, RosterRow } from '../../src/domain/roster/row.ts'
import { checkBatchPath, organisationPath } from '../../src/journey/paths.ts'
import { readCode } from './desk.ts'
import { today } from './people.ts'
import type { Person } from './person.ts'

/** The demonstration's employer. */
export const employer = 'DEMO0001'

/** Signs an operator of an organisation of the demonstration in, as they would. */
export async function signIn(person: Person, code = employer): Promise<void> {
  const { page } = person
  const name = findOrganisation(code)?.name ?? ''
  const nameEn = findOrganisation(code)?.nameEn ?? ''
  await person.open(organisationPath)
  await page.getByRole('button', { name: person.setting.language === 'en' ? nameEn : name }).click()
  await proveMobile(person)
}

/** Signs another operator of the employer in, whom the page does not offer: by code and number. */
export async function signInAs(person: Person, name: string): Promise<void> {
  const { page, words } = person
  const mobile = findOrganisation(employer)?.operators.find((one) => one.name === name)?.mobile ?? ''
  const { signIn: m } = words.organisation
  await page.getByRole('textbox', { name: m.code, exact: true }).fill(employer)
  await page.getByRole('textbox', { name: m.mobile, exact: true }).fill(mobile)
  await person.press(m.next)
  await proveMobile(person)
}

/** Has the code sent, types it, and is in. */
async function proveMobile(person: Person): Promise<void> {
  const { page, words } = person
  const { code: m } = words.apply.inputs
  const phone = page.locator('.demo-phone')
  await person.press(m.send)
  // A number that was sent one a moment ago is sent the next half a minute later: it says so, and is pressed then.
  const { retry } = words.apply
  const again = page.getByRole('button', { name: new RegExp(`^${retry}`) })
  await phone.or(again).first().waitFor()
  if (await again.isVisible()) {
    await page.getByRole('button', { name: retry, exact: true }).click({ timeout: 60_000 })
    await phone.waitFor()
  }
  const digits = await readCode(person)
  await page.getByRole('textbox', { name: m.label(digits.length), exact: true }).fill(digits)
  await page.getByRole('button', { name: words.organisation.bar.signOut, exact: true }).waitFor()
}

/** Somebody of the employer's roster, as it would be after a file was read and photos were given. */
function rowOf(n: number, more: RosterCells = {}): RosterRow {
  const place = findOrganisation(employer)
  if (!place) throw new Error('the employer is not there')
  const { name = '', idNumber = '', mobile = '' } = answersOf(place, n, today())
  const cells: RosterCells = { name, idNumber, mobile, idExpiry: 'permanent', bank: '工商银行', ...more }
  const photo = { name: `${idNumber}.jpg`, fit: true }
  return { key: `seeded-row-${n}`, cells, photo, problems: checkRow(cells, { asOf: today() }, photo) }
}

/** Thirty people: three with faults, one who has a card, one under 16, and twenty-five in order. */
export function thirtyPeople(): readonly RosterRow[] {
  const holder = peopleOn(today()).find(({ id }) => id === 'alreadyHasCard')?.card
  const child = demoIdNumber(`210199${Number(today().slice(0, 4)) - 10}0315201`)
  const faults: readonly RosterCells[] = [
    { idNumber: '210199198803152010' },
    { mobile: '1540000' },
    { name: '' },
    { name: holder?.name ?? '', idNumber: holder?.idNumber ?? '' },
    {
      idNumber: child,
      guardianName: '示例人',
      guardianIdNumber: demoIdNumber('21019919880315888'),
      guardianRelation: 'mother',
      guardianConsent: 'yes',
    },
  ]
  return Array.from({ length: 30 }, (_, n) => rowOf(n, faults[n]))
}

/** Puts a roster on this person's device, with a photo of each, as if it had been made there before. */
export async function seedRoster(person: Person, rows: readonly RosterRow[], code = employer): Promise<void> {
  const { page, setting } = person
  const empty = `${setting.site}/empty`
  await page.route(empty, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto(empty)
  await page.unroute(empty)
  await page.evaluate(
    ([organisation, people]) =>
      new Promise<void>((resolve, reject) => {
        const canvas = document.createElement('canvas')
        canvas.width = 358
        canvas.height = 441
        canvas.getContext('2d')?.fillRect(100, 100, 150, 200)
        const photo = canvas.toDataURL('image/jpeg', 0.9)
        const opening = indexedDB.open('social-security-card-rosters', 1)
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('orders', { keyPath: 'organisation' })
          opening.result.createObjectStore('blocks', { keyPath: ['organisation', 'id'] })
          opening.result.createObjectStore('photos', { keyPath: ['organisation', 'key'] })
        })
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(['orders', 'blocks', 'photos'], 'readwrite')
          writing.objectStore('orders').put({ organisation, blocks: ['seeded'], rev: 1 })
          writing.objectStore('blocks').put({ organisation, id: 'seeded', plain: people })
          for (const { key } of people) writing.objectStore('photos').put({ organisation, key, plain: photo })
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    [code, [...rows]] as const,
  )
}

/** Brings somebody of the employer to the last look at a batch of twenty-five, with what was signed on paper vouched for. */
export async function atBatchCheck(person: Person): Promise<Person> {
  const { page, words } = person
  await seedRoster(person, thirtyPeople())
  await signIn(person)
  await person.follow(words.organisation.bar.batches)
  await person.follow(words.batches.list.make)
  await page.getByRole('radio', { name: words.batches.choose.all(25), exact: true }).waitFor()
  await person.press(words.batches.choose.next(25))
  await page.waitForURL((url) => url.pathname === checkBatchPath)
  await page.getByRole('checkbox', { name: words.batches.choose.paperTick, exact: true }).check()
  return person
}

/** Submits them. */
export const submitAll = ({ page, words }: Person) =>
  page.getByRole('button', { name: words.batches.review.submit(25), exact: true }).click()

/** The batch is at the agency as a whole, and everybody is in it once. */
export async function seesAll({ page, words }: Person): Promise<void> {
  const { page: m, statuses } = words.batches
  // Twenty-five photos and people, one after the other on a machine that is busy: slow, not wrong.
  await page.getByRole('link', { name: m.all(25), exact: true }).waitFor({ timeout: 120_000 })
  await page.getByRole('link', { name: m.status(statuses.submitted, 25), exact: true }).waitFor()
}
