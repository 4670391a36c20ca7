import type { DemoLook } from './demoState.ts'
import type { Screen, Stage } from './screens.ts'

export const widths = [390, 1280] as const
export type Width = (typeof widths)[number]
/** How much of a screen is in sight at once at each width. */
export const heights = { 390: 844, 1280: 800 } as const satisfies Record<Width, number>

/** How a screen is looked at; the theme is never the device's, so that a picture is the same everywhere. */
export interface Look extends DemoLook {
  readonly theme: 'light' | 'dark'
  readonly width: Width
}

/** A screen as it looks in one way: what a thumbnail, a picture and a screenshot show. */
export interface Shot {
  readonly id: string
  readonly screen: Screen
  readonly look: Look
}

/** Which shots somebody wants to see. What is empty does not narrow. */
export interface Wish {
  /** Everybody, one person by id, or of each screen the first person who gets to it. */
  readonly people: string
  readonly stage: Stage | ''
  readonly kind: string
  readonly text: string
  readonly languages: readonly Look['language'][]
  readonly elder: readonly boolean[]
  readonly themes: readonly Look['theme'][]
  readonly widths: readonly Width[]
}
export const everybody = 'all'
export const oneOfEach = 'one'

/**
 * The screens that are wanted, in their order.
 * @param wordsOf what a screen is called: the text is looked for in it, in the person's name and title, and in the id.
 */
export function findScreens(
  screens: readonly Screen[],
  { people, stage, kind, text }: Pick<Wish, 'people' | 'stage' | 'kind' | 'text'>,
  wordsOf: (screen: Screen) => string = () => '',
): readonly Screen[] {
  const wanted = text.trim().toLowerCase()
  const seen = new Set<string>()
  return screens.filter((screen) => {
    const { player } = screen
    if (stage !== '' && screen.stage !== stage) return false
    if (kind !== '' && screen.kind !== kind) return false
    if (people !== everybody && people !== oneOfEach && player?.person.id !== people) return false
    const said = [screen.id, wordsOf(screen), player?.name, player?.title.zh, player?.title.en].join(' ')
    if (!said.toLowerCase().includes(wanted)) return false
    if (people !== oneOfEach) return true
    const isFirst = !seen.has(screen.kind)
    seen.add(screen.kind)
    return isFirst
  })
}

/** Each of these screens in every way that is wanted, the ways of one screen side by side. */
export function shotsOf(
  screens: readonly Screen[],
  wish: Omit<Wish, 'people' | 'stage' | 'kind' | 'text'>,
): Shot[] {
  const looks = wish.widths.flatMap((width) =>
    wish.themes.flatMap((theme) =>
      wish.elder.flatMap((elder) => wish.languages.map((language) => ({ language, elder, theme, width }))),
    ),
  )
  return screens.flatMap((screen) =>
    looks.map((look) => ({ id: `${screen.id}-${lookName(look)}`, screen, look })),
  )
}

const lookName = ({ language, width, elder, theme }: Look): string =>
  [language, width, ...(elder ? ['elder'] : []), ...(theme === 'dark' ? ['dark'] : [])].join('-')

/** What the picture of a shot is called. */
export const fileNameOf = ({ id }: Shot): string => `${id.replaceAll('/', '-')}.png`
