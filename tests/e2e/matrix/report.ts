import { mkdirSync, writeFileSync } from 'node:fs'
import { stepIds, type WorldName } from './cell.ts'
import { organisationRows } from './organisationRows.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'

const folder = 'tests/.output'
const ends: Readonly<Record<WorldName, string>> = { page: 'demo', http: 'live' }

/** What became of the cells of a run: `row step world` and whether it held. */
export type Results = ReadonlyMap<string, boolean>

/** Writes the matrix of a run as Markdown: every cell, held or not, played elsewhere, or impossible, with the reason. */
export function writeReport(results: Results): void {
  const notes: string[] = []
  const note = (text: string): string => {
    if (!notes.includes(text)) notes.push(text)
    return `[${notes.indexOf(text) + 1}]`
  }
  const rows = table.map(({ no, fault, expected, cells }) => {
    const shown = stepIds.map((id) => {
      const cell = cells[id]
      if ('never' in cell) return `– ${note(`Can’t occur: ${cell.never}.`)}`
      if ('as' in cell) return `→ ${note(`As in ${cell.as}: the same whatever goes wrong.`)}`
      if ('file' in cell) return `→ ${note(`${cell.file}, “… ${cell.title} …”`)}`
      return cell.worlds
        .map((world) => {
          const held = results.get(`${no} ${id} ${world}`)
          return `${held === undefined ? 'not played' : held ? '✓' : '✗'} ${ends[world]}`
        })
        .join(', ')
    })
    return [no, fault, expected, ...shown]
  })
  const titles = ['#', 'fault', 'expected', 'played in']
  const ofOrganisations = [
    titles,
    titles.map(() => '---'),
    ...organisationRows.map(({ no, fault, expected, file, title }) => [
      no,
      fault,
      expected,
      `${file}, “${title}”`,
    ]),
  ]
  const played = [...results.values()]
  const head = ['#', 'fault', 'expected', ...stepIds.map((id) => `${id} ${steps[id].title}`)]
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const text = [
    '# Fault matrix',
    'Written by the run. In every cell: what was typed is intact, there is one application at most, and what the screen says is true.',
    `${played.length} cells played, ${played.filter(Boolean).length} held. “demo”: in the demonstration, calls go wrong at the client’s fetch; “live”: in a live build, they go wrong at the HTTP server of its agency.`,
    lines.join('\n'),
    '## Organisations\n\nEach is a test of its own.',
    ofOrganisations.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    notes.map((each, i) => `${i + 1}. ${each}`).join('\n'),
  ]
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/fault-matrix.md`, `${text.join('\n\n')}\n`)
}
