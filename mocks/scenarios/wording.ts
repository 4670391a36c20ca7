import * as v from 'valibot'
import { narrow } from '../../src/domain/fold.ts'
import { isDemoIdNumber, isDemoMobile } from '../../src/domain/identity.ts'

/** A sentence in both languages. */
export interface Both {
  readonly zh: string
  readonly en: string
}

/** Longest name of a thing or a tour. */
export const longestLine = 300

const line = v.pipe(v.string(), v.maxLength(longestLine))

/** What something is called: in one language, as somebody read it on the screen, or in both. */
export const wordingSchema = v.union([line, v.object({ zh: line, en: line })])
export type Wording = v.InferOutput<typeof wordingSchema>

/** A wording in the language of the page. */
export const inLanguage = (wording: Wording, language: 'zh' | 'en'): string =>
  typeof wording === 'string' ? wording : wording[language]

/**
 * Whether a text holds a number that could be somebody's: an identity number or a mobile number that is not one of the
 * demonstration's. Nothing of the kind goes into links and files.
 */
export function holdsRealNumber(text: string): boolean {
  const found = narrow(text).replace(/(?<=\d)[\s-]+(?=[\dXx])/g, '')
  const ids = found.match(/(?<![\d])\d{17}[\dXx](?![\d])/g) ?? []
  const mobiles = found.match(/(?<![\d])1[3-9]\d{9}(?!\d)/g) ?? []
  return ids.some((id) => !isDemoIdNumber(id)) || mobiles.some((mobile) => !isDemoMobile(mobile))
}

/** What says so when such a text comes from outside. */
export const realNumberProblem = 'a number that could be somebody’s'

const anyCase = /LN-DEMO-\d{8}-\d{4}(?:-\d)?/g

/** A name or a place without the number of the case in it: that differs from one play to the next. */
export const withoutCase = (text: string): string => text.replace(anyCase, '*')
