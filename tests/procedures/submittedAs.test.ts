import { expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { type Draft, emptyDraft } from '../../src/journey/draft.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'
import { findSubmittedAs } from '../../src/procedures/submittedAs.ts'

const saved = (number: string, change: Partial<SavedCase> = {}): SavedCase => ({
  number,
  kind: 'enrolment',
  accessKey: `key-of-${number}`,
  submittedAt: '2026-03-02T10:00',
  due: '2026-03-16',
  dueIsLaw: true,
  holder: '林*舟',
  name: '林小舟',
  ...change,
})
const person: PartialAnswers = { name: '林小舟', idNumber: demoIdNumber('21019920000101011') }
const draftOf = (change: Partial<Draft>): Draft => ({ ...emptyDraft('draft-1', 0), ...change })
/** The number of the case that the registration became, with this draft and list on the device. */
const found = (change: Partial<Draft>, cases: readonly SavedCase[]) =>
  findSubmittedAs('enrolment', { draft: draftOf(change), cases })?.number

test('with nothing answered it is the newest case of its kind, in whatever order they are kept', () => {
  const cases = [
    saved('A', { submittedAt: '2026-03-03T10:00' }),
    saved('B', { submittedAt: '2026-03-04T10:00' }),
    saved('C'),
    saved('D', { kind: 'card', submittedAt: '2026-03-05T10:00' }),
  ]
  expect(found({}, cases)).toBe('B')
  expect(found({}, [])).toBeUndefined()
})

test('while one is filled in there is none', () => {
  expect(found({ journey: 'enrolment', answers: person }, [saved('A')])).toBeUndefined()
  expect(found({ journey: 'route', answers: { forWhom: 'self' } }, [saved('A')])).toBeUndefined()
})

test('what the same person took along to the next procedure is no other application; somebody else’s is', () => {
  const other = { ...person, name: '何玉珍' }
  expect(found({ journey: 'card', answers: person }, [saved('A')])).toBe('A')
  expect(found({ journey: 'card', answers: other }, [saved('A')])).toBeUndefined()
  expect(found({ journey: 'card', answers: {} }, [saved('A', { name: '何玉珍' })])).toBe('A')
})

test('the card, which nothing follows, is being filled in as soon as anything is answered', () => {
  const setting = {
    draft: draftOf({ journey: 'card', answers: person }),
    cases: [saved('A', { kind: 'card' })],
  }
  expect(findSubmittedAs('card', setting)).toBeUndefined()
})

test('while a submission is under way there is none, for what became of it is not known', () => {
  const outbox = { key: 'key-12345678', kind: 'enrolment', body: '{}', startedAt: 0 } as const
  expect(found({ outbox }, [saved('A')])).toBeUndefined()
})
