import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { keyStoreName } from '../../src/journey/encryption.ts'
import sealed from './olderSealed.json' with { type: 'json' }

// What the release of 28 November 2026 wrote, encrypted by its own code. A browser's key can't be read out, so that release was
// given one that could.

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'))
const asStored = <R extends { readonly sealed: { readonly iv: string; readonly data: string } }>(row: R) => ({
  ...row,
  sealed: { iv: bytesOf(row.sealed.iv), data: bytesOf(row.sealed.data).buffer },
})

/** A device as that release left it; with or without its key. */
async function leaveDevice(hasKey: boolean): Promise<void> {
  const key = await crypto.subtle.importKey('jwk', sealed.key, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const keys = await openDB(keyStoreName, 1, { upgrade: (db) => void db.createObjectStore('keys') })
  if (hasKey) await keys.put('keys', key, 'draft')
  keys.close()
  const before = await openDB('social-security-card', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' })
      db.createObjectStore('cases', { keyPath: 'number' })
    },
  })
  await before.put('drafts', asStored(sealed.draft))
  await before.put('cases', asStored(sealed.case))
  before.close()
}

async function openApp() {
  const store = createDraftStore({
    open: () => openDeviceStore(() => {}),
    now: () => sealed.draft.updatedAt + 86_400_000,
    makeId: () => 'another-draft',
  })
  await store.load()
  return store
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('an encrypted draft and case of that release open with everything in them, and are kept encrypted', async () => {
  await leaveDevice(true)
  const store = await openApp()
  const { draft, cases, save } = store.getState()
  expect(draft).toEqual(sealed.was.draft)
  expect(save.kind).toBe('saved')
  const { holder, accessKey } = sealed.was
  expect(cases).toMatchObject([{ number: sealed.case.number, holder, accessKey }])
  store.answer({ mobile: '15400000002' })
  await store.flush()
  const again = await openApp()
  expect(again.getState().draft.answers).toEqual({ ...sealed.was.draft.answers, mobile: '15400000002' })
  const now = await openDB('social-security-card')
  expect(JSON.stringify(await now.getAll('drafts'))).not.toContain(sealed.was.draft.answers.name)
  now.close()
})

test('where that browser’s key is gone nothing of it can be read, and no draft is made up', async () => {
  await leaveDevice(false)
  const { draft, others } = (await openApp()).getState()
  expect([draft, ...others].map(({ answers }) => answers)).toEqual([{}])
})
