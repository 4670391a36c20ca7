import { readdirSync, readFileSync } from 'node:fs'
import { findChinaTime } from '../../src/domain/dates.ts'
import type { Draft } from '../../src/journey/draft.ts'

const folder = new URL('drafts/', import.meta.url)

/**
 * What earlier releases wrote to the device, made by their own code and called by the day and what is old about it: a card's
 * draft of the first release, its address typed and not chosen; a registration from before it was asked where somebody is
 * registered; the first draft with a change to a case begun in it; and one of the last release with one draft for a device. A release that writes another shape adds one.
 */
export const olderDrafts: readonly { readonly name: string; readonly record: Draft }[] = readdirSync(
  folder,
).map((file) => ({
  name: file.replace('.json', ''),
  // As near as it can be typed: whether it still is one, the tests say.
  record: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Draft,
}))

/** The day in China on which it was written, ISO. */
export const dayOf = ({ updatedAt }: Draft): string => findChinaTime(updatedAt)?.slice(0, 10) ?? ''
