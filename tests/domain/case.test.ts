import { describe, expect, test } from 'vitest'
import {
  type CaseEvent,
  type CaseEventType,
  type CaseStatus,
  caseEventTypes,
  caseStatuses,
  findAskedField,
  happened,
  mayHappen,
  statusOf,
  transitions,
} from '../../src/domain/case.ts'
import type { ResidentAction } from '../../src/domain/residentActions.ts'
import { actionsOf } from '../../src/procedures/actionsOf.ts'
import { waysTo } from '../procedures/waysOfCases.ts'

const eventsOf = (...types: CaseEventType[]): CaseEvent[] =>
  types.map((type, day) => ({ type, at: `2026-03-${String(day + 2).padStart(2, '0')}T09:00`, by: 'agency' }))

/** A way to every status. */
const ways: { readonly [S in CaseStatus | 'new']: readonly CaseEventType[] } = { new: [], ...waysTo }

/** Written out by status, the other way round than the table under test; besides, a consent can be withdrawn and another language asked for while a case is not over. */
const allowed: { readonly [S in CaseStatus | 'new']: readonly CaseEventType[] } = {
  new: ['submitted'],
  submitted: [
    'accepted',
    'takenUpAgain',
    'correctionAsked',
    'rejected',
    'deliveryChanged',
    'photoChanged',
    'withdrawn',
    'mobileChanged',
    'reminded',
  ],
  accepted: [
    'reviewStarted',
    'takenUpAgain',
    'settled',
    'correctionAsked',
    'rejected',
    'deliveryChanged',
    'photoChanged',
    'withdrawn',
    'mobileChanged',
    'reminded',
  ],
  reviewing: [
    'correctionAsked',
    'rejected',
    'enrolled',
    'settled',
    'decisionUpheld',
    'decisionChanged',
    'decisionRevoked',
    'actionOrdered',
    'takenUpAgain',
    'bankAsked',
    'deliveryChanged',
    'photoChanged',
    'withdrawn',
    'mobileChanged',
    'reminded',
  ],
  needsCorrection: ['rejected', 'corrected', 'deliveryChanged', 'withdrawn', 'mobileChanged'],
  rejected: ['takenUpAgain'],
  enrolled: [],
  settled: ['takenUpAgain'],
  bankOpening: [
    'bankFailed',
    'productionStarted',
    'deliveryChanged',
    'photoChanged',
    'withdrawn',
    'mobileChanged',
    'reminded',
  ],
  bankFailed: ['bankChosen', 'deliveryChanged', 'photoChanged', 'withdrawn', 'mobileChanged'],
  producing: ['productionFailed', 'ready', 'posted', 'handedToEmployer', 'mobileChanged', 'reminded'],
  productionFailed: ['productionStarted', 'mobileChanged', 'reminded'],
  ready: ['collected', 'mobileChanged'],
  posted: ['returned', 'collected', 'mobileChanged', 'reminded'],
  returned: ['productionStarted', 'ready', 'posted', 'deliveryChanged', 'mobileChanged'],
  withEmployer: ['productionStarted', 'ready', 'collected', 'mobileChanged', 'reminded'],
  collected: ['handOutReversed'],
  withdrawn: ['withdrawalUndone'],
}

describe('what may happen to a case', () => {
  const statuses = ['new', ...caseStatuses] as const

  test.each(statuses)('the way to "%s" consists of steps that are allowed and leads there', (status) => {
    const events: CaseEvent[] = []
    for (const event of eventsOf(...ways[status])) {
      expect([event.type, mayHappen(events, event.type)]).toEqual([event.type, true])
      events.push(event)
    }
    expect(statusOf(events)).toBe(status)
  })

  const pairs = statuses.flatMap((status) => caseEventTypes.map((type) => ({ status, type })))
  test.each(pairs)('from "$status", "$type" is allowed or refused as the table says', ({ status, type }) => {
    const isOpen = status !== 'new' && status !== 'rejected' && status !== 'withdrawn'
    const expected =
      type === 'consentWithdrawn' || type === 'languageChanged' ? isOpen : allowed[status].includes(type)
    expect(mayHappen(eventsOf(...ways[status]), type)).toBe(expected)
  })

  test('every status can be reached and every event can happen somewhere', () => {
    const reached = new Set<string>(caseEventTypes.map((type) => transitions[type].to))
    expect(caseStatuses.filter((status) => !reached.has(status))).toEqual([])
    expect(caseEventTypes.filter((type) => transitions[type].from.length === 0)).toEqual([])
  })

  test('after an end nothing happens any more but that a review sets a refusal going again, a hand-out entered by mistake is reversed, and consents are withdrawn and messages come in another language of what came to a good one', () => {
    const mayFollow = (end: CaseStatus) =>
      caseEventTypes.filter((type) => mayHappen(eventsOf(...ways[end]), type))
    expect(mayFollow('rejected')).toEqual(['takenUpAgain'])
    expect(mayFollow('enrolled')).toEqual(['languageChanged', 'consentWithdrawn'])
    expect(mayFollow('collected')).toEqual(['handOutReversed', 'languageChanged', 'consentWithdrawn'])
  })

  test('that a card went back to the bank is reversed as long as nothing has come of it', () => {
    for (const next of ['productionStarted', 'ready'] as const) {
      const sentBack = eventsOf(...ways.withEmployer, next)
      expect(mayHappen(sentBack, 'returnReversed')).toBe(true)
      expect(statusOf(eventsOf(...ways.withEmployer, next, 'returnReversed'))).toBe('withEmployer')
      expect(mayHappen(eventsOf(...ways.withEmployer, next, 'mobileChanged'), 'returnReversed')).toBe(true)
    }
    const failed = eventsOf(
      ...ways.withEmployer,
      'productionStarted',
      'productionFailed',
      'productionStarted',
    )
    expect(mayHappen(failed, 'returnReversed')).toBe(false)
  })

  test('a consent is given back, and the use of data stopped, after its withdrawal only; the status stays', () => {
    const about = (type: CaseEventType, at: string): CaseEvent => ({
      type,
      at,
      by: 'resident',
      consent: 'photoConsent',
    })
    const collected = eventsOf(...ways.collected)
    const withdrawn = [...collected, about('consentWithdrawn', '2026-03-20T09:00')]
    for (const type of ['consentRestored', 'processingStopped'] as const) {
      expect(mayHappen(collected, type)).toBe(false)
      expect(mayHappen(withdrawn, type)).toBe(true)
      const after = [...withdrawn, about(type, '2026-03-21T09:00')]
      expect(statusOf(after)).toBe('collected')
      expect(mayHappen(after, type)).toBe(false)
    }
  })
})

describe('where a case stands', () => {
  test('no event is a case that does not exist yet', () => {
    expect(statusOf([])).toBe('new')
  })

  test('changing the delivery or the photo leaves the status as it is', () => {
    expect(statusOf(eventsOf(...ways.reviewing, 'deliveryChanged', 'photoChanged'))).toBe('reviewing')
    expect(statusOf(eventsOf(...ways.needsCorrection, 'deliveryChanged'))).toBe('needsCorrection')
  })

  test('a correction starts the review again', () => {
    expect(statusOf(eventsOf(...ways.needsCorrection, 'corrected'))).toBe('submitted')
    expect(statusOf(eventsOf(...ways.needsCorrection, 'corrected', 'accepted'))).toBe('accepted')
  })

  test('another bank takes up where the first one failed', () => {
    expect(statusOf(eventsOf(...ways.bankFailed, 'bankChosen'))).toBe('bankOpening')
  })

  test('a returned card can be sent again, kept at the outlet, or made again', () => {
    expect(statusOf(eventsOf(...ways.returned, 'posted'))).toBe('posted')
    expect(statusOf(eventsOf(...ways.returned, 'ready'))).toBe('ready')
    expect(statusOf(eventsOf(...ways.returned, 'productionStarted'))).toBe('producing')
  })
})

describe('what has happened by now', () => {
  const events = eventsOf('submitted', 'accepted', 'reviewStarted')

  test('an event counts from its very minute on', () => {
    expect(happened(events, '2026-03-03T08:59').map((e) => e.type)).toEqual(['submitted'])
    expect(happened(events, '2026-03-03T09:00').map((e) => e.type)).toEqual(['submitted', 'accepted'])
  })

  test('events come oldest first, those of one minute in the order they were written, and the list stays as it was', () => {
    const mixed: CaseEvent[] = [
      { type: 'accepted', at: '2026-03-03T09:00', by: 'agency' },
      { type: 'submitted', at: '2026-03-02T09:00', by: 'resident' },
      { type: 'reviewStarted', at: '2026-03-03T09:00', by: 'agency' },
    ]
    expect(happened(mixed, '2026-04-01T00:00').map((e) => e.type)).toEqual([
      'submitted',
      'accepted',
      'reviewStarted',
    ])
    expect(mixed[0]?.type).toBe('accepted')
  })
})

describe("the resident's choices", () => {
  const card: { readonly [S in CaseStatus]: readonly ResidentAction[] } = {
    submitted: ['changeDelivery', 'changePhoto', 'changeMobile', 'withdraw', 'withdrawConsent', 'remind'],
    accepted: ['changeDelivery', 'changePhoto', 'changeMobile', 'withdraw', 'withdrawConsent', 'remind'],
    reviewing: ['changeDelivery', 'changePhoto', 'changeMobile', 'withdraw', 'withdrawConsent', 'remind'],
    needsCorrection: ['correct', 'changeDelivery', 'changeMobile', 'withdraw', 'withdrawConsent'],
    rejected: [],
    enrolled: ['withdrawConsent'],
    settled: ['withdrawConsent'],
    bankOpening: ['changeDelivery', 'changePhoto', 'changeMobile', 'withdraw', 'withdrawConsent', 'remind'],
    bankFailed: [
      'chooseBank',
      'changeDelivery',
      'changePhoto',
      'changeMobile',
      'withdraw',
      'withdrawConsent',
    ],
    producing: ['changeMobile', 'withdrawConsent', 'remind'],
    productionFailed: ['changeMobile', 'withdrawConsent', 'remind'],
    ready: ['changeMobile', 'withdrawConsent'],
    posted: ['changeMobile', 'withdrawConsent', 'remind'],
    returned: ['changeDelivery', 'changeMobile', 'withdrawConsent'],
    withEmployer: ['changeMobile', 'withdrawConsent', 'remind'],
    collected: ['withdrawConsent'],
    withdrawn: ['undoWithdrawal'],
  }

  /** Another language of messages is offered for as long as there may be messages: of the card, too, once the case is done. */
  const withoutLanguage = (actions: readonly ResidentAction[]) =>
    actions.filter((action) => action !== 'changeLanguage')

  test.each(caseStatuses)('offer another language of messages unless the case is over: "%s"', (status) => {
    const isOver = status === 'rejected' || status === 'withdrawn'
    for (const kind of ['card', 'enrolment', 'replacement'] as const)
      expect(actionsOf(kind, eventsOf(...ways[status])).includes('changeLanguage')).toBe(!isOver)
  })

  test.each(caseStatuses)('a card application that is "%s"', (status) => {
    expect(withoutLanguage(actionsOf('card', eventsOf(...ways[status])))).toEqual(card[status])
  })

  test.each(caseStatuses)(
    'a registration that is "%s" can at most be corrected, moved to another number, withdrawn with or without a consent, and that undone; and be reminded of',
    (status) => {
      expect(withoutLanguage(actionsOf('enrolment', eventsOf(...ways[status])))).toEqual(
        card[status].filter((action) =>
          ['correct', 'changeMobile', 'withdraw', 'undoWithdrawal', 'withdrawConsent', 'remind'].includes(
            action,
          ),
        ),
      )
    },
  )
})

const asked = (field: 'photo' | 'idExpiry', at: string): CaseEvent => ({
  type: 'correctionAsked',
  at,
  by: 'agency',
  field,
})

describe('the item that is asked again', () => {
  const begun = eventsOf('submitted')

  test('is the one the agency named last', () => {
    const events: CaseEvent[] = [
      ...begun,
      asked('photo', '2026-03-03T10:00'),
      { type: 'corrected', at: '2026-03-03T11:00', by: 'resident' },
      asked('idExpiry', '2026-03-04T10:00'),
    ]
    expect(findAskedField(events)).toBe('idExpiry')
  })

  test('stays asked while something else is changed', () => {
    const events: CaseEvent[] = [
      ...begun,
      asked('photo', '2026-03-03T10:00'),
      { type: 'deliveryChanged', at: '2026-03-03T11:00', by: 'resident' },
    ]
    expect(findAskedField(events)).toBe('photo')
  })

  test('is none once it is corrected, withdrawn, or was never asked', () => {
    const events = [...begun, asked('photo', '2026-03-03T10:00')]
    expect(
      findAskedField([...events, { type: 'corrected', at: '2026-03-03T11:00', by: 'resident' }]),
    ).toBeUndefined()
    expect(
      findAskedField([...events, { type: 'withdrawn', at: '2026-03-03T11:00', by: 'resident' }]),
    ).toBeUndefined()
    expect(findAskedField(begun)).toBeUndefined()
  })
})
