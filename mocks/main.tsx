import type { FetchLike } from '../src/api/http.ts'
import { loadOnce } from '../src/foundation/loadOnce.ts'
import { tabStorage } from '../src/foundation/webStorage.ts'
import { sharedDeviceCleared } from '../src/journey/signals.ts'
import { type RunningApp, settleAddress, start } from '../src/main.tsx'
import type { OnCode } from './agency/codeHandlers.ts'
import type { Scene } from './scene.ts'
import type { Simulation } from './simulation.ts'

type Console = typeof import('./openConsole.tsx')

// The demonstration: the app as it is, with the agencies simulated in the page. The simulation is loaded with the first screen
// that asks the agency, or by the first call; only calls wait for it.

const showCode = async (...sent: Parameters<OnCode>): Promise<void> => {
  const { showMessage } = await import('./desk/phone.ts')
  showMessage(...sent)
}

// A lost chunk is a lost line: the next call tries again.
const getSimulation = loadOnce(async (): Promise<Simulation> => {
  const { startSimulation } = await import('./simulation.ts')
  return startSimulation((...sent) => void showCode(...sent))
})

const agencyFetch: FetchLike = async (request) => {
  const running = await getSimulation().catch((error: unknown) => {
    void Promise.reject(error) // unhandled: the app hears of it, and may load the page anew
    throw error
  })
  const response = await running.fetch(request)
  // A code that was taken is of no more use: the phone is put away.
  if (response.ok && request.url.endsWith('/confirmation')) document.querySelector('.demo-sms')?.remove()
  return response
}

const load = (): void => void getSimulation().catch(() => undefined)

let app: Promise<RunningApp>

/** Everything of the console is loaded when somebody first asks for it. */
async function withConsole(work: (module: Console, scene: Scene) => void | Promise<void>): Promise<void> {
  const [module, running, started] = await Promise.all([import('./openConsole.tsx'), getSimulation(), app])
  await work(module, { simulation: running, app: started })
}
const toggle = (opener: HTMLElement | null, tab: 'desk' | 'people') =>
  void withConsole((module, scene) => module.toggleConsole(scene, opener, tab))

let taps: readonly number[] = []
function onClick({ target, timeStamp }: MouseEvent): void {
  if (!(target instanceof Element)) return
  const opener = target.closest<HTMLElement>('[data-demo-desk]')
  if (opener) return toggle(opener, 'desk')
  if (!target.closest('.demo')) return
  // Three taps on the strip itself, within a second.
  taps = [...taps.filter((at) => timeStamp - at < 1000), timeStamp]
  if (taps.length < 3) return
  taps = []
  toggle(null, 'people')
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return
  event.preventDefault()
  const { activeElement } = document
  toggle(activeElement instanceof HTMLElement ? activeElement : null, 'people')
}

const isDemoLink = (): boolean => /^#\/demo\?[sw]=/.test(location.hash)

/**
 * Takes a link to a state of the demonstration, or to a walk, out of the address; `before` is what the address is instead. In the one-file
 * build the hash tells places apart: the router must not take the link for one.
 */
function takeLink(before: string): string | undefined {
  const { hash } = location
  if (!isDemoLink()) return undefined
  history.replaceState(history.state, '', before)
  return hash
}
function followLink(link: string | undefined): void {
  if (link) void withConsole((module, scene) => module.openDemoLink(scene, link))
}

// Whoever leaves a shared device leaves nothing at its simulated agency either.
function forget(): void {
  document.querySelector('.demo-phone')?.remove()
  void getSimulation().then((running) => running.forget())
}

function begin(): void {
  document.addEventListener('click', onClick)
  document.addEventListener('keydown', onKeyDown)
  if (import.meta.env.MODE === 'single')
    addEventListener('popstate', (event) => isDemoLink() && event.stopImmediatePropagation())
  addEventListener('hashchange', ({ oldURL }) => followLink(takeLink(oldURL)))
  sharedDeviceCleared.listen(forget)
  settleAddress()
  const link = takeLink(location.pathname + location.search)
  app = start({ fetch: agencyFetch, base: 'https://agency.demo.invalid/v1', prepare: load })
  // A show that the page was loaded anew under goes on.
  followLink(link ?? tabStorage.read('demo-show'))
  if (new URLSearchParams(location.search).has('console')) {
    history.replaceState(history.state, '', location.pathname + location.hash)
    toggle(null, 'people')
  }
}

// In a frame of the console's wall the app plays in a world of its own.
if (window.name === 'demo-frame' && parent !== window)
  void import('./frame/play.ts').then(({ play }) => play(start))
else begin()
