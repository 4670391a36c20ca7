import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const document = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8')
const [promised = ''] = document.split('## What is not held')

/** The rows of the tables of claims: what is claimed, and what stands for it. */
const claims = promised
  .split('\n')
  .map((line) => line.split(' | '))
  .filter(([claim, held]) => claim?.startsWith('| ') && held?.startsWith('`'))

interface Witness {
  readonly file: string
  readonly title: string
}
const witnessesIn = (held: string): readonly Witness[] =>
  [...held.matchAll(/`(tests\/[\w/.]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title }))

test('every claim of docs/security.md names tests that are there', () => {
  const missing = claims.flatMap(([claim = '', held = '']) => {
    const witnesses = witnessesIn(held)
    const unnamed = witnesses.length === held.split(/; (?=`)/).length ? [] : [`${claim}: ${held}`]
    const gone = witnesses.filter(
      ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
    )
    return [...unnamed, ...gone.map(({ file, title }) => `${file}: ${title}`)]
  })
  expect(missing).toEqual([])
})

test('every line of its tables of claims is read', () => {
  const tables = promised.split('\n## ').filter((part) => /^[A-F]\. /.test(part))
  const lines = tables.flatMap((part) => part.split('\n')).filter((line) => /^\| (?!claim )/.test(line))
  expect(claims).toHaveLength(lines.length)
  expect(tables).toHaveLength(6)
})

const locked: { packages: Record<string, { integrity?: string; hasInstallScript?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const { '': _, ...packages } = locked.packages

test('every package is pinned to its content, those of other systems, too', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(300)
  expect(Object.entries(packages).flatMap(([name, { integrity }]) => (integrity ? [] : [name]))).toEqual([])
})

test('no package runs a script when it is installed, but Node’s own', () => {
  const scripted = Object.keys(packages).filter((name) => packages[name]?.hasInstallScript)
  expect(scripted).toEqual(['node_modules/node'])
})
