import assert from 'node:assert/strict'
import type { FieldName, PartialAnswers } from '../../../src/domain/application.ts'
import { answerText } from '../../../src/i18n/answerText.ts'
import { say } from '../../../src/i18n/text.ts'
import { allFields } from '../../../src/journey/fields/all.ts'
import type { Person } from '../person.ts'

/** Answers whose words are the agency's own, or that are no text. */
const otherwise: ReadonlySet<string> = new Set([
  'bank',
  'outlet',
  'photo',
  'documents',
  'records',
  'mobileProof',
])

/** The rows that a receipt shows as submitted, question and answer; none where the tab has no copy (any more). */
async function shownRows({
  page,
}: Person): Promise<readonly (readonly [question: string, answer: string])[]> {
  return page
    .locator('main details .summary-row')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? ''] as const,
      ),
    )
}

/** Whatever a receipt shows as submitted is what the agency has; fails with the first row that is not. */
export async function showsWhatIsCommitted(person: Person, committed: PartialAnswers): Promise<void> {
  const { apply, route } = person.words
  const words = { apply, route, language: person.setting.language }
  // Names of the data dictionary are all that is in the agency's rows.
  const names = Object.keys(committed) as FieldName[]
  for (const [question, shown] of await shownRows(person)) {
    const name = names.find((each) => say(apply.names[each], committed.forWhom) === question)
    assert.ok(name, `the receipt shows “${question}”, of which the agency has nothing`)
    if (otherwise.has(allFields[name].input)) continue
    const wanted = answerText(name, committed, words)
    const bare = (text: string) => text.replaceAll(/\s/g, '')
    assert.ok(bare(shown).includes(bare(wanted)), `the receipt shows ${name} as the agency has it`)
  }
}
