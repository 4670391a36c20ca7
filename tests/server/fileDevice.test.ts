import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CodeRow } from '../../mocks/agency/rows.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { deskPage } from '../../mocks/server/deskPage.ts'
import { readDesk } from '../../mocks/server/deskState.ts'
import { type FileDevice, openFileDevice } from '../../mocks/server/fileDevice.ts'
import { freshKey, monday, openTestAgency, person } from '../agency/testAgency.ts'

let folder: string
const open: FileDevice[] = []
const device = () => {
  const opened = openFileDevice(folder)
  open.push(opened)
  return opened
}
const storeOn = (opened: FileDevice) => createStore(() => Promise.resolve(opened))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-'))
})
afterEach(() => {
  for (const opened of open.splice(0)) opened.close()
  rmSync(folder, { recursive: true })
})

/** Ends one process and begins another. */
function restart(): FileDevice {
  open.pop()?.close()
  return device()
}

const row = (code: string): CodeRow => ({
  mobile: '15400000001',
  code,
  sentAt: 0,
  wrong: 0,
  proof: 'p',
  confirmed: false,
})

describe('the agency’s memory on a disk', () => {
  test('has rows, files and the clock again after a restart', async () => {
    const store = storeOn(device())
    await store.change((tables) => {
      tables.set('codes', 'a', row('a'))
      tables.set('codes', 'b', row('b'))
    })
    await store.change((tables) => tables.remove('codes', 'a'))
    await store.putFile('file', new Uint8Array([1, 2, 3]).buffer)
    open[0]?.offset.save(86_400_000)

    const next = restart()
    const again = storeOn(next)
    expect(await again.read((tables) => tables.all('codes'))).toEqual([['b', row('b')]])
    expect(await again.findFile('file')).toEqual(new Uint8Array([1, 2, 3]).buffer)
    expect(next.offset.load()).toBe(86_400_000)
  })

  test('knows a submission again, by the same key and the same bytes', async () => {
    const [key, { card }] = [freshKey(), person('newborn')]
    const receipt = await openTestAgency(monday, storeOn(device())).submit('card', card, key)
    const later = openTestAgency(monday, storeOn(restart()))
    expect(await later.submit('card', card, key)).toEqual(receipt)
    expect(await later.store.read((tables) => tables.all('cases').length)).toBe(1)
  })

  test('keeps nothing of a change that fails half way', async () => {
    const store = storeOn(device())
    const failing = store.change((tables) => {
      tables.set('codes', 'a', row('a'))
      throw new RangeError('half way')
    })
    await expect(failing).rejects.toThrow('half way')
    expect(await storeOn(restart()).read((tables) => tables.all('codes'))).toEqual([])
  })

  test('keeps nothing of a change whose second row can’t be written', async () => {
    const store = storeOn(device())
    const unwritable = {
      ...row('b'),
      toJSON: () => {
        throw new RangeError('this row can’t be written')
      },
    }
    const failing = store.change((tables) => {
      tables.set('codes', 'a', row('a'))
      tables.set('codes', 'b', unwritable)
    })
    await expect(failing).rejects.toThrow('can’t be written')
    expect(await store.read((tables) => tables.all('codes'))).toEqual([])
    expect(await storeOn(restart()).read((tables) => tables.all('codes'))).toEqual([])
  })

  test('refuses what it can’t keep, and holds none of it in memory', async () => {
    const opened = device()
    const store = storeOn(opened)
    await store.change((tables) => tables.set('codes', 'a', row('a')))
    opened.close()
    await expect(store.change((tables) => tables.set('codes', 'b', row('b')))).rejects.toThrow('not open')
    await expect(store.putFile('file', new ArrayBuffer(1))).rejects.toThrow('finalized')
    open.pop()
    const again = storeOn(device())
    expect(await again.read((tables) => tables.all('codes').map(([id]) => id))).toEqual(['a'])
  })

  test('is one process’s alone', () => {
    device()
    expect(() => openFileDevice(folder)).toThrow('database is locked')
  })

  test('does not touch what a newer version has written', () => {
    device()
    open.pop()?.close()
    const db = new DatabaseSync(join(folder, 'agency.sqlite'))
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(() => openFileDevice(folder)).toThrow('newer version')
  })

  test('sets a row aside that can’t be read, says so at the desk, and has everything else', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue()
    const before = openTestAgency(monday, storeOn(device()))
    const lost = await before.submit('card', person('newborn').card)
    const kept = await before.submit('card', person('retiree').card)
    open.pop()?.close()
    const db = new DatabaseSync(join(folder, 'agency.sqlite'))
    db.exec(`UPDATE cases SET row = substr(row, 1, 300) WHERE id = '${lost.number}'`)
    db.exec(`INSERT INTO settings VALUES ('offset', 'soon')`)
    const rowsOf = () => db.prepare(`SELECT row FROM cases WHERE id = '${lost.number}'`).all()
    const torn = rowsOf()
    db.close()
    const next = device()
    const after = openTestAgency(monday, storeOn(next))
    expect(next.offset.load()).toBe(0)
    expect(await after.see(kept)).toMatchObject({ number: kept.number, status: 'submitted' })
    await expect(after.see(lost)).rejects.toMatchObject({ status: 401 })
    expect((await after.submit('card', person('flexible').card)).number).not.toBe(lost.number)
    const search = { text: '', status: '', page: null } as const
    const desk = await readDesk(after, search)
    expect(desk.setAside).toEqual([`cases/${lost.number}`])
    expect(deskPage(desk, { language: 'zh', search, clerk: undefined }, undefined)).toContain(
      '1条记录读不出来',
    )
    expect(complaint).toHaveBeenCalledOnce()
    expect(torn).toHaveLength(1)
    open.pop()?.close()
    const again = new DatabaseSync(join(folder, 'agency.sqlite'))
    expect(again.prepare(`SELECT row FROM cases WHERE id = '${lost.number}'`).all()).toEqual(torn)
    again.close()
  })

  test('what was deleted is in no file any more', async () => {
    const store = storeOn(device())
    const mark = 'canary-210199'
    await store.change((tables) => tables.set('codes', 'a', row(mark)))
    await store.putFile('file', new TextEncoder().encode(mark.repeat(5000)).buffer)
    const holdsIt = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(mark))
    expect(holdsIt()).toBe(true)
    await store.clear()
    expect(holdsIt()).toBe(false)
  })
})
