import { ed25519 } from '@noble/curves/ed25519.js'
import { readSeal } from '../../api/seal.ts'
import { fold } from '../../domain/fold.ts'
import type { SealedFacts } from '../../domain/receiptSeal.ts'
import { fromBase64url } from '../../journey/base64url.ts'

/** `unreadable`: no seal at all, or not all of it. `changed`: not what the holder of the key has signed. */
export type Checked =
  | { readonly kind: 'genuine'; readonly facts: SealedFacts }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unreadable' }

/**
 * The seal in what was scanned or pasted: the text itself, or an address with it behind the hash, also with a sentence's sign or
 * other words around it. Where there is none, what could have been meant for one.
 */
export function findSeal(given: string): string {
  const text = fold(given)
    .replaceAll(/%(?:25)*23/g, '#')
    .replaceAll(' ', '')
  // It begins where other text ends: looked for at every letter, it would take seconds to be missed in a long one.
  return /(?:^|[^\w-])([\w-]{16,800}\.[\w-]{86})/.exec(text)?.[1] ?? text.replace(/^.*#/, '')
}

/**
 * Checks a seal by the agency's public key (base64url). In plain JavaScript, because browsers have no cryptography over plain
 * http, where a receipt is shown in a village office.
 */
export function checkSeal(text: string, key: string): Checked {
  const read = readSeal(text)
  if (!read) return { kind: 'unreadable' }
  const isGenuine = ed25519.verify(read.signature, read.signed, fromBase64url(key), { zip215: false })
  return isGenuine ? { kind: 'genuine', facts: read.facts } : { kind: 'changed' }
}
