import { type DeskSearch } from './deskState.ts'

/** Where the desk is. It ends like a file, for the page's worker takes every other address beside it for a screen of the page. */
export const deskPath = '/agency.desk'

export type DeskLanguage = 'zh' | 'en'

/** What an address of the desk says beside its path. */
export function deskQuery(language: DeskLanguage, { text, status, page }: DeskSearch): string {
  const said = { q: text, status, page: page === '1' ? '' : (page ?? '') }
  const given = Object.entries(said).filter(([, value]) => value !== '')
  return `?${new URLSearchParams([['lang', language], ...given])}`
}
