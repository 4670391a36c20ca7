import { describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { ownRecipients } from '../../src/journey/ownRecipients.ts'

const holder: PartialAnswers = { forWhom: 'self', name: '赵明远', mobile: '154 0000 0001' }
const recipients = (answers: PartialAnswers) =>
  ownRecipients({ journey: 'card', answers, updatedAt: 7 }).map(({ from, who, at, answers: given }) => [
    from,
    who,
    at,
    given.recipientName,
    given.recipientMobile,
  ])

describe('whom an application knows that its card may be posted to', () => {
  test('is the holder, with the number that the application gives', () => {
    expect(recipients(holder)).toEqual([['here', 'holder', 7, '赵明远', '154 0000 0001']])
  })

  test('is a child’s guardian, and never the child', () => {
    expect(recipients({ ...holder, forWhom: 'child', guardianName: '赵大山' })).toEqual([
      ['here', 'guardian', 7, '赵大山', '154 0000 0001'],
    ])
  })

  test('is the holder and then the agent of somebody who is represented', () => {
    const people = recipients({ ...holder, forWhom: 'represented', agentName: '赵小山' })
    expect(people.map(([, who, , name]) => [who, name])).toEqual([
      ['holder', '赵明远'],
      ['agent', '赵小山'],
    ])
  })

  test('is nobody before a name was given', () => {
    expect(recipients({ forWhom: 'self', mobile: '15400000001' })).toEqual([])
  })
})
