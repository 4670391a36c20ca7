import { ed25519 } from '@noble/curves/ed25519.js'
import { type SealedFacts, writeSealed } from '../../src/domain/receiptSeal.ts'
import { toBase64url } from '../../src/journey/base64url.ts'

// The secret of the simulated agency lies open here, so its seals prove nothing; every page that shows one says so.
const secret = new TextEncoder().encode('an open key of the demonstration')

/** The seal of a receipt: what is signed and its signature. The same facts give the same seal (RFC 8032). */
export function seal(facts: SealedFacts): string {
  const signed = new TextEncoder().encode(writeSealed(facts))
  return `${toBase64url(signed)}.${toBase64url(ed25519.sign(signed, secret))}`
}

/** The public half, base64url. */
export const sealKey = (): string => toBase64url(ed25519.getPublicKey(secret))
