import { expect, test } from 'vitest'
import type { CardToHandOut } from '../../../src/domain/handOut.ts'
import { groupsOf, withPending } from '../../../src/features/handout/handingOut.ts'

const card = (number: string): CardToHandOut => ({
  number,
  name: '王**',
  idNumber: '2101**********002X',
  bank: 'DLB',
  cardLast4: '0042',
  state: 'kept',
  since: '2026-11-20T10:00',
})
const facts = new Map([
  ['9', { fullName: '李一', group: '三年级1班' }],
  ['2', { fullName: '王二', group: '二年级1班' }],
  ['1', { fullName: '王一', group: '一年级1班' }],
  ['3', { fullName: '王三', group: '二年级1班' }],
])

test('a card has the name and the class that the roster on this device knows of its person', () => {
  const cards = withPending({ cards: [card('2'), card('4')], banks: {} }, [], facts, 'zh-CN')
  expect(cards.map(({ fullName, group }) => [fullName, group])).toEqual([
    ['王二', '二年级1班'],
    [undefined, undefined],
  ])
})

test('the classes of a batch stand in the order of the roster, each once, and none that has no card in it', () => {
  const cards = withPending(
    { cards: [card('1'), card('2'), card('3'), card('4')], banks: {} },
    [],
    facts,
    'zh-CN',
  )
  expect(groupsOf(cards, facts)).toEqual(['二年级1班', '一年级1班'])
})
