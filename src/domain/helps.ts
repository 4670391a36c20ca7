import { fold } from './fold.ts'

// Somebody whom a person has invited to fill in one application with them. All numbers here are proposals of this demonstration: no
// provision speaks of such help. It gives no power to act for the person (Civil Code art. 161 ff.): who submits is the person.

/** What a helper may do: fill in, or look at what was filled in, numbers masked. */
export const helpScopes = ['fill', 'look'] as const
export type HelpScope = (typeof helpScopes)[number]

/** For how many days a helper may be invited. */
export const helpDays = [1, 3, 7] as const

/** What a helper is to the person. */
export const helpRelations = ['child', 'spouse', 'relative', 'neighbour', 'community', 'other'] as const
export type HelpRelation = (typeof helpRelations)[number]

/** Who is at work on it: the person, or who helps. */
export const helpSides = ['person', 'helper'] as const
export type HelpSide = (typeof helpSides)[number]

/** What happens between the two; each is written down with who did it. `takenBack`: by the person, without waiting for the helper. */
export const helpActs = [
  'invited',
  'joined',
  'handedOver',
  'takenBack',
  'dismissed',
  'left',
  'submitted',
] as const
export type HelpAct = (typeof helpActs)[number]

/** How it stands. `over`: its last day is past. */
export const helpStates = ['invited', 'joined', 'dismissed', 'left', 'submitted', 'over'] as const
export type HelpState = (typeof helpStates)[number]

/** Who entered an application for the person: somebody they invited, or the agency's staff at a counter (窗口代录). */
export const enterers = ['helper', 'staff'] as const

/** So many digits has the code by which a helper comes in. It is read out on the telephone; who guesses has twenty tries in ten minutes. */
const codeDigits = 10

/** A typed code as its digits alone. */
export const normaliseHelpCode = (typed: string): string => fold(typed).replace(/\D/g, '')

/** Whether these digits can be a code. */
export const isHelpCode = (digits: string): boolean => digits.length === codeDigits

/** A code in groups that can be read out. */
export const spacedHelpCode = (code: string): string => code.replace(/^(\d{3})(\d{3})(\d+)$/, '$1 $2 $3')
