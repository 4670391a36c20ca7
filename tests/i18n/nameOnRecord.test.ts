import { expect, test } from 'vitest'
import { languages } from '../../src/i18n/messages.ts'
import { allWords } from '../e2e/words.ts'

test.each(languages)(
  'that a name is not the one on record is said in the same words wherever it is said, in %s',
  async (language) => {
    const { apply, roster } = await allWords(language)
    const { title } = apply.inputs.records.mismatch
    expect(apply.problems['record.mismatch']({ code: 'record.mismatch' }, '')).toContain(title)
    expect(roster.found['record.mismatch'](title)).toContain(title)
  },
)
