// The service worker, a script of its own beside the pages: keeps the files of one release, and answers with them whether there
// is a network or not. It touches nothing else: what is asked of an agency passes by.

import { isPlace } from './places.ts'

/** What a release consists of; written into this script by offline.ts. */
export interface Release {
  /** Changes whenever a file does. */
  readonly id: string
  /** The script that starts the app: every document of this release asks for it, and none of another. */
  readonly entry: string
  /** All files by name; the hash of those that keep their name from release to release. Documents come first. */
  readonly files: Readonly<Record<string, string | null>>
}
declare const RELEASE: Release

interface LaterEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface InstallEvent extends LaterEvent {
  /** Which requests the browser answers from a cache without waking the worker; not every browser does. */
  readonly addRoutes?: (routes: readonly unknown[]) => Promise<void>
}
interface AskEvent extends LaterEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface WorkerScope {
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void
  addEventListener(type: 'activate', listener: (event: LaterEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>
  }
  readonly registration: Pick<ServiceWorkerRegistration, 'installing' | 'waiting'>
}
declare const self: WorkerScope

const { id, entry, files } = RELEASE
const base = new URL('./', location.href).href
const prefix = `release ${base} `
const cacheName = prefix + id

/** The place a document is drawn for: `route/who` of `route/who.html`, nothing of `index.html`. */
const placeOf = (path: string): string => path.replace(/(?:index)?\.html$/, '').replace(/\/$/, '')
/** Where a file lies in the cache. */
const addressOf = (file: string): string => base + (file.endsWith('.html') ? placeOf(file) : file)
/** Served for every place without a document of its own. */
const frame = '404'
const places = new Set(Object.keys(files).flatMap((file) => (file.endsWith('.html') ? [placeOf(file)] : [])))

/** How many files are fetched at a time: a person who goes on meanwhile needs the line, too. */
const lines = 3

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  const left = Object.keys(files)
  const line = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) await keep(cache, file)
  }
  await Promise.all(Array.from({ length: lines }, line))
}

/** A try before this one, or the release before, may have it already. */
async function keep(cache: Cache, file: string): Promise<void> {
  const address = addressOf(file)
  if (await cache.match(address)) return
  const known = files[file] === null ? await caches.match(address) : undefined
  await cache.put(address, known ?? (await fetchFile(file)))
}

/**
 * Rejects what is not this release's: a file of the one before that a host still holds, or the page that many hosts give for
 * whatever they don't have.
 */
async function fetchFile(file: string): Promise<Response> {
  const integrity = files[file]
  const how: RequestInit = integrity ? { integrity, cache: 'no-cache' } : {}
  const response = await fetch(base + file, { ...how, priority: 'low' })
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html')
  if (!integrity && (!response.ok || isPage)) throw new Error(`${file} is not there: ${response.status}`)
  // A browser takes no page that came by a redirect; and the frame may have come with the status of what it stands for.
  return response.redirected || !response.ok
    ? new Response(response.body, { headers: response.headers })
    : response
}

/** Which kept file answers a request; none if it is nothing of ours. */
function findAddress({ method, url, mode, cache }: Request): string | undefined {
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(base)) return undefined
  const path = pathOf(url)
  if (path.startsWith('assets/') || (path in files && !path.endsWith('.html'))) return base + path
  if (mode !== 'navigate') return undefined
  const place = placeOf(path)
  return base + (places.has(place) ? place : frame)
}

const pathOf = (url: string): string => url.slice(base.length).replace(/[?#].*/, '')

/** From this release; a part of an earlier one from where that is kept for tabs that still run it. */
async function answer(request: Request, address: string): Promise<Response> {
  const how = { ignoreVary: true, ignoreSearch: true }
  const cache = await caches.open(cacheName)
  const kept = (await cache.match(address, how)) ?? (await caches.match(address, how))
  const isOurs = address !== base + frame || isPlace(placeOf(pathOf(request.url)))
  if (kept && isOurs) return kept
  // Something else on this host; without the host it is a place that the app does not know.
  return fetch(request).catch((error: unknown) => {
    if (kept) return kept
    throw error
  })
}

/**
 * Earlier releases go once no tab is open that could still need them; what is being installed stays.
 * @param ours how many tabs are known to run this one.
 */
async function tidy(ours: number): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (tabs.length > ours || self.registration.installing || self.registration.waiting) return
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}

self.addEventListener('install', (event) => {
  // A document is on the screen before a sleeping worker would have got up.
  const routes = [...places].map((place) => ({
    condition: {
      urlPattern: { pathname: new URL(base + place).pathname, search: '' },
      requestMode: 'navigate',
    },
    source: { cacheName },
  }))
  event.waitUntil(Promise.all([event.addRoutes?.(routes), keepAll()]))
})
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([tidy(0), self.clients.claim()])))
self.addEventListener('fetch', (event) => {
  const address = findAddress(event.request)
  if (address === undefined) return
  event.respondWith(answer(event.request, address))
  if (address === base + entry) event.waitUntil(tidy(1))
})
// Never by itself: a new release takes over when a person says so, or when no tab runs the old one any more.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})
