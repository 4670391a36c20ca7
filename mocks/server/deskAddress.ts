import { type DeskSearch } from './deskState.ts'

/** Where the desk is. It ends like a file, for the page's worker takes every other address beside it for a screen of the page. */
export const deskPath = '/agency.desk'
/** Below it each case has a page of its own, by its number. */
export const casesPath = `${deskPath}/cases/`

/** Where somebody says which clerk they are. */
export const clerkPath = `${deskPath}/clerk`

export type DeskLanguage = 'zh' | 'en'

/** What an address of the desk says beside its path. `more`: what it says of one case. */
export function deskQuery(
  language: DeskLanguage,
  { text, status, kind, page }: DeskSearch,
  more: Readonly<Record<string, string>> = {},
): string {
  const said = { q: text, status, kind: kind ?? '', page: page === '1' ? '' : (page ?? ''), ...more }
  const given = Object.entries(said).filter(([, value]) => value !== '')
  return `?${new URLSearchParams([['lang', language], ...given])}`
}
