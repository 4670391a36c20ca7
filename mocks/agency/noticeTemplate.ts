import type { Words } from './words.ts'

/**
 * What the agency writes about a case. Text messages carry no link, no amount and no personal data: whoever gets one that
 * does knows that it is not from the agency.
 */
export interface Template {
  readonly title: Words
  readonly body: Words
}

export const notice = (title: Words, body: Words): Template => ({ title, body })
