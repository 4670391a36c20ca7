import { expect, test } from 'vitest'
import type { CaseView } from '../../src/api/schemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { maskIdNumber } from '../../src/domain/identity.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { exportData } from '../../src/features/mydata/exportData.ts'
import { byPerson, type OwnCase } from '../../src/features/mydata/people.ts'
import { changeId } from '../../src/journey/caseChanges.ts'
import { type Draft, emptyDraft, revise } from '../../src/journey/draft.ts'

const now = Date.parse('2026-03-10T10:00:00+08:00')
const mother = { name: '林小舟', idNumber: '21019919880315201X' } as const
const child = { name: '林小满', idNumber: '210199202506010019' } as const
/** Looks like the mother behind every mask. */
const sister = { name: '林小帆', idNumber: '21019919880317201X' } as const

const draft = (id: string, answers: PartialAnswers): Draft => revise(emptyDraft(id, now), { answers }, now)

function own(
  number: string,
  person: { name: string; idNumber: string },
  more: Partial<CaseView> = {},
): OwnCase {
  const view: CaseView = {
    number,
    kind: 'card',
    asOf: '2026-03-10',
    status: 'reviewing',
    events: [],
    actions: [],
    due: null,
    changeUntil: null,
    holder: {
      name: maskName(person.name),
      idMasked: maskIdNumber(person.idNumber),
      birthYear: person.idNumber.slice(6, 10),
    },
    answers: { city: '210100' },
    card: null,
    notices: [],
    ...more,
  }
  return {
    view,
    saved: {
      number,
      kind: 'card',
      accessKey: `key-of-${number}`,
      submittedAt: '2026-03-02T09:00',
      due: '2026-03-23',
      dueIsLaw: false,
      holder: maskName(person.name),
      name: person.name,
    },
  }
}

const proof = { mobile: '15400000001', proof: 'proof-of-the-mobile', confirmedAt: '2026-03-10T09:00' }
const state = {
  draft: draft('draft-of-mother', {
    ...mother,
    mobileProof: proof,
    photo: { uploadId: 'upload-of-photo', bytes: 20, source: 'file', takenOk: true },
  }),
  others: [
    draft('draft-of-child', { ...child, guardianName: mother.name, guardianIdNumber: mother.idNumber }),
    draft('draft-of-sister', sister),
    revise(
      emptyDraft(changeId('LN-DEMO-CHILD-1', 'changeDelivery'), now),
      { changes: { [changeId('LN-DEMO-CHILD-1', 'changeDelivery')]: { recipientName: child.name } } },
      now,
    ),
  ],
  expired: undefined,
}
const cases = [
  own('LN-DEMO-MOTHER-1', mother, {
    appointment: {
      id: 'appointment-1',
      outlet: '210102-ICBC-1',
      at: '2026-03-12T10:00',
      until: '2026-03-12T10:20',
      services: ['collect'],
      state: 'booked',
      cases: ['LN-DEMO-MOTHER-1', 'LN-DEMO-CHILD-1'],
    },
  }),
  own('LN-DEMO-CHILD-1', child),
]
const people = byPerson(state, cases)
const setting = { now, note: 'keys are left out' }
const written = (name: string): string =>
  JSON.stringify(exportData({ ...setting, people: people.filter((each) => each.name === name) }))

test('everybody on a device is one person, with drafts, changes and cases', () => {
  expect(
    people.map(({ name, drafts, changes, cases: their }) => [
      name,
      drafts.length,
      changes.length,
      their.length,
    ]),
  ).toEqual([
    [mother.name, 1, 0, 1],
    [child.name, 1, 1, 1],
    [sister.name, 1, 0, 0],
  ])
})

test('one person’s file holds nothing of another: no name, no number, no case, not even of a shared appointment', () => {
  const hers = written(mother.name)
  for (const other of [child.name, child.idNumber, sister.name, sister.idNumber, 'LN-DEMO-CHILD-1'])
    expect(hers).not.toContain(other)
  for (const here of [mother.name, mother.idNumber, 'LN-DEMO-MOTHER-1', 'appointment-1'])
    expect(hers).toContain(here)
  const theirs = written(child.name)
  for (const other of [sister.name, sister.idNumber, 'LN-DEMO-MOTHER-1', 'appointment-1'])
    expect(theirs).not.toContain(other)
})

test('who looks the same behind the masks is another person all the same', () => {
  expect(maskName(sister.name)).toBe(maskName(mother.name))
  expect(maskIdNumber(sister.idNumber)).toBe(maskIdNumber(mother.idNumber))
  expect(written(sister.name)).not.toContain(mother.idNumber)
})

test('somebody whose case can’t be read just now stands alone: in doubt two are two', () => {
  const unread = byPerson(
    state,
    cases.map((each) => ({ ...each, view: undefined })),
  )
  expect(unread.map(({ drafts, cases: their }) => [drafts.length, their.length])).toEqual([
    [0, 1],
    [0, 1],
    [1, 0],
    [1, 0],
    [1, 0],
  ])
})

test('nothing that opens a case, a file or a receipt, or proves a number, is in a file', () => {
  const outbox = {
    key: 'draft-of-mother-card',
    kind: 'card',
    body: '{"contentId":"content-1"}',
    startedAt: now,
  } as const
  const sending = byPerson({ ...state, draft: { ...state.draft, outbox } }, cases)
  const text = JSON.stringify(exportData({ ...setting, people: sending, settings: { filesSent: 1 } }))
  for (const secret of ['key-of-', 'proof-of-the-mobile', 'upload-of-photo', 'draft-of-', 'content-1'])
    expect(text).not.toContain(secret)
  expect(JSON.parse(text)).toMatchObject({
    leftOut: 'keys are left out',
    device: { drafts: [{ beingSubmitted: { kind: 'card' } }, {}, {}], settings: { filesSent: 1 } },
  })
})

test('of a relative whose e-card is carried along a file holds what the page shows, and nothing more', () => {
  const relative = {
    id: 'relative-1',
    relation: 'spouse',
    name: '王**',
    idMasked: '210199********5678',
    since: '2026-03-04T10:00',
    consent: 'own',
    state: 'works',
  } as const
  const card = {
    number: 'A12345678',
    state: 'active',
    events: [],
    actions: [],
    expires: null,
    lossReport: null,
    family: [relative],
  } as const
  const view = { ...own('LN-DEMO-MOTHER-1', mother).view, card } as unknown as CaseView
  const data = exportData({
    ...setting,
    people: byPerson(state, [{ ...own('LN-DEMO-MOTHER-1', mother), view }]),
  })
  expect(data).toMatchObject({
    agency: { cases: [{ card: { number: 'A12345678', family: [{ name: '王**', since: relative.since }] } }] },
  })
  for (const more of [relative.idMasked, relative.id]) expect(JSON.stringify(data)).not.toContain(more)
})

test('settings of the device are in the file of everybody, and not in one person’s', () => {
  expect(written(mother.name)).not.toContain('settings')
})

test('a case that could not be asked about is named, not passed over', () => {
  const unread = byPerson(
    state,
    cases.map((each) => ({ ...each, view: undefined })),
  )
  expect(exportData({ ...setting, people: unread })).toMatchObject({
    agency: { cases: [], notAnswered: ['LN-DEMO-MOTHER-1', 'LN-DEMO-CHILD-1'] },
  })
})
