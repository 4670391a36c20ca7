import { describe, expect, test } from 'vitest'
import { findNotice } from '../../mocks/agency/notices.ts'
import { caseEventTypes } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { allWords } from '../e2e/words.ts'

// Not all that is submitted is an application: who complains reads "complaint". What is said whatever it is says neither.

/** An application, but not the verb that goes with a review, arbitration or a visit at home. */
const application = /申请(?!行政复议|复议|劳动仲裁|上门)|\bapplications?\b/i

/** Every sentence in it, with the keys to it. A sentence that is made says in its source what is always said. */
function sentencesIn(
  value: unknown,
  path: readonly string[],
): { readonly path: string; readonly text: string }[] {
  // What stands under the name of a procedure is said of that one alone.
  if (caseKinds.some((kind) => kind === path.at(-1))) return []
  if (typeof value === 'string' || typeof value === 'function')
    return [{ path: path.join('.'), text: String(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => sentencesIn(each, [...path, key]))
}

/** Screens that a person of every procedure comes to, or that several drafts of different ones stand on. */
const shared = [
  'progress',
  'case',
  'mydata',
  'notices',
  'keep',
  'verify',
  'wizard',
  'already',
  'shell',
] as const

describe.each(['zh-CN', 'en'] as const)('in %s', async (language) => {
  const words = await allWords(language)

  test.each(shared)('what %s says whatever was submitted calls it no application', (name) => {
    const sentences = sentencesIn(words[name], [name])
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.filter(({ text }) => application.test(text))).toEqual([])
  })

  test.each(caseKinds)('taking a case back is called by its noun: %s', (kind) => {
    const noun = words.progress.nouns[kind]
    const { makesCard, isFinal } = { makesCard: kind === 'card', isFinal: false }
    for (const text of [
      words.tracking.actions.withdraw(noun),
      words.mydata.agency.withdraw(noun),
      words.case.withdraw.title(noun),
      words.case.withdraw.lead(noun, { makesCard, isFinal }),
      words.tracking.dated.correctBy(noun).after,
    ])
      expect(text).toContain(noun.name)
  })
})

test('no notice of what is no application calls it one', () => {
  const told = caseKinds.flatMap((kind) =>
    caseEventTypes.flatMap((type) => {
      const notice = findNotice(
        kind,
        { type, at: '2026-03-05T09:00', by: 'agency', reason: 'duplicate' },
        'n',
      )
      return notice
        ? [{ kind, zh: notice.title.zh + notice.body.zh, en: `${notice.title.en}. ${notice.body.en}` }]
        : []
    }),
  )
  const found = told.filter(({ kind }) => kind === 'complaint' || kind === 'cardFound')
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ zh }) => application.test(zh))).toEqual([])
  const others = told.filter(({ kind }) => kind !== 'card' && kind !== 'enrolment' && kind !== 'replacement')
  expect(others.filter(({ en }) => application.test(en))).toEqual([])
})
