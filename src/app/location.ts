import { tabStorage } from '../foundation/webStorage.ts'
import { decidePath } from '../journey/mainPaths.ts'
import { repairAddress } from './boot/repairAddress.ts'
import { basePath, isSingleFile } from './mode.ts'

// Where in the app the address leads: by its path, or, in the one file that needs no server, behind its hash.

/** The place within the app, with its search. */
export const readPlace = (): string =>
  (isSingleFile ? location.hash.slice(1) : location.pathname.slice(basePath.length) + location.search) || '/'

/** The same without its search: what a screen is found by. */
export const readPath = (): string => readPlace().replace(/[?#].*/, '') || '/'

/** What leads to a place within the app: for the address bar. */
export const hrefOf = (place: string): string => (isSingleFile ? '#' : basePath) + place

/** Whether somebody has this device to decide for themselves: this tab then shows nothing of anybody else. */
export const isHandedOver = (): boolean => tabStorage.read('handOver') !== undefined

/**
 * Call before anything reads the address. Hosts name a document in ways of their own (`/index.html`, `/route/who.html`,
 * `/route/who/`), and chats spoil links; within the app every place has one address.
 */
export function settleAddress(): void {
  if (isHandedOver()) history.replaceState(null, '', hrefOf(decidePath))
  if (isSingleFile) return
  const { pathname, search, hash } = location
  const place = pathname.slice(basePath.length) + search + hash
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(repairAddress(place)) ?? []
  const plain = path.replace(/(?:index)?\.html$/, '').replace(/(.)\/$/, '$1') + rest
  if (plain !== place) history.replaceState(history.state, '', basePath + plain)
}
