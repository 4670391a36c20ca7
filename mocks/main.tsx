import type { FetchLike } from '../src/api/http.ts'
import { start } from '../src/main.tsx'
import type { Simulation } from './simulation.ts'

// The demonstration: the app as it is, with the agencies simulated in the page. The simulation is loaded by the first call, or
// when the browser has nothing else to do after the first interaction; only calls wait for it.

let simulation: Promise<Simulation> | undefined

const showCode = async (mobile: string, code: string): Promise<void> => {
  const { showMessage } = await import('./desk/phone.ts')
  showMessage(mobile, code)
}

function getSimulation(): Promise<Simulation> {
  simulation ??= import('./simulation.ts').then(
    (module) => module.startSimulation((mobile, code) => void showCode(mobile, code)),
    (error: unknown) => {
      // A lost chunk is a lost line: the next call tries again.
      simulation = undefined
      throw error
    },
  )
  return simulation
}

const agencyFetch: FetchLike = async (request) => {
  const response = await (await getSimulation()).fetch(request)
  // A code that was taken is of no more use: the phone is put away.
  if (response.ok && request.url.endsWith('/confirmation')) document.querySelector('.demo-sms')?.remove()
  return response
}

const load = (): void => void getSimulation().catch(() => undefined)
const onceIdle = (): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(load)
  else setTimeout(load, 500)
}
for (const type of ['pointerdown', 'keydown']) addEventListener(type, onceIdle, { once: true, passive: true })

async function openDesk(opener: HTMLElement): Promise<void> {
  const [{ toggleDesk }, running] = await Promise.all([import('./desk/desk.ts'), getSimulation()])
  toggleDesk(running, opener)
}
document.addEventListener('click', ({ target }) => {
  const opener = target instanceof Element ? target.closest<HTMLElement>('[data-demo-desk]') : null
  if (opener) void openDesk(opener)
})

// Whoever leaves a shared device leaves nothing at its simulated agency either.
addEventListener('device:cleared', () => {
  document.querySelector('.demo-phone')?.remove()
  void getSimulation().then((running) => running.forget())
})

void start({ fetch: agencyFetch, base: 'https://agency.demo.invalid/v1' })
