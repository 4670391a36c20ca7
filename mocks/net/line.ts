import type { FetchLike } from '../../src/api/http.ts'
import { createStore } from '../../src/foundation/createStore.ts'
import { tabStorage } from '../../src/foundation/webStorage.ts'

/** How calls travel: inside the page, or through MSW's worker; or why they can't. */
export type NetState = 'off' | 'starting' | 'on' | 'file' | 'insecure' | 'unsupported' | 'failed'

/** A line to the agency that can be laid through MSW's worker, for those who want its calls in the browser's network panel. */
export interface NetLine {
  readonly fetch: FetchLike
  readonly get: () => NetState
  readonly subscribe: (listener: () => void) => () => void
  /** Remembered for the session of this tab. */
  readonly switchOn: () => Promise<void>
  readonly switchOff: () => Promise<void>
}

interface Opened {
  readonly fetch: FetchLike
  readonly close: () => Promise<void>
}

const key = 'demo-net'

/** @param inPage the line inside the page, which answers in either case. */
export function createNetLine(inPage: FetchLike): NetLine {
  const { get, set, subscribe } = createStore<NetState>('off')
  let opening: Promise<Opened | undefined> | undefined
  const open = async (): Promise<Opened | undefined> => {
    set('starting')
    try {
      const { openWorkerLine } = await import('./open.ts')
      const opened = await openWorkerLine(inPage)
      set('on')
      return opened
    } catch (error) {
      console.warn('MSW’s worker could not be started; calls stay inside the page.', error)
      set('failed')
      return undefined
    }
  }
  const switchOn = async (): Promise<void> => {
    const hindrance = findHindrance()
    if (hindrance) return set(hindrance)
    remember('worker')
    opening ??= open()
    if (!(await opening)) opening = undefined
  }
  // In a frame of the console's wall many agencies live side by side: one worker is not for them.
  if (window.top === window && isWanted()) void switchOn()
  return {
    fetch: async (request) => ((await opening)?.fetch ?? inPage)(request),
    get,
    subscribe,
    switchOn,
    switchOff: async () => {
      remember(undefined)
      const was = opening
      opening = undefined
      set('off')
      await (await was)?.close()
    },
  }
}

/** Why this page can have no worker; undefined when it can. */
function findHindrance(): 'file' | 'insecure' | 'unsupported' | undefined {
  if (location.protocol === 'file:' || import.meta.env.MODE === 'single') return 'file'
  if (!isSecureContext) return 'insecure'
  return 'serviceWorker' in navigator ? undefined : 'unsupported'
}

/** Whether the address that this page was opened with says `?net=worker`, or the switch was on in this tab. */
function isWanted(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  if (opened && new URL(opened.name, location.href).searchParams.get('net') === 'worker') return true
  return tabStorage.read(key) === 'worker'
}

/** Where that is refused the switch is on as long as this page. */
const remember = (value: 'worker' | undefined): void => void tabStorage.write(key, value)
