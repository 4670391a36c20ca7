import { startAddress } from '../../api/appUrl.ts'
import { toCarry } from '../../api/carried.ts'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { Draft } from '../../journey/draft.ts'
import { pack } from '../../journey/pack.ts'

/** Characters that a QR code on a screen still gives away to a cheap camera: version 28 of 40, 129 modules a side. */
export const longest = 1500

/** The answers that are files: too large for a code. */
export function filesIn({ photo, documents }: PartialAnswers): FieldName[] {
  return [
    ...(photo && photo !== 'later' ? (['photo'] as const) : []),
    ...(documents && Object.keys(documents).length > 0 ? (['documents'] as const) : []),
  ]
}

/**
 * The address that brings a draft to another device, all of it behind the hash, which no browser sends to any server. Works
 * without a secure origin. Files stay behind.
 */
export async function handoverLink(draft: Draft): Promise<string> {
  const { photo, documents: _, ...answers } = draft.answers
  const light = { ...answers, ...(photo === 'later' ? { photo } : {}) }
  const packed = await pack(toCarry({ ...draft, answers: light }, isDemo, Date.now()))
  const start = startAddress() ?? ''
  return import.meta.env.MODE === 'single' ? `${start}#/keep?d=${packed}` : `${start}keep#d=${packed}`
}
