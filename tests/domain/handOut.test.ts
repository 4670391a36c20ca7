import { expect, test } from 'vitest'
import {
  byUrgency,
  type CardToHandOut,
  cardsOfGroup,
  countProblem,
  findCards,
  readLast4,
  shownName,
  urgencyOf,
} from '../../src/domain/handOut.ts'

const card = (number: string, more: Partial<CardToHandOut> = {}): CardToHandOut => ({
  number,
  name: '王**',
  idNumber: '2101**********002X',
  bank: 'CCB',
  cardLast4: '0042',
  state: 'kept',
  since: '2026-11-20T10:00',
  due: '2026-11-27',
  ...more,
})

test('a kept card is overdue after its last day and pressing on it; any other is neither', () => {
  expect(urgencyOf(card('1'), '2026-11-26')).toBeUndefined()
  expect(urgencyOf(card('1'), '2026-11-27')).toBe('today')
  expect(urgencyOf(card('1'), '2026-11-28')).toBe('overdue')
  expect(urgencyOf(card('1', { state: 'issued' }), '2026-11-28')).toBeUndefined()
})

test('who has waited longest comes first, and whose card is not kept last', () => {
  const { due: _, ...gone } = card('3', { state: 'issued' })
  const cards = [gone, card('1', { due: '2026-12-01' }), card('2'), card('4')]
  expect(byUrgency(cards).map(({ number }) => number)).toEqual(['2', '4', '1', '3'])
})

test('somebody is found by name, by the last digits of the number and by those of the card', () => {
  const cards = [
    card('1'),
    card('2', { name: '李*', idNumber: '2101**********0087', cardLast4: '0077' }),
    card('3', { name: 'A***', idNumber: '2101**********0061', cardLast4: '0099' }),
  ]
  const found = (text: string) => findCards(cards, text).map(({ number }) => number)
  expect(found('')).toEqual(['1', '2', '3'])
  expect(found('王秀兰')).toEqual(['1'])
  expect(found('王')).toEqual(['1'])
  expect(found('李建华')).toEqual([])
  expect(found('anna maria')).toEqual(['3'])
  expect(found('002x')).toEqual(['1'])
  expect(found('０００87')).toEqual(['2'])
  expect(found('0099')).toEqual(['3'])
  expect(found('77')).toEqual(['2'])
  expect(found('5555')).toEqual([])
})

test('where the roster says the whole name, that name is searched and shown', () => {
  const cards = [card('1', { fullName: '王秀兰' }), card('2', { fullName: '王建华' }), card('3')]
  const found = (text: string) => findCards(cards, text).map(({ number }) => number)
  expect(found('王建华')).toEqual(['2', '3'])
  expect(found('秀兰')).toEqual(['1'])
  expect(cards.map(shownName)).toEqual(['王秀兰', '王建华', '王**'])
})

test('the cards of a class are those of its pupils, and without a class chosen all', () => {
  const cards = [card('1', { group: '一年级1班' }), card('2', { group: '二年级1班' }), card('3')]
  expect(cardsOfGroup(cards, '二年级1班').map(({ number }) => number)).toEqual(['2'])
  expect(cardsOfGroup(cards, undefined)).toEqual(cards)
})

test('the last four of a number are digits, of which the last may be an X', () => {
  expect(readLast4(' 012x')).toBe('012X')
  expect(readLast4('０１２３')).toBe('0123')
  expect(readLast4('12')).toBeUndefined()
  expect(readLast4('x123')).toBeUndefined()
})

test('a count is right when what was counted is what was ticked and what is too many', () => {
  expect(countProblem({ noted: 3, counted: 3, ticked: 2, extra: 1 })).toBeUndefined()
  expect(countProblem({ noted: 3, counted: 3, ticked: 2, extra: 0 })).toBe('differs')
  expect(countProblem({ noted: 3, counted: undefined, ticked: 2, extra: 0 })).toBe('missing')
})
