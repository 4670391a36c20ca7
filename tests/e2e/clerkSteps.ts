import type { RosterColumn } from '../../src/domain/roster/columns.ts'
import type { RosterRow } from '../../src/domain/roster/row.ts'
import { type Person, pathOf } from './person.ts'
import { type PickedFile, portraitFile } from './pictures.ts'

// What an operator of an organisation does, press by press.

const fileColumns = [
  'name',
  'idNumber',
  'mobile',
  'idExpiry',
  'bank',
  'guardianName',
  'guardianIdNumber',
  'guardianRelation',
  'guardianConsent',
] as const satisfies readonly RosterColumn[]

/** Takes people onto the roster out of a spreadsheet, as CSV. */
export async function takeSheet({ page, words }: Person, rows: readonly RosterRow[]): Promise<void> {
  const { columns, values } = words.roster
  const lines = [
    fileColumns.map((each) => columns[each]),
    ...rows.map(({ cells }) => fileColumns.map((each) => values[cells[each] ?? ''] ?? cells[each] ?? '')),
  ]
  const buffer = Buffer.from(`\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}`)
  await page.locator('.roster-drop input[type=file]').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer,
  })
}

/** A portrait as a small JPEG. */
export async function smallPortrait({ page }: Person): Promise<Buffer> {
  const encoded = await page.evaluate(async (png) => {
    const blob = new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], { type: 'image/png' })
    const image = await createImageBitmap(blob)
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? ''
  }, portraitFile().buffer.toString('base64'))
  return Buffer.from(encoded, 'base64')
}

/** Chooses photos for people; `missing`: how many the roster says are without one. Gives what the page says of it. */
export async function takePhotos(
  { page, words }: Person,
  missing: number,
  files: readonly PickedFile[],
): Promise<string> {
  await page.getByText(words.roster.photos.title(missing), { exact: true }).click()
  const place = page.locator('.roster-photos')
  await place.locator('input[type=file]').setInputFiles([...files])
  await place.locator('.notice').waitFor({ timeout: 120_000 })
  return place.locator('.notice').innerText()
}

/** The device is handed to somebody, who decides alone, signs by thumbprint and gives it back. `atHome`: the card is to be brought; `child`: the guardian of one is handed it. */
export async function decide(
  person: Person,
  name: string,
  { atHome = false, child = false } = {},
): Promise<void> {
  const { page, words } = person
  const { decision: m, roster } = words
  await person.press(roster.decides[child ? 'guardian' : 'self'].handOverTo(name))
  const code = (await page.locator('.decision-code').innerText()).trim()
  await person.press(m.clerk.give(child))
  await person.press(m.check.right)
  await page.locator('input[name=bank]').first().check()
  if (atHome) await page.getByRole('radio', { name: m.delivery.home }).check()
  await person.press(m.next)
  await page.getByRole('heading', { level: 1, name: m.consents.title }).waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await person.press(m.next)
  await signByMark(person)
  await person.press(m.sign.submit)
  await page.getByLabel(m.giveBack.label).fill(code)
  await person.press(m.giveBack.submit)
  await person.follow(m.clerk.back)
}

/** The thumb is pressed onto the pad. */
export async function signByMark({ page, words }: Pick<Person, 'page' | 'words'>): Promise<void> {
  await page.getByRole('radio', { name: words.signature.ways.pressed }).check()
  await page.locator('.pad-thumb').click()
}

/** From the roster: a batch of so many is chosen, looked over and submitted. What was signed on paper, if anything, is vouched for. */
export async function submitBatch(person: Person, count: number, onPaper = true): Promise<void> {
  await person.follow(person.words.roster.check.toBatch)
  await submitChosen(person, count, onPaper)
}

/** From the page where a batch is chosen: the same with those who are chosen. */
export async function submitChosen(person: Person, count: number, onPaper = true): Promise<void> {
  const { page, words } = person
  const { choose, review, page: batch, statuses } = words.batches
  await person.press(choose.next(count))
  if (onPaper) await page.getByRole('checkbox', { name: choose.paperTick, exact: true }).check()
  await person.press(review.submit(count))
  // Photos and people one after the other, on a machine that is busy: slow, not wrong.
  await page.getByRole('link', { name: batch.all(count), exact: true }).waitFor({ timeout: 120_000 })
  await page.getByRole('link', { name: batch.status(statuses.submitted, count), exact: true }).waitFor()
}

/** Counts what has come of a batch: all that are on the note but so many. */
export async function countCards(person: Person, noted: number, missing: number): Promise<void> {
  const { page, words } = person
  const { count: m } = words.handout
  await page
    .locator('main')
    .getByRole('link', { name: words.batches.todo.count(noted), exact: true })
    .click()
  await person.press(m.all)
  for (let i = 0; i < missing; i += 1) await page.getByRole('checkbox', { checked: true }).last().uncheck()
  await page.getByLabel(m.counted).fill(String(noted - missing))
  await person.press(m.enter)
  await page.getByText(m.done(noted - missing)).waitFor({ timeout: 120_000 })
  await person.press(m.goOn)
}

/** The first card of the list goes to its person, who presses the thumb. */
export async function handOut(person: Person): Promise<void> {
  const { page, words } = person
  const { handout: m } = words
  await page
    .getByRole('button', { name: new RegExp(`^${m.handOutTo('')}`) })
    .first()
    .click()
  await signByMark(person)
  await person.press(m.confirm)
}

/** The first card of the list goes back, or is gone. */
export async function sendAway(
  person: Person,
  reason: keyof Person['words']['handout']['reasons'],
): Promise<void> {
  const { page, words } = person
  const { handout: m } = words
  await person.press(m.views.one)
  await person.press(m.goAway)
  await page.getByRole('radio', { name: m.reasons[reason], exact: true }).check()
  await person.press(m.confirmAway)
  await person.press(m.views.list)
}

/** What the ledger says of where the cards are, once it says that it adds up and was not changed: received, issued, returned, lost, kept. */
export async function readLedger(person: Person, lines: number): Promise<string[]> {
  const { page, words } = person
  if (pathOf(page) !== '/organisation/ledger') await person.follow(words.organisation.bar.ledger)
  await page.getByText(words.ledger.chain.right(lines)).waitFor({ timeout: 60_000 })
  await page.getByText(words.ledger.totals.sound).waitFor()
  const cells = await page.locator('.ledger-totals dd').allInnerTexts()
  return cells.map((text) => text.replace(/\D/g, ''))
}
