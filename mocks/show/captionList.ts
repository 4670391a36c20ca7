import type { Tour } from '../scenarios/tour.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { captionOf, sayDoing } from './captions.ts'
import { showTexts } from './texts.ts'

/** What is said in a tour, to be printed or read out: numbered as it is shown, with what is done where that is not what is said. */
export function listCaptions(tour: Tour, language: 'zh' | 'en', form: 'text' | 'markdown'): string {
  const { tours: t } = showTexts(language)
  const title = inLanguage(tour.title, language)
  const lines: string[] = []
  let number = 0
  for (const step of tour.steps) {
    const done = sayDoing(step.doing, language)
    if (step.quiet) {
      lines.push(
        form === 'text' ? `    · ${done} (${t.silently})` : `   - ${escaped(done)} *(${t.silently})*`,
      )
      continue
    }
    number += 1
    const said = captionOf(step, language)
    const also = said === done ? [] : [done]
    lines.push(form === 'text' ? `${number}. ${said}` : `${number}. ${escaped(said)}`)
    for (const line of also) lines.push(form === 'text' ? `    · ${line}` : `   - ${escaped(line)}`)
  }
  const head = t.list(title, number)
  return form === 'text' ? `${head}\n\n${lines.join('\n')}\n` : `# ${escaped(head)}\n\n${lines.join('\n')}\n`
}

/** A text in which nothing is taken for Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
