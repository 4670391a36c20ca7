import { expect, test } from 'vitest'
import { noticesOf } from '../../mocks/agency/caseNotices.ts'
import { viewOf } from '../../mocks/agency/caseView.ts'
import { relatedTo } from '../../mocks/agency/related.ts'
import type { TableName } from '../../mocks/agency/rows.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { writeFound } from '../../mocks/agency/storedRows.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { readState } from '../../mocks/scenarios/readState.ts'

// Until there were cards, a case went on with what happened to its card. This is what such a release wrote.

const event = (type: string, at: string, by = 'agency') => ({ type, at, by })
const row = {
  number: 'LN-DEMO-20260302-0001',
  kind: 'card',
  accessKey: 'key-of-the-case',
  idNumber: '21019919880315201X',
  birthDate: '1988-03-15',
  answers: { forWhom: 'self', name: '林小舟', mobile: '15400000001', city: '210100', bank: 'ICBC' },
  events: [
    event('submitted', '2026-03-02T09:00', 'resident'),
    event('productionStarted', '2026-03-09T09:00', 'bank'),
    event('ready', '2026-03-20T10:00', 'bank'),
    event('collected', '2026-03-21T10:00', 'bank'),
    event('socialEnabled', '2026-03-21T10:05', 'resident'),
    event('consentWithdrawn', '2026-03-21T10:06', 'resident'),
    event('financialActivated', '2026-03-23T11:00', 'bank'),
  ],
  actedAt: '2026-03-23T11:00',
  cardNumber: 'L20260001',
}
/** What such a release answered to the last act, and remembers under its key. */
const remembered = {
  operation: 'actOnCase',
  fingerprint: 'f',
  status: 200,
  at: 1,
  body: {
    number: row.number,
    kind: 'card',
    asOf: '2026-03-23',
    status: 'active',
    events: row.events,
    actions: ['withdrawConsent', 'enableSocial'],
    due: null,
    changeUntil: null,
    holder: { name: '林**', idMasked: '2***************1X', birthYear: '1988' },
    answers: { forWhom: 'self' },
    cardNumber: 'L20260001',
    cardExpires: '2036-03-09',
    notices: [],
  },
}

const read = (table: TableName, id: string, written: unknown) => {
  const found = writeFound(table, id, JSON.stringify(written))
  if (found.row === undefined) throw new Error(`the row of ${table} can't be read`)
  return found
}

test('a case of an older release gives its card, with all that had happened to it', async () => {
  const store = createStore()
  const { row: kept } = read('cases', row.number, row)
  const view = await store.change((tables) => {
    tables.set('cases', row.number, kept as never)
    const found = tables.get('cases', row.number)
    if (!found) throw new Error('The case was not kept')
    return viewOf(found, '2026-03-24T10:00', relatedTo(tables, found, '2026-03-24T10:00'), noticesOf)
  })
  expect(view.status).toBe('collected')
  expect(view.events.map(({ type }) => type)).not.toContain('socialEnabled')
  expect(view.card).toEqual({
    number: 'L20260001',
    state: 'normal',
    events: [
      event('issued', '2026-03-21T10:00', 'bank'),
      event('socialEnabled', '2026-03-21T10:05', 'resident'),
      event('financialActivated', '2026-03-23T11:00', 'bank'),
    ],
    actions: ['reportLoss', 'issueECard'],
    expires: '2036-03-09',
    lossReport: null,
  })
  expect(view.notices.map(({ title }) => title.zh).slice(0, 2)).toEqual(['金融功能已激活', '社保功能已启用'])
})

test('what an older release answered is remembered under its key, with the card apart', () => {
  const { row: kept } = read('keys', 'key-1', remembered)
  expect(kept).toMatchObject({
    body: {
      status: 'collected',
      actions: ['withdrawConsent'],
      card: { number: 'L20260001', state: 'normal', expires: '2036-03-09' },
    },
  })
})

test('a snapshot of an older release opens, its case and an answer that was put in place with their card', () => {
  const blank = findPlayed('flexible/opened', '2026-03-24T10:00', {
    look: { language: 'zh-CN', elder: false, theme: 'system' },
    latency: [0, 0],
  })
  const state = readState({
    ...blank,
    cases: [row],
    answers: [{ operation: 'getCase', answer: remembered.body }],
  })
  expect(state).toMatchObject({
    ok: true,
    value: {
      cases: [{ cardEvents: [{ type: 'socialEnabled' }, { type: 'financialActivated' }] }],
      answers: [{ answer: { card: { state: 'normal' } } }],
    },
  })
})
