import { withTimeout } from '../../../src/foundation/withTimeout.ts'
import { isMessage, type Order, type Report, target } from '../../frame/messages.ts'
import type { DemoState } from '../../scenarios/demoState.ts'

type Shown = Extract<Report, { kind: 'shown' }>

/** The app in a frame, as the page around it speaks to it. Every promise rejects when the frame says what is wrong, or nothing. */
export interface Player {
  /** @param live whether a person will use it: it then may take the focus. */
  readonly show: (state: DemoState, live?: boolean) => Promise<Shown>
  /** What is shown as a PNG; `scale`: pixels for each CSS pixel; `whole`: the whole page, or what is in sight. */
  readonly draw: (scale: number, whole: boolean) => Promise<Blob>
  readonly close: () => void
}

/** Longer than a frame takes to load and draw on a busy device (milliseconds). */
const patience = 30_000

/** @param onEscape the person has pressed Escape within the frame. */
export function createPlayer(frame: HTMLIFrameElement, onEscape: () => void = () => {}): Player {
  let markReady = (): void => {}
  const ready = new Promise<void>((resolve) => {
    markReady = resolve
  })
  const asked = new Map<number, { resolve: (report: Report) => void; reject: (error: Error) => void }>()
  let turn = 0
  let last: Order | undefined
  const send = (order: Order): void => frame.contentWindow?.postMessage(order, target())

  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || source === null || !isMessage(data)) return
    // Only the app in our own frame has this window.
    const report = data as Report
    if (report.kind === 'escape') return onEscape()
    if (report.kind === 'ready') {
      markReady()
      // It has reloaded by itself, and is empty again.
      if (last) send(last)
      return
    }
    const waiting = asked.get(report.turn)
    asked.delete(report.turn)
    if (report.kind === 'failed') waiting?.reject(new Error(report.problem))
    else waiting?.resolve(report)
  }
  addEventListener('message', onMessage)

  const ask = async (make: (turn: number) => Order): Promise<Report> => {
    await withTimeout(ready, patience, 'no answer')
    const order = make((turn += 1))
    if (order.kind === 'show') last = order
    const answer = new Promise<Report>((resolve, reject) => {
      asked.set(order.turn, { resolve, reject })
    })
    send(order)
    return withTimeout(answer, patience, 'no answer')
  }
  return {
    show: async (state, live = false) => {
      const report = await ask((at) => ({ kind: 'show', turn: at, state, live }))
      if (report.kind !== 'shown') throw new Error(report.kind)
      return report
    },
    draw: async (scale, whole) => {
      const report = await ask((at) => ({ kind: 'picture', turn: at, scale, whole }))
      if (report.kind !== 'picture') throw new Error(report.kind)
      return report.png
    },
    close: () => removeEventListener('message', onMessage),
  }
}
