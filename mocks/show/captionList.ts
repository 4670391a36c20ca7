import type { Walk } from '../scenarios/walk.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { captionOf, sayDoing } from './captions.ts'
import { showTexts } from './texts.ts'

/** What is said in a walk, to be printed or read out: numbered as it is shown, with what is done where that is not what is said. */
export function listCaptions(walk: Walk, language: 'zh' | 'en', form: 'text' | 'markdown'): string {
  const { walks: t } = showTexts(language)
  const title = inLanguage(walk.title, language)
  const lines: string[] = []
  let number = 0
  for (const step of walk.steps) {
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
