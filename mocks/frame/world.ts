import type { FetchLike } from '../../src/api/http.ts'
import { isComposing } from '../../src/ui/composition.ts'
import { showMessage } from '../desk/phone.ts'
import { agencyBase } from '../handlers.ts'
import { readState } from '../scenarios/readState.ts'
import { type App, putScene, type Scene } from '../scene.ts'
import { startSimulation } from '../simulation.ts'
import { whenDrawn } from './drawn.ts'
import { setLive } from './isolation.ts'
import { isMessage, type Order, type Report, target } from './messages.ts'
import { drawPage, layOutAll } from './picture.ts'

/** Starts the app in this window, with this line to the agency. */
export type Start = (line: { readonly fetch: FetchLike; readonly base: string }) => Promise<App>

const tell = (report: Report): void => parent.postMessage(report, target())

/** Opens an agency that knows nobody and an app on an empty device; then shows what the page around wants to see. */
export async function openWorld(startApp: Start): Promise<void> {
  layOutAll()
  const simulation = startSimulation(showMessage)
  const scene: Scene = { simulation, app: await startApp({ fetch: simulation.fetch, base: agencyBase }) }
  let queue: Promise<void> = Promise.resolve()
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isMessage(data)) return
    // Checked as far as it matters: a state from elsewhere is read like every other, the rest are numbers for a drawing.
    const order = data as Order
    queue = queue
      .then(() => obey(scene, order))
      .catch((error: unknown) => tell({ kind: 'failed', turn: order.turn, problem: String(error) }))
  })
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isComposing(event)) tell({ kind: 'escape' })
  })
  tell({ kind: 'ready' })
}

async function obey(scene: Scene, order: Order): Promise<void> {
  const { turn } = order
  if (order.kind === 'picture')
    return tell({ kind: 'picture', turn, png: await drawPage(order.scale, order.whole) })
  const read = readState(order.state)
  if (!read.ok) return tell({ kind: 'failed', turn, problem: read.problem })
  setLive(false)
  const mistakes = hearMistakes()
  await putScene(scene, read.value)
  await whenDrawn()
  // Only from now on: an arrival that takes the focus would take it from the page around.
  setLive(order.live)
  const [mistake] = mistakes()
  if (mistake !== undefined) return tell({ kind: 'failed', turn, problem: mistake })
  const heading = document.getElementById('title')?.textContent?.trim() ?? ''
  tell({ kind: 'shown', turn, path: scene.app.getPlace(), heading })
}

/** Collects what goes wrong unseen; the function it gives back stops and says what did. */
function hearMistakes(): () => readonly string[] {
  const heard: string[] = []
  const onError = ({ message }: ErrorEvent) => void heard.push(message)
  const onRejection = ({ reason }: PromiseRejectionEvent) => void heard.push(String(reason))
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onRejection)
  return () => {
    removeEventListener('error', onError)
    removeEventListener('unhandledrejection', onRejection)
    return heard
  }
}
