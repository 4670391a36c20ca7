import type { IncomingMessage } from 'node:http'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { type DeskClerk, findClerk } from '../agency/deskClerks.ts'
import type { Agency } from './deskActs.ts'
import type { DeskLanguage } from './deskAddress.ts'
import { type DeskSearch, queueChoices } from './deskState.ts'

/** What somebody asks the desk for. */
export interface Asked {
  readonly agency: Agency
  readonly url: URL
  readonly language: DeskLanguage
  readonly search: DeskSearch
  /** Who sits at the desk, as they said; programs say nothing. */
  readonly clerk: DeskClerk | undefined
  /** Whether a browser asks, for a page. */
  readonly isPage: boolean
}

/** Reads what is asked for out of a request and its address. */
export const readAsked = (agency: Agency, request: IncomingMessage, url: URL): Asked => ({
  agency,
  url,
  language: languageOf(request, url),
  search: searchIn(url.searchParams),
  clerk: clerkOf(request),
  isPage: (request.headers.accept ?? '').includes('text/html'),
})

/** The name of the cookie that says which clerk somebody is. It opens nothing: the desk is for demonstrations. */
export const clerkCookie = 'desk-clerk'

const clerkOf = ({ headers: { cookie = '' } }: IncomingMessage): DeskClerk | undefined =>
  findClerk(new RegExp(`(?:^|;\\s*)${clerkCookie}=(\\w+)`).exec(cookie)?.[1])

function searchIn(given: URLSearchParams): DeskSearch {
  return {
    text: given.get('q') ?? '',
    status: queueChoices.find((one) => one === given.get('status')) ?? '',
    kind: caseKinds.find((one) => one === given.get('kind')),
    page: given.get('page'),
  }
}

function languageOf({ headers: asked }: IncomingMessage, url: URL): DeskLanguage {
  const wanted = url.searchParams.get('lang') ?? asked['accept-language'] ?? 'zh'
  return /^zh/i.test(wanted) ? 'zh' : 'en'
}

/** Another site's page that posts here with this browser. Programs send no `Origin`. */
export function isFromElsewhere({ headers: asked }: IncomingMessage): boolean {
  return asked.origin !== undefined && asked.origin !== `http://${asked.host}`
}
