import { expect, test } from 'vitest'
import { readEmptyWords } from '../../src/domain/phrases/emptyWords.ts'
import type { Findable } from '../../src/domain/phrases/findable.ts'
import { searchPhrases } from '../../src/domain/phrases/searchPhrases.ts'

let asked = 0

/** Something to be found that counts how often it is read. */
const thing = (zh: string, en: string): Findable => ({
  get name() {
    asked += 1
    return { zh, en }
  },
  pinyin: '',
  also: { zh: '', en: '' },
})

const things = [thing('社保卡挂失', 'report a lost card'), thing('补领社保卡', 'replace a card')]
const found = (said: string, among: readonly Findable[] = things) =>
  searchPhrases(said, among, readEmptyWords()).map((each) => things.indexOf(each))

test('what is typed key by key is found as if it were typed at once', () => {
  for (const sentence of ['我的社保卡咋补领', '社保卡挂失', 'lost card', 'replaec'])
    for (const end of Array.from(sentence, (_, i) => i + 1)) {
      const said = sentence.slice(0, end)
      // A list that nothing was asked of yet.
      expect([said, found(said)]).toEqual([said, found(said, [...things])])
    }
  expect([found('补领')[0], found('lost card')[0]]).toEqual([1, 0])
})

test('what the keys before asked for is not asked anew', () => {
  found('补领社保')
  asked = 0
  found('补领社保')
  expect(asked).toBe(0)
})
