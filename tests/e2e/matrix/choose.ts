import { type StepId, stepIds, type WorldName } from './cell.ts'
import { steps } from './steps.ts'
import type { Played, Row } from './tableCell.ts'
import { type Somebody, somebodyAt } from './tablePeople.ts'

/** A cell in one of its worlds: what a run plays. */
export interface Scene {
  readonly no: string
  readonly fault: string
  readonly id: StepId
  readonly world: WorldName
  readonly cell: Played
  /** Another person from scene to scene, unless the cell is about somebody. */
  readonly who: Somebody
}

/** Everything that the table wants played, in its order. */
export function scenesOf(table: readonly Row[]): readonly Scene[] {
  const scenes = table.flatMap(({ no, fault, cells }) =>
    stepIds.flatMap((id) => {
      const cell = cells[id]
      return 'play' in cell ? cell.worlds.map((world) => ({ no, fault, id, world, cell })) : []
    }),
  )
  return scenes.map((scene, turn) => {
    const { answers } = scene.cell
    return { ...scene, who: answers ? { id: 'this one', answers } : somebodyAt(steps[scene.id], turn) }
  })
}

/** What a run must have met for a scene to be left out: its fault, and its step in its world. */
export const meets = ({ no, id, world }: Scene): readonly string[] => [`fault ${no}`, `${id} ${world}`]

/** Where most is at stake comes first. */
const stake: readonly StepId[] = ['S', 'F', 'P', 'I', 'T', 'R', 'W']

/**
 * The few scenes that are played every time: every fault, and every step in each world that the table has for it. Greedy: next
 * comes whichever meets most that is new; of equals the one where most is at stake, then the first of the table.
 */
export function chooseScenes(scenes: readonly Scene[]): readonly Scene[] {
  const ordered = scenes.toSorted((a, b) => stake.indexOf(a.id) - stake.indexOf(b.id))
  const open = new Set(scenes.flatMap(meets))
  const chosen: Scene[] = []
  const newIn = (scene: Scene) => meets(scene).filter((one) => open.has(one)).length
  while (open.size > 0) {
    const [first, ...others] = ordered
    if (!first) break
    const best = others.reduce((found, one) => (newIn(one) > newIn(found) ? one : found), first)
    for (const one of meets(best)) open.delete(one)
    chosen.push(best)
  }
  return chosen
}
