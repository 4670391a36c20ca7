import type { PartialAnswers } from '../../../src/domain/application.ts'
import type { Play, StepId, WorldName } from './cell.ts'

/** A cell that is played: in which worlds, and with which answers before it, if it can't be anybody's. */
export interface Played {
  readonly play: Play
  readonly worlds: readonly WorldName[]
  readonly answers?: PartialAnswers
}
/** A cell that another test plays: the file, and a piece of the test's title. */
interface Elsewhere {
  readonly file: string
  readonly title: string
}
/** A cell that can't occur, and why. */
interface Never {
  readonly never: string
}
/** A cell that does not depend on the row: played in another one. */
interface Same {
  readonly as: string
}
export type TableCell = Played | Elsewhere | Same | Never

export interface Row {
  readonly no: string
  readonly fault: string
  readonly expected: string
  readonly cells: Readonly<Record<StepId, TableCell>>
}

export const page = (play: Play, answers?: PartialAnswers): Played => ({
  play,
  worlds: ['page'],
  ...(answers ? { answers } : {}),
})
export const http = (play: Play, answers?: PartialAnswers): Played => ({
  play,
  worlds: ['http'],
  ...(answers ? { answers } : {}),
})
/** At the client's fetch and at the server. */
export const both = (play: Play): Played => ({ play, worlds: ['page', 'http'] })
export const never = (why: string): Never => ({ never: why })
export const elsewhere = (file: string, title: string): Elsewhere => ({ file, title })

/** Of no row in particular: whatever becomes of the line. */
export const needsNobody: TableCell = { as: '1 W' }
/** The same at every step that asks the agency; submitting is played at both ends. */
export const everywhere = (play: Play, submit: Play = play) => ({
  W: needsNobody,
  I: http(play),
  P: http(play),
  F: http(play),
  R: http(play),
  S: both(submit),
  T: http(play),
})

export const same = (cell: TableCell): Row['cells'] => ({
  W: cell,
  I: cell,
  P: cell,
  F: cell,
  R: cell,
  S: cell,
  T: cell,
})
