import { pack } from '../../src/journey/pack.ts'
import { consoleTexts } from '../console/texts.ts'
import { deskTextsIn } from '../desk/texts.ts'
import { demoVersion } from '../scenarios/demoState.ts'
import { type Deed, namedDates, type Turn } from '../scenarios/walk.ts'
import { nameOfAct } from './captions.ts'
import { inBoth, quote } from './scriptText.ts'

/** What was done at the console, as the lines of a script. */
export async function linesOfDeed(deed: Deed): Promise<readonly string[]> {
  switch (deed.do) {
    case 'scenario': {
      const moment = { v: demoVersion, o: { scenario: deed.id, at: deed.at }, d: {} }
      return [`await openMoment(${quote(await pack(moment))})`]
    }
    case 'state':
      return [`await openMoment(${quote(await pack(deed.to))})`]
    case 'clock':
      return atConsole('time', turnLines(deed.to))
    case 'clerk':
      return atConsole('desk', clerkLines(deed))
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

function clerkLines(deed: Extract<Deed, { do: 'clerk' }>): readonly string[] {
  const said = deed.reason ?? deed.field
  const label = deed.reason ? 'reason' : 'field'
  const choose = `await item.getByRole('combobox', { name: ${inBoth((language) => consoleTexts(language)[label])} })`
  return [
    `const item = desk.locator('.demo-cases > li').nth(${deed.case})`,
    ...(said ? [`${choose}.selectOption(${quote(said)})`] : []),
    press('item', (language) => nameOfAct(deed.act, language)),
  ]
}
