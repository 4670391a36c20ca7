import type { FamilyCard } from '../../api/familySchemas.ts'
import type { CaseView } from '../../api/schemas.ts'
import { recordsPath, visitsPath } from '../../journey/paths.ts'

// All that the agency keeps of a person, one line for each kind of thing. The words of each are in `words`; which of the simulated
// agency's tables each line stands for, tests/mydata/everyStore.test.ts says.

/** What is kept with a case, and how much of it there is by the agency's own answer. */
export const withCase = {
  application: () => 1,
  events: ({ events }) => events.length,
  notices: ({ notices }) => notices.length,
  appointment: ({ appointment }) => (appointment ? 1 : 0),
  card: ({ card }) => (card ? 1 : 0),
  uses: ({ card }) => card?.uses?.length ?? 0,
  elsewhere: ({ card }) => card?.elsewhere?.length ?? 0,
  consents: ({ consents = [] }) => consents.length,
  formerMobiles: ({ events }) => events.filter(({ type }) => type === 'mobileChanged').length,
  family: ({ card }) => card?.family?.length ?? 0,
} as const satisfies Readonly<Record<string, (view: CaseView) => number>>

export type KeptWithCase = keyof typeof withCase

/** What is kept beside the cases, and the screen where it is seen and ended; null where it ends by itself. */
export const besideCases = {
  lookUps: recordsPath,
  objections: recordsPath,
  telling: recordsPath,
  visits: visitsPath,
  helps: null,
  files: null,
  codes: null,
  misses: null,
  repeats: null,
  register: null,
  handlings: null,
} as const

export type KeptBeside = keyof typeof besideCases

/** What the lines of a case are about, in the order of the table, without those of which there is nothing. */
export const linesOf = (view: CaseView): readonly (readonly [KeptWithCase, number])[] =>
  lines.map((line) => [line, withCase[line](view)] as const).filter(([, count]) => count > 0)

// Object.keys says `string` of what is written out above.
const lines = Object.keys(withCase) as KeptWithCase[]

/** A relative is somebody else: of whoever is carried along, the page shows and a file holds this and nothing more. */
export const shownOfRelative = ({ name, since }: FamilyCard): Pick<FamilyCard, 'name' | 'since'> => ({
  name,
  since,
})
