import { pack } from '../../src/journey/pack.ts'
import type { Target } from '../scenarios/target.ts'
import { codeMark, type Doing, type Tour } from '../scenarios/tour.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { captionOf } from './captions.ts'
import { linesOfAction } from './scriptActions.ts'
import { scriptHead } from './scriptHead.ts'
import type { ScriptSetting } from './scriptSetting.ts'
import { quote, quoteName, screenPattern } from './scriptText.ts'

/**
 * A tour as a script for Node that finds everything by role and name, and stops at the first thing that is not as it was. It
 * needs playwright-core (or playwright) and a Chrome, and nothing of this project.
 */
export async function writeScript(tour: Tour, setting: ScriptSetting): Promise<string> {
  const { language } = setting
  const title = inLanguage(tour.title, language)
  const steps = [stepText(title, [`await openMoment(${quote(await pack(tour.start))})`])]
  for (const one of tour.steps)
    steps.push(stepText(captionOf(one, language), await linesOf(one.doing, language)))
  const body = [...steps, 'await end()'].join('\n\n')
  return `${scriptHead(title, setting, body)}\n\n${body}\n`
}

const stepText = (caption: string, lines: readonly string[]): string =>
  `await step(${quote(caption)}, async () => {\n${lines.map((line) => `  ${line}`).join('\n')}\n})`

function locate({ role, name, nth }: Target, language: 'zh' | 'en'): string {
  const said = quoteName(name, language)
  const found =
    role === 'summary'
      ? `page.locator('summary').filter({ hasText: ${said} })`
      : `page.getByRole(${quote(role)}, { name: ${said}, exact: true })`
  return nth ? `${found}.nth(${nth})` : found
}

async function linesOf(doing: Doing, language: 'zh' | 'en'): Promise<readonly string[]> {
  switch (doing.do) {
    case 'see': {
      const title = doing.title ? `, ${quoteName(doing.title, language)}` : ''
      return [`await seeScreen(${screenPattern(doing.screen)}${title})`]
    }
    case 'scenario':
    case 'clock':
    case 'clerk':
    case 'state':
      return linesOfAction(doing)
    default:
      return linesAt(doing, locate(doing.at, language), language)
  }
}

function linesAt(
  doing: Extract<Doing, { at: Target }>,
  found: string,
  language: 'zh' | 'en',
): readonly string[] {
  switch (doing.do) {
    case 'look':
      return ['await answered()', `await ${found}.scrollIntoViewIfNeeded()`]
    case 'press':
      return ['await answered()', `await ${found}.click()`]
    case 'choose':
      return [`await ${found}.check()`]
    case 'clear':
      return [`await ${found}.uncheck()`]
    case 'select':
      return [`await ${found}.selectOption({ label: ${quote(inLanguage(doing.option, language))} })`]
    case 'give':
      return ['await answered()', `await giveFile(${found}, ${quote(doing.file)})`]
    case 'type':
      // A code that is right takes its field away.
      return doing.text === codeMark
        ? [
            `const field = ${found}`,
            'await field.fill(await readCode())',
            "await field.waitFor({ state: 'detached' })",
          ]
        : [`await ${found}.fill(${quote(doing.text)})`]
  }
}
