import { listHelps, setHelps } from '../src/journey/savedHelps.ts'
import type { DemoState } from './scenarios/demoState.ts'

type Helping = NonNullable<DemoState['helping']>

/** The helps that this device has a part in. `draftId`: of the draft that is in use. */
export const readHelping = (draftId: string): Helping =>
  listHelps().map(({ draft, ...help }) => ({ ...help, isDraft: draft === draftId }))

/** Puts them in the place of those that are there. `isShared`: others use this device. */
export const putHelping = (helping: Helping, draftId: string, isShared: boolean): void =>
  setHelps(
    helping.map(({ isDraft, ...help }) => ({ ...help, ...(isDraft ? { draft: draftId } : {}) })),
    isShared,
  )
