import { pack } from '../../src/journey/pack.ts'
import { nameOfAct } from '../console/nameOfAct.ts'
import { consoleTexts } from '../console/texts.ts'
import { deskTextsIn } from '../desk/texts.ts'
import { demoVersion } from '../scenarios/demoState.ts'
import { namedDates, type TourAction, type Turn } from '../scenarios/tour.ts'
import { inBoth, quote } from './scriptText.ts'

/** What was done at the console, as the lines of a script. */
export async function linesOfAction(action: TourAction): Promise<readonly string[]> {
  switch (action.do) {
    case 'scenario': {
      const moment = { v: demoVersion, o: { scenario: action.id, at: action.at }, d: {} }
      return [`await openMoment(${quote(await pack(moment))})`]
    }
    case 'state':
      return [`await openMoment(${quote(await pack(action.to))})`]
    case 'clock':
      return atConsole('time', turnLines(action.to))
    case 'clerk':
      return atConsole('desk', clerkLines(action))
  }
}

const atConsole = (tab: 'time' | 'desk', lines: readonly string[]): readonly string[] => [
  `await atConsole(${inBoth((language) => consoleTexts(language).tabs[tab])}, async (desk) => {`,
  ...lines.map((line) => `  ${line}`),
  '})',
]

const press = (within: string, of: (language: 'zh' | 'en') => string): string =>
  `await ${within}.getByRole('button', { name: ${inBoth(of)} }).click()`

function turnLines(to: Turn): readonly string[] {
  const named = namedDates.find((name) => name === to)
  if (named) return [press('desk', (language) => consoleTexts(language).dates[named])]
  switch (to) {
    case 'hour':
    case 'workingDay':
    case 'nextEvent':
    case 'real':
      return [press('desk', (language) => deskTextsIn(language)[to])]
    default:
      return [
        `await desk.getByLabel(${inBoth((language) => consoleTexts(language).anyTime)}).fill(${quote(to)})`,
        press('desk', (language) => consoleTexts(language).goToTime),
      ]
  }
}

function clerkLines(action: Extract<TourAction, { do: 'clerk' }>): readonly string[] {
  const said = action.reason ?? action.field
  const label = action.reason ? 'reason' : 'field'
  const choose = `await item.getByRole('combobox', { name: ${inBoth((language) => consoleTexts(language)[label])} })`
  return [
    `const item = desk.locator('.demo-cases > li').nth(${action.case})`,
    ...(said ? [`${choose}.selectOption(${quote(said)})`] : []),
    press('item', (language) => nameOfAct(action.act, language)),
  ]
}
