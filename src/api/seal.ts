import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { readSealed, type SealedFacts } from '../domain/receiptSeal.ts'
import { fromBase64url } from '../journey/base64url.ts'
import { getClient } from './client.ts'
import { sealSchema } from './sealSchemas.ts'

/** A seal taken apart. */
export interface Seal {
  readonly facts: SealedFacts
  /** The bytes that were signed. */
  readonly signed: Uint8Array
  /** 64 bytes, not checked yet. */
  readonly signature: Uint8Array
}

/** Takes the text of a seal apart; `undefined` where it is none, or not all of it. */
export function readSeal(text: string): Seal | undefined {
  if (!v.is(sealSchema, text)) return undefined
  const [head = '', tail = ''] = text.split('.')
  try {
    const signed = fromBase64url(head)
    const facts = readSealed(new TextDecoder().decode(signed))
    return facts && { facts, signed, signature: fromBase64url(tail) }
  } catch {
    return undefined // cut off within a letter
  }
}

/** The seal of a case's receipt. It never changes. */
export const sealQuery = (number: string, accessKey: string) =>
  queryOptions({
    queryKey: ['seal', number],
    queryFn: ({ signal }) => getClient().call('getReceiptSeal', { params: { number }, accessKey, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The key that seals are checked by (32 bytes, base64url). */
export const sealKeyQuery = () =>
  queryOptions({
    queryKey: ['sealKey'],
    queryFn: ({ signal }) => getClient().call('getSealKey', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
