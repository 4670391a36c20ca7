import { type Screen, screensOn } from '../../mocks/scenarios/screens.ts'
import {
  everybody,
  findScreens,
  oneOfEach,
  type Shot,
  shotsOf,
  type Wish,
} from '../../mocks/scenarios/shots.ts'
import { languages } from '../../src/i18n/messages.ts'

/** What is said on the command line of `npm run screenshots`. */
export interface Asked {
  /** The people's walks (`walks`), the wall's screens (`screens`), or both. */
  readonly set?: string | undefined
  readonly person?: string | undefined
  readonly stage?: string | undefined
  /** A word of the id, the person's name or the title. */
  readonly only?: string | undefined
  readonly lang?: string | undefined
  readonly width?: string | undefined
  readonly elder: boolean
  readonly dark: boolean
}

const among = <T extends string | number>(
  all: readonly T[],
  wanted: string | undefined,
  name: string,
): readonly T[] => {
  if (wanted === undefined) return all
  const found = all.filter((one) => String(one) === wanted)
  if (found.length === 0) throw new Error(`--${name} is one of ${all.join(', ')}; not ${wanted}`)
  return found
}

/** In which languages and widths pictures are taken. Throws, naming what there is, where something else is asked. */
export const waysOf = ({ lang, width }: Pick<Asked, 'lang' | 'width'>) => ({
  languages: among(languages, lang, 'lang'),
  widths: among([390, 1280] as const, width, 'width'),
})

/** The shots of the wall that are asked, on a day (ISO): of each screen the first person who gets to it, unless `person` names one, or `all`. */
export function wallShots(asked: Asked, asOf: string): Shot[] {
  const screens = screensOn(asOf)
  const stage = asked.stage === undefined ? '' : (among(stagesIn(screens), asked.stage, 'stage')[0] ?? '')
  const people = asked.person ?? oneOfEach
  const known = [oneOfEach, everybody, ...screens.flatMap(({ player }) => player?.person.id ?? [])]
  among([...new Set(known)], people, 'person')
  const wish: Pick<Wish, 'people' | 'stage' | 'kind' | 'text'> = {
    people,
    stage,
    kind: '',
    text: asked.only ?? '',
  }
  return shotsOf(findScreens(screens, wish, titlesOf), {
    ...waysOf(asked),
    elder: [asked.elder],
    themes: [asked.dark ? 'dark' : 'light'],
  })
}

const stagesIn = (screens: readonly Screen[]) => [...new Set(screens.map(({ stage }) => stage))]

const titlesOf = ({ title }: Screen): string => ('zh' in title ? `${title.zh} ${title.en}` : '')
