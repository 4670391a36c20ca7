import { describe, expect, test } from 'vitest'
import { compareSets, rowsOf } from '../../mocks/console/changes/compareSets.ts'
import { linesOf, readSet, type SavedSet } from '../../mocks/console/changes/savedSet.ts'
import { words as english } from '../../src/wizard/words.en.ts'
import { words as chinese } from '../../src/wizard/words.zh-CN.ts'

const setOf = (screens: Record<string, string>): SavedSet => ({
  kind: 'demo-screens',
  version: 1,
  made: '2026-03-02T10:00',
  language: 'en',
  screens: Object.entries(screens).map(([id, text]) => ({ id, title: id, lines: linesOf(text) })),
})

describe('two builds side by side', () => {
  test('say which screens are gone, which are new, which read differently, and how many are as they were', () => {
    const changes = compareSets(
      setOf({ home: 'Start\nBegin', old: 'Old', who: 'Who?' }),
      setOf({ home: 'Start\nBegin now', who: 'Who?', fresh: 'New' }),
    )
    expect(changes.gone.map(({ id }) => id)).toEqual(['old'])
    expect(changes.added.map(({ id }) => id)).toEqual(['fresh'])
    expect(changes.changed.map(({ screen }) => screen.id)).toEqual(['home'])
    expect(changes.changed[0]?.rows).toEqual([
      { before: 'Start', after: 'Start' },
      { before: 'Begin' },
      { after: 'Begin now' },
    ])
    expect(changes.same).toBe(1)
  })

  test.each([chinese, english])(
    'are not told apart by the moment at which answers were saved',
    ({ save }) => {
      expect(linesOf(save.saved('10:02'))).toEqual(linesOf(save.saved('17:21')))
      expect(linesOf('Open 09:00')).not.toEqual(linesOf('Open 09:30'))
    },
  )

  test('of a screen show a line that was put in as one line, not everything after it', () => {
    expect(rowsOf(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual([
      { before: 'a', after: 'a' },
      { after: 'x' },
      { before: 'b', after: 'b' },
      { before: 'c', after: 'c' },
    ])
    expect(rowsOf([], ['a'])).toEqual([{ after: 'a' }])
    expect(rowsOf(['a'], [])).toEqual([{ before: 'a' }])
  })

  test('are read from files; what is no set is refused', () => {
    const set = setOf({ home: ' Start \n\n  Begin  now ' })
    expect(set.screens[0]?.lines).toEqual(['Start', 'Begin now'])
    expect(readSet(JSON.stringify(set))).toEqual(set)
    expect(readSet('{')).toBeUndefined()
    expect(readSet(JSON.stringify({ ...set, version: 2 }))).toBeUndefined()
  })
})
