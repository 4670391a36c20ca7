import * as v from 'valibot'
import { tabStorage } from '../../src/foundation/webStorage.ts'
import { showMark } from '../console/link.ts'
import { type DemoState, demoStateSchema } from '../scenarios/demoState.ts'
import { type Tour, tourSchema } from '../scenarios/tour.ts'

/** A show under way: which tour, at which of its steps, and how everything was there. */
export interface UnderWay {
  readonly tour: Tour
  readonly at: number
  readonly state: DemoState
}

const underWaySchema = v.object({
  tour: tourSchema,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: demoStateSchema,
})

/** Keeps it in this tab, as the link that a page that is loaded anew follows. Undefined: there is none any more. */
export const keepUnderWay = (show: UnderWay | undefined): void =>
  void tabStorage.write('demo-show', show && showMark + JSON.stringify(show))

/** The show that was under way in this tab; undefined where none was, or it is of another release. */
export function findUnderWay(): UnderWay | undefined {
  try {
    const kept = v.safeParse(
      underWaySchema,
      JSON.parse(tabStorage.read('demo-show')?.slice(showMark.length) ?? ''),
    )
    return kept.success && kept.output.tour.steps[kept.output.at] ? kept.output : undefined
  } catch {
    return undefined
  }
}
