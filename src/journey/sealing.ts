import { type DBSchema, openDB } from 'idb'
import { withTimeout } from '../foundation/withTimeout.ts'
import { type Draft, draftVersion } from './draft.ts'
import { hasEncryption, keyStoreName, patience } from './encryption.ts'
import { type SavedCase, withoutName } from './savedCases.ts'

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

/**
 * A draft as it lies on a device: what is needed to find it, compare it and let it expire; the rest only with this browser's key.
 * Its version is beyond any other: a tab of a release that can't open it takes it for what it is, the work of a newer one.
 */
export interface SealedDraft extends Pick<Draft, 'id' | 'version' | 'rev' | 'updatedAt' | 'expiresAt'> {
  readonly sealed: Sealed
}

/** A case of the list as it lies on a device: whose it is and what opens it, only with this browser's key. */
export interface SealedCase extends SavedCase {
  readonly sealed: Sealed
}

interface KeyDb extends DBSchema {
  keys: { key: string; value: CryptoKey }
}

const algorithm = 'AES-GCM'

/**
 * The key of this browser, made when there is none. No script can read it, so that it leaves the device in no copy of the
 * storage but the browser's own. Tabs that make one at the same time end with the same. It is asked for each time: another tab
 * may have cleared the device, and what is encrypted with a key that is gone is gone, too.
 */
async function findKey(): Promise<CryptoKey> {
  const db = await openDB<KeyDb>(keyStoreName, 1, {
    upgrade(opening) {
      opening.createObjectStore('keys')
    },
  })
  try {
    const known = await db.get('keys', 'draft')
    if (known) return known
    const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    // On the disk before anything is encrypted with it.
    const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' })
    const first = (await transaction.store.get('draft')) ?? made
    await transaction.store.put(first, 'draft')
    await transaction.done
    return first
  } finally {
    db.close()
  }
}

const getKey = (): Promise<CryptoKey> => withTimeout(findKey(), patience, 'The key is not to be had')

/** It was tried here, and this browser keeps no keys: not tried again as long as the page lives. */
let keepsNone = false

/** Whether drafts are encrypted here: not over plain http, where browsers leave it out, nor where they keep no keys. */
export async function canSeal(): Promise<boolean> {
  if (!hasEncryption() || keepsNone) return false
  return getKey().then(
    () => true,
    () => false,
  )
}

/** Encrypts a draft for this device. As it is, where the browser keeps no keys. */
export async function seal(draft: Draft): Promise<SealedDraft | Draft> {
  const { id, rev, updatedAt, expiresAt, ...rest } = draft
  const sealed = await encrypt(id, rest)
  return sealed ? { id, version: draftVersion + 1, rev, updatedAt, expiresAt, sealed } : draft
}

/**
 * Decrypts what `seal` made. What can't be read any more, because its key is gone, comes back without answers, and is no draft. Rejects
 * where the key can't be asked for: then the draft may be there another time.
 */
export async function unseal(stored: SealedDraft): Promise<unknown> {
  const { sealed, version: _, ...head } = stored
  return { ...head, ...(await decrypt(head.id, sealed)) }
}

/** The same of a case: its number and days stay to be read, without a use for others. What can't be encrypted has no full name. */
export async function sealCase(saved: SavedCase): Promise<SealedCase | SavedCase> {
  const { number, accessKey, holder, name } = saved
  const sealed = await encrypt(number, { accessKey, holder, name })
  const masked = withoutName(saved)
  return sealed ? { ...masked, accessKey: '', holder: '', sealed } : masked
}

/** A case that can't be read any more has to be searched for. */
export async function unsealCase({ sealed, ...saved }: SealedCase): Promise<SavedCase> {
  return { ...saved, ...(await decrypt(saved.number, sealed)) }
}

/** The way to the key, for many values of one moment: it is asked for with the first of them, and not again. */
export function keyOnce(): () => Promise<CryptoKey> {
  let key: Promise<CryptoKey> | undefined
  return () => (key ??= getKey())
}

/** Encrypts something else for this device; undefined where it can't be. @param name what it is, without which it does not open. */
export const sealValue = async (name: string, value: object, key = getKey): Promise<Sealed | undefined> =>
  hasEncryption() ? encrypt(name, value, key) : undefined

/** What `sealValue` made, or undefined where the key is gone. Rejects where the key can't be asked for. */
export const unsealValue = (name: string, sealed: Sealed, key = getKey): Promise<object | undefined> =>
  decrypt(name, sealed, key)

/** AES-GCM (NIST SP 800-38D) with a new nonce each time; undefined where the browser keeps no keys. */
async function encrypt(name: string, value: object, ask = getKey): Promise<Sealed | undefined> {
  if (keepsNone) return undefined
  let key: CryptoKey
  try {
    key = await ask()
  } catch {
    keepsNone = true
    return undefined
  }
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  const data = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: bytesOf(name) }, key, text)
  return { iv, data }
}

/** What was encrypted under this name, or nothing of it. */
async function decrypt(name: string, sealed: Sealed, ask = getKey): Promise<object | undefined> {
  const key = await ask()
  try {
    // What was sealed may be anything by now, and fails here like what another key has sealed.
    const { iv, data } = sealed
    const text = await crypto.subtle.decrypt(
      { name: algorithm, iv, additionalData: bytesOf(name) },
      key,
      data,
    )
    const value: object = JSON.parse(new TextDecoder().decode(text))
    return value
  } catch {
    return undefined
  }
}

/** What is sealed can't be passed off as something else. */
const bytesOf = (name: string) => new TextEncoder().encode(name)
