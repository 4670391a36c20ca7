import { answersOf } from '../../mocks/agency/organisationPeople.ts'
import { findOrganisation } from '../../mocks/agency/organisations.ts'
import { checkRow } from '../../src/domain/roster/check.ts'
import type { RosterColumn } from '../../src/domain/roster/columns.ts'
import type { RosterCells, RosterRow } from '../../src/domain/roster/row.ts'
import { writeXlsx } from '../../src/ui/sheets/writeXlsx.ts'
import { today } from './people.ts'
import type { Person } from './person.ts'
import type { PickedFile } from './pictures.ts'

/** The demonstration's school. */
export const school = 'DEMO0003'

/** How many sit in the last class, to which few have come. */
export const lastClass = { name: '六年级三班', pupils: 3 } as const

const classOf = (n: number, of: number): string =>
  n >= of - lastClass.pupils
    ? lastClass.name
    : `${'一二三四五'[Math.floor((5 * n) / of)]}年级${1 + (n % 4)}班`

/** The place of the pupil whose guardian has not answered yet. */
export const undecided = 160

/**
 * So many pupils with their guardians, who agree to each child on its own, but for one. Every third has
 * a name that nobody else has.
 */
export function pupils(count: number): readonly RosterCells[] {
  const place = findOrganisation(school)
  if (!place) throw new Error('the school is not there')
  return Array.from({ length: count }, (_, n) => {
    const { name = '', idNumber = '', mobile = '', ...more } = answersOf(place, n, today())
    const own = [...String(n)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')
    return {
      name: n % 3 === 2 ? `${name.slice(0, 1)}${own}` : name,
      idNumber,
      mobile,
      idExpiry: 'permanent',
      bank: more.bank ?? '',
      schoolClass: classOf(n, count),
      guardianName: more.guardianName ?? '',
      guardianIdNumber: more.guardianIdNumber ?? '',
      guardianRelation: 'mother',
      guardianConsent: n === undecided ? '' : 'yes',
    }
  })
}

/** The same as they stand on a roster that was made before, with a photo of each. */
export const pupilRows = (people: readonly RosterCells[]): readonly RosterRow[] =>
  people.map((cells, n) => {
    const photo = { name: `${cells.idNumber ?? ''}.jpg`, fit: true }
    const problems = checkRow(cells, { asOf: today(), kind: 'school' }, photo)
    return { key: `seeded-pupil-${n}`, cells, photo, problems }
  })

/** Takes people onto the roster out of a workbook. */
export async function takeWorkbook({ page, words }: Person, rows: readonly RosterCells[]): Promise<void> {
  const { columns, values } = words.roster
  const used = Object.keys(rows[0] ?? {}).filter((name): name is RosterColumn => name in columns)
  const table = rows.map((cells) => used.map((each) => values[cells[each] ?? ''] ?? cells[each] ?? ''))
  await page.locator('.roster-drop input[type=file]').setInputFiles({
    name: '花名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(writeXlsx([used.map((each) => columns[each]), ...table], '花名册')),
  })
}

/** A photo of each, its file called as photographers call them: by the number, by name and last four, by the name where nobody else has it. */
export const photosOf = (rows: readonly RosterCells[], buffer: Buffer): readonly PickedFile[] =>
  rows.map(({ name = '', idNumber = '' }, n) => ({
    name: `${n % 3 === 0 ? idNumber : n % 3 === 1 ? `${name}-${idNumber.slice(-4)}` : name}.jpg`,
    mimeType: 'image/jpeg',
    buffer,
  }))
