import { fromBase64url, toBase64url } from '../base64url.ts'
import { hasEncryption } from '../encryption.ts'
import { fold, unfold } from '../pack.ts'

// AES-GCM (NIST SP 800-38D), with a key from what somebody knows (PBKDF2, RFC 8018) or from a random secret. The first byte says which
// way it was closed: 1 encrypted, 0 as it is, as over plain http browsers leave encryption out.

const algorithm = 'AES-GCM'
const rounds = 100_000
const ivLength = 12

/** With what something is closed: what the person knows, or the secret of the invitation; `id`: of which invitation it is. */
export type With =
  | { readonly phrase: string; readonly id: string }
  | { readonly secret: string; readonly id: string }

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What somebody types, as it is compared: without blanks, in capital letters. */
export const wrap = (phrase: string): string => phrase.replaceAll(/\s/g, '').toUpperCase()

async function keyOf(how: With): Promise<CryptoKey> {
  const uses: KeyUsage[] = ['encrypt', 'decrypt']
  if ('secret' in how) {
    const digest = await crypto.subtle.digest('SHA-256', bytesOf(how.secret))
    return crypto.subtle.importKey('raw', digest, algorithm, false, uses)
  }
  const phrase = await crypto.subtle.importKey('raw', bytesOf(wrap(how.phrase)), 'PBKDF2', false, [
    'deriveKey',
  ])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(how.id), iterations: rounds }
  return crypto.subtle.deriveKey(derivation, phrase, { name: algorithm, length: 256 }, false, uses)
}

async function close(value: object, how: With): Promise<string> {
  const folded = await fold(value)
  if (!hasEncryption()) return toBase64url(Uint8Array.of(0, ...folded))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const about = { name: algorithm, iv, additionalData: bytesOf(how.id) }
  const closed = await crypto.subtle.encrypt(about, await keyOf(how), folded)
  return toBase64url(Uint8Array.of(1, ...iv, ...new Uint8Array(closed)))
}

/** By what the agency tells whether somebody knows the phrase of an invitation: SHA-256, base64url. Needs encryption. */
export async function checkOf(phrase: string, id: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(`${id} ${wrap(phrase)}`))))
}

/** Closes a value with what somebody knows. */
export const sealWithPhrase = (phrase: string, id: string, value: object): Promise<string> =>
  close(value, { phrase, id })

/** Closes a value with the secret of an invitation. */
export const sealWithSecret = (secret: string, id: string, value: object): Promise<string> =>
  close(value, { secret, id })

/** What is in it. Rejects where it was closed with something else, or is damaged. */
export async function open(text: string, how: With): Promise<unknown> {
  const bytes = fromBase64url(text)
  if (bytes[0] === 0) return unfold(bytes.slice(1))
  if (bytes[0] !== 1) throw new Error('damaged')
  const iv = bytes.slice(1, 1 + ivLength)
  const about = { name: algorithm, iv, additionalData: bytesOf(how.id) }
  const opened = await crypto.subtle.decrypt(about, await keyOf(how), bytes.slice(1 + ivLength))
  return unfold(new Uint8Array(opened))
}
