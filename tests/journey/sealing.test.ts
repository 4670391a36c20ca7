import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { keyStoreName } from '../../src/journey/encryption.ts'
import { openDraft } from '../../src/journey/openDraft.ts'
import { canSeal } from '../../src/journey/sealing.ts'
import { allFieldNames } from './fieldNames.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  // One of them remembers that it could not.
  vi.resetModules()
})

const name = 'social-security-card'
const person = revise(
  emptyDraft('draft-1', 1),
  { journey: 'card', answers: { forWhom: 'self', name: '王小明' } },
  2,
)
const open = () => openDeviceStore(() => {})

/** What lies on the device, as somebody would find it who copied the storage. */
async function onDevice(): Promise<unknown[]> {
  const db = await openDB(name)
  const records = await db.getAll('drafts')
  db.close()
  return records
}
async function keys(): Promise<CryptoKey[]> {
  const db = await openDB(keyStoreName)
  const found = db.objectStoreNames.contains('keys') ? await db.getAll('keys') : []
  db.close()
  return found
}

describe('what is personal in a draft', () => {
  test('lies encrypted on the device, and comes back as it was', async () => {
    const store = await open()
    expect(await store.writeDraft(person, 0)).toEqual({ kind: 'written' })
    const [record] = await onDevice()
    expect(Object.keys(Object(record)).sort()).toEqual([
      'expiresAt',
      'id',
      'rev',
      'sealed',
      'updatedAt',
      'version',
    ])
    expect(Buffer.from(Object(record).sealed.data).toString()).not.toContain('王小明')
    expect(await store.readDrafts()).toEqual([person])
  })

  test('comes back with every answer of the data dictionary, and everything else that a draft holds', async () => {
    const answers = Object.fromEntries(allFieldNames.map((field) => [field, `what was given as ${field}`]))
    const outbox = { key: 'draft-1-card', kind: 'card', body: '{"answers":{}}', startedAt: 3 } as const
    const changes = { 'LN-DEMO-20260921-0001/changeDelivery': { recipientName: '王小明' } }
    // Marks in the place of answers: what they mean is nothing to the storage.
    const whole = revise(person, { answers, ticked: ['idCard', 'photo'], outbox, changes }, 3)
    const store = await open()
    await store.writeDraft(whole, 0)
    expect(await (await open()).readDrafts()).toEqual([whole])
  })

  test('is encrypted as well where it is only a change to a case that was begun', async () => {
    const begun = { 'LN-DEMO-20260921-0001/changeDelivery': { recipientName: '王小明' } }
    const change = revise(emptyDraft('draft-2', 1), { changes: begun }, 2)
    const store = await open()
    await store.writeDraft(change, 0)
    expect(Object.keys(Object((await onDevice())[0]))).toContain('sealed')
    expect(await store.readDrafts()).toEqual([change])
  })

  test('is encrypted with a key that no script can read', async () => {
    await (await open()).writeDraft(person, 0)
    const [key] = await keys()
    expect(key).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } })
    await expect(crypto.subtle.exportKey('raw', Object(key))).rejects.toThrow(/extractable/)
  })

  test('never lies there twice under the same nonce', async () => {
    const store = await open()
    await store.writeDraft(person, 0)
    const [first] = await onDevice()
    await store.writeDraft({ ...person, rev: 3 }, person.rev)
    const [second] = await onDevice()
    expect(Object(second).sealed.iv).not.toEqual(Object(first).sealed.iv)
  })

  test('is the work of a newer release to one that knows of no encryption: left alone, and said to be', async () => {
    await (await open()).writeDraft(person, 0)
    const [record] = await onDevice()
    expect(openDraft(record)).toEqual({ kind: 'newer' })
  })

  test('is read by another tab, which meets a conflict in plain words', async () => {
    const [one, two] = [await open(), await open()]
    await one.writeDraft(person, 0)
    expect(await two.writeDraft({ ...person, answers: { name: '王大明' } }, 0)).toEqual({
      kind: 'conflict',
      stored: person,
    })
  })

  test('is gone for good when the device is cleared: the key goes, too', async () => {
    const store = await open()
    await store.writeDraft(person, 0)
    const [record] = await onDevice()
    await store.clear()
    await vi.waitFor(async () => expect(await keys()).toEqual([]), { timeout: 20_000 })
    indexedDB.deleteDatabase(keyStoreName)
    const db = await openDB(name)
    await db.put('drafts', record)
    db.close()
    const later = createDraftStore({ open, now: () => 3, makeId: () => 'draft-2' })
    await later.load()
    expect(later.getState()).toMatchObject({
      draft: { id: 'draft-2', answers: {} },
      save: { kind: 'nothing' },
    })
  })

  test('can’t be passed off as another draft', async () => {
    const store = await open()
    await store.writeDraft(person, 0)
    const [record] = await onDevice()
    const db = await openDB(name)
    await db.put('drafts', { ...Object(record), id: 'draft-9' })
    db.close()
    const drafts = await store.readDrafts()
    expect(drafts).toContainEqual(person)
    expect(drafts).toContainEqual(expect.not.objectContaining({ answers: expect.anything() }))
  })
})

describe('the list of cases', () => {
  const saved = {
    number: 'LN-DEMO-20260921-0001',
    kind: 'card',
    accessKey: 'key-to-the-case',
    submittedAt: '2026-09-21T10:00',
    due: '2026-10-19',
    dueIsLaw: false,
    holder: '王**',
    name: '王小明',
  } as const
  const listed = async () => {
    const db = await openDB(name)
    const records = await db.getAll('cases')
    db.close()
    return records
  }

  test('tells nobody whose a case is nor how to look at it, and comes back as it was', async () => {
    const store = await open()
    await store.writeCase(saved)
    const [record] = await listed()
    expect(record).toMatchObject({ number: saved.number, accessKey: '', holder: '' })
    expect(record).not.toHaveProperty('name')
    const bytes = Buffer.from(Object(record).sealed.data).toString()
    for (const secret of [saved.accessKey, saved.name]) expect(bytes).not.toContain(secret)
    expect(await store.readCases()).toEqual([saved])
  })

  test('can’t pass one case off as another', async () => {
    const store = await open()
    await store.writeCase(saved)
    const db = await openDB(name)
    const [record] = await db.getAll('cases')
    await db.put('cases', { ...record, number: 'LN-DEMO-20260921-0002' })
    db.close()
    expect((await store.readCases()).map(({ accessKey }) => accessKey)).toEqual([saved.accessKey, ''])
  })

  const { name: _, ...masked } = saved

  test('of before there was a full name in it comes back as it was', async () => {
    await (await open()).writeCase(masked)
    expect(await (await open()).readCases()).toEqual([masked])
  })

  test('is kept without the full name where the browser has no encryption, and read where there is one', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    await (await open()).writeCase(saved)
    vi.unstubAllGlobals()
    expect(await listed()).toEqual([masked])
    expect(await (await open()).readCases()).toEqual([masked])
  })

  test('is kept without the full name where the browser keeps no keys', async () => {
    vi.resetModules()
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('no keys here'))
    const { openDeviceStore: openAnew } = await import('../../src/journey/draftDb.ts')
    await (await openAnew(() => {})).writeCase(saved)
    expect(await listed()).toEqual([masked])
  })
})

describe('what is not encrypted', () => {
  test('the first six questions: they are about nobody, and need no code for it', async () => {
    const draft = revise(emptyDraft('draft-1', 1), { answers: { forWhom: 'child', city: '210100' } }, 2)
    await (await open()).writeDraft(draft, 0)
    expect(await onDevice()).toEqual([draft])
    expect(await keys()).toEqual([])
  })

  test('anything where the browser has no encryption, as over plain http; it is read where there is one', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    await (await open()).writeDraft(person, 0)
    expect(await onDevice()).toEqual([person])
    vi.unstubAllGlobals()
    const store = await open()
    expect(await store.readDrafts()).toEqual([person])
    await store.writeDraft({ ...person, rev: 3 }, person.rev)
    expect(await onDevice()).toEqual([expect.objectContaining({ sealed: expect.anything() })])
  })

  test('anything where the browser keeps no keys, and that is told', async () => {
    vi.resetModules()
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('no keys here'))
    const { openDeviceStore: openAnew } = await import('../../src/journey/draftDb.ts')
    await (await openAnew(() => {})).writeDraft(person, 0)
    const sealing = await import('../../src/journey/sealing.ts')
    vi.restoreAllMocks()
    expect([await onDevice(), await sealing.canSeal()]).toEqual([[person], false])
  })
})

describe('whether it is encrypted here', () => {
  test('is told as it is: with a key it is, over plain http it is not', async () => {
    expect(await canSeal()).toBe(true)
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    expect(await canSeal()).toBe(false)
  })

  test('a key that can’t be asked for now is no reason to call a draft unreadable', async () => {
    const store = await open()
    await store.writeDraft(person, 0)
    const openAny = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementation((database, version) => {
      if (database === keyStoreName) throw new DOMException('closing', 'InvalidStateError')
      return openAny(database, version)
    })
    await expect(store.readDrafts()).rejects.toThrow('closing')
    vi.restoreAllMocks()
    expect(await store.readDrafts()).toEqual([person])
  })
})
