import { dateOf } from '../agency/time.ts'
import { nameOfAct } from '../console/nameOfAct.ts'
import { consoleTexts } from '../console/texts.ts'
import { findScenario } from '../scenarios/scenarios.ts'
import { codeMark, type Doing, type TourStep } from '../scenarios/tour.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { showTexts } from './texts.ts'

/** What is said at a step: what somebody wrote, in this language or else the other one, or what is done. */
export function captionOf({ caption, doing }: TourStep, language: 'zh' | 'en'): string {
  return caption?.[language] || caption?.[language === 'zh' ? 'en' : 'zh'] || sayDoing(doing, language)
}

/** What is done in a step, as a sentence. */
export function sayDoing(doing: Doing, language: 'zh' | 'en'): string {
  const { doings: t, turns } = showTexts(language)
  switch (doing.do) {
    case 'see':
      return t.see(doing.title ? inLanguage(doing.title, language) : doing.screen)
    case 'scenario':
      return t.scenario(nameOfScenario(doing, language))
    case 'clock':
      return turns[doing.to] ?? t.clock(nameOfDay(doing.to, language) ?? doing.to.replace('T', ' '))
    case 'clerk':
      return t.clerk(nameOfAct(doing.act, language))
    case 'state':
      return t.state
    default: {
      const name = inLanguage(doing.at.name, language)
      if (doing.do === 'give') return t[doing.file](name)
      if (doing.do === 'select') return t.select(name, inLanguage(doing.option, language))
      if (doing.do === 'type') return doing.text === codeMark ? t.code(name) : t.type(name, doing.text)
      return t[doing.do](name)
    }
  }
}

function nameOfScenario({ id, at }: Extract<Doing, { do: 'scenario' }>, language: 'zh' | 'en'): string {
  const found = findScenario(id, dateOf(at))
  return found
    ? [found.player.name, found.situation.title[language]].join(language === 'zh' ? '，' : ', ')
    : id
}

const nameOfDay = (to: string, language: 'zh' | 'en'): string | undefined =>
  Object.entries(consoleTexts(language).dates).find(([name]) => name === to)?.[1]
