import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { applicants } from './applicants.ts'

let folder: string
let server: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-'))
})
afterEach(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Starts `npm run agency` on this test's folder; gives the address it prints. */
function start(): Promise<string> {
  const child = spawn(process.execPath, [
    'mocks/server/main.ts',
    '--port',
    '0',
    '--host',
    '127.0.0.1',
    '--data',
    folder,
  ])
  server = child
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (part: Buffer) => reject(new Error(String(part))))
    child.stdout.on('data', (part: Buffer) => {
      said += String(part)
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url) resolve(`${url}/v1`)
    })
  })
}

const stop = (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> =>
  new Promise((resolve) => {
    server?.once('exit', resolve)
    server?.kill(signal)
  })

interface Sent {
  readonly key: string
  readonly answers: PartialAnswers
}

const send = ({ key, answers }: Sent, base: string): Promise<Response> =>
  fetch(`${base}/card-applications`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ answers }),
  })

/** Sends all at once and kills the server without warning as soon as so many have been answered. */
async function killAfter(
  answered: number,
  all: readonly Sent[],
  base: string,
): Promise<Map<string, Receipt>> {
  const known = new Map<string, Receipt>()
  let killing: Promise<unknown> | undefined
  await Promise.all(
    all.map(async (one) => {
      try {
        const answer = await send(one, base)
        if (answer.status === 201) known.set(one.key, (await answer.json()) as Receipt)
      } catch {
        return // the line broke: nobody knows
      }
      if (known.size >= answered) killing ??= stop('SIGKILL')
    }),
  )
  await (killing ?? stop('SIGKILL'))
  return known
}

/** What is on the disk: the case numbers, and those that a key leads to. */
function onDisk(): { readonly cases: string[]; readonly byKey: string[] } {
  const db = new DatabaseSync(join(folder, 'agency.sqlite'))
  const [cases = [], keys = []] = ['cases', 'keys'].map((table) =>
    db.prepare(`SELECT id, row FROM ${table}`).all(),
  )
  db.close()
  const numberOf = (row: (typeof keys)[number]) =>
    (JSON.parse(String(row['row'])) as { body: Receipt }).body.number
  return { cases: cases.map(({ id }) => String(id)).sort(), byKey: keys.map(numberOf).sort() }
}

test('killed in the middle of many submissions, again and again: every receipt holds, and no application is half there', {
  timeout: 120_000,
}, async () => {
  const all = applicants(60).map((answers, i) => ({ key: `killed-key-${i}`, answers }))
  const receipts = new Map<string, Receipt>()
  for (const answered of [1, 4, 9, 16]) {
    const open = all.filter(({ key }) => !receipts.has(key))
    for (const [key, receipt] of await killAfter(answered, open, await start())) receipts.set(key, receipt)
    const { cases, byKey } = onDisk()
    expect(cases).toEqual(byKey)
    for (const { number } of receipts.values()) expect(cases).toContain(number)
  }
  expect(receipts.size).toBeGreaterThanOrEqual(30)

  // Everybody sends again what they sent before, as the app does after a lost answer.
  const base = await start()
  const answers = await Promise.all(all.map((one) => send(one, base)))
  const given = await Promise.all(answers.map((answer) => answer.json() as Promise<Receipt>))
  expect(answers.map(({ status }) => status)).toEqual(all.map(() => 201))
  const asBefore = all.map(({ key }, i) => receipts.get(key) ?? given[i])
  expect(given).toEqual(asBefore)
  expect(new Set(given.map(({ number }) => number)).size).toBe(all.length)
  expect(await stop('SIGTERM')).toBe(0)
  expect(onDisk().cases).toHaveLength(all.length)
})
