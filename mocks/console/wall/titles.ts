import { use } from 'react'
import { say } from '../../../src/i18n/text.ts'
import type { WalkedStep } from '../../../src/journey/types.ts'
import type { Screen } from '../../scenarios/screens.ts'
import type { Shot } from '../../scenarios/shots.ts'
import { loadServiceWords, type ServiceWords } from '../serviceWords.ts'
import { usePageLanguage } from '../useConsole.ts'
import { wallWords } from './words.ts'

function stepTitle({ apply, route }: ServiceWords, { id, fields }: WalkedStep, screen: Screen): string {
  const who = screen.player?.person.card.forWhom
  const titled = Object.entries(apply.steps).find(([step]) => step === id)?.[1]
  if (titled) return say(titled.title, who)
  const [first] = fields
  return first ? say({ ...route.fields, ...apply.fields }[first].label, who) : id
}

/** What screens and shots are called in the language of the page. Suspends until the service's words are there. */
export function useTitles(): {
  readonly titleOf: (screen: Screen) => string
  readonly lookOf: (shot: Shot) => string
} {
  const language = usePageLanguage()
  const texts = use(loadServiceWords(language))
  const words = wallWords(language)
  return {
    titleOf: (screen) =>
      'zh' in screen.title ? screen.title[language] : stepTitle(texts, screen.title, screen),
    lookOf: ({ look, screen }) =>
      [
        screen.player?.name,
        words.languages[look.language],
        look.width,
        look.elder && words.elder,
        look.theme === 'dark' && words.themes.dark,
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
