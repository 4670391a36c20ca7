import { heights, type Shot } from '../../scenarios/shots.ts'
import { openStudioFrame } from './studioFrame.ts'

/** A picture of a shot, or why there is none. */
export type Taken =
  | { readonly shot: Shot; readonly png: Blob }
  | { readonly shot: Shot; readonly problem: string }

/** A picture that was taken, under the address of its bytes. */
export interface Picture {
  readonly shot: Shot
  readonly address: string
}

export interface Taking {
  /** The time of the agency from which the states are played. */
  readonly at: string
  /** The address of the start page. */
  readonly start: string
  /** The whole of each page, or what is in sight. */
  readonly whole: boolean
  /** Pixels for each CSS pixel. */
  readonly scaleOf: (shot: Shot) => number
  readonly signal: AbortSignal
}

/** While one waits for a screen to be drawn, the other draws. */
const studios = 2

/** Takes a picture of each shot, in turn, in frames out of sight. One that fails is taken once more, by a fresh frame. */
export async function* takePictures(shots: readonly Shot[], taking: Taking): AsyncGenerator<Taken> {
  const open = Array.from({ length: Math.min(studios, shots.length) }, () => openStudio(taking))
  try {
    const started: Promise<Taken>[] = []
    for (let i = 0; i < shots.length; i += 1) {
      for (let next = started.length; next < Math.min(i + studios, shots.length); next += 1) {
        const [studio, shot] = [open[next % studios], shots[next]]
        if (studio && shot) started.push(studio.take(shot))
      }
      const taken = await started[i]
      taking.signal.throwIfAborted()
      if (taken) yield taken
    }
  } finally {
    for (const studio of open) studio.close()
  }
}

function openStudio({ at, start, whole, scaleOf }: Taking) {
  let studio = openStudioFrame(start)
  const once = async (shot: Shot): Promise<Blob> => {
    const { screen, look } = shot
    const { frame, player } = studio
    frame.width = String(look.width)
    frame.height = String(heights[look.width])
    await player.show(screen.play(at, { look, latency: [0, 0] }))
    return player.draw(scaleOf(shot), whole)
  }
  const take = async (shot: Shot): Promise<Taken> => {
    try {
      return { shot, png: await once(shot) }
    } catch {
      studio.close()
      studio = openStudioFrame(start)
    }
    try {
      return { shot, png: await once(shot) }
    } catch (error) {
      return { shot, problem: error instanceof Error ? error.message : String(error) }
    }
  }
  /** One shot after the other. */
  let queue: Promise<unknown> = Promise.resolve()
  return {
    take: (shot: Shot): Promise<Taken> => {
      const taken = queue.then(() => take(shot))
      queue = taken
      return taken
    },
    close: () => studio.close(),
  }
}
