import { afterEach, expect, test } from 'vitest'
import { listMessages } from '../../mocks/agency/messages.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

/** Somebody with a card that works and an e-card, and then many others who have written to the agency since. */
async function openBehindOthers() {
  const open = openTestAgency()
  const { client, clock, submit, actOnCard, store } = open
  const receipt = await submit('card', person('employee').card)
  clock.moveTo('2026-10-30T10:00')
  await actOnCard(receipt, 'enableSocial')
  await actOnCard(receipt, 'issueECard')
  clock.moveTo('2026-10-30T10:10')
  for (const other of ['flexible', 'taiwanese', 'retiree', 'newborn', 'taiwanPermit'])
    await submit('card', person(other).card)
  clock.moveTo('2026-10-30T10:12')
  const { number, accessKey } = receipt
  const of = () => ({ params: { number }, accessKey, key: freshKey() })
  const newest = async () => {
    const [message] = await store.read((tables) => listMessages(tables, clock.now(), 1))
    return message?.text && 'zh' in message.text ? `${message.mobile} ${message.text.zh}` : ''
  }
  return { client, clock, of, newest, mobile: person('employee').card.mobile ?? '' }
}

test('the newest message is about a filing that was made, or ended, however many others have written since the card', async () => {
  const { client, clock, of, newest, mobile } = await openBehindOthers()
  await client.call('fileElsewhere', {
    ...of(),
    body: { place: '110000', reason: 'other', from: '2026-10-30' },
  })
  expect(await newest()).toContain('异地就医备案已办好')
  expect(await newest()).toContain(mobile)
  clock.moveTo('2026-10-30T10:14')
  await client.call('endElsewhere', of())
  expect(await newest()).toContain('异地就医备案已取消')
})

test('so it is about a relative who was added: the relative is told, and the holder', async () => {
  const { client, of, newest } = await openBehindOthers()
  const relative = person('alreadyHasCard').card
  await client.call('addFamilyCard', {
    ...of(),
    body: {
      relation: 'parent',
      name: relative.name ?? '',
      idNumber: relative.idNumber ?? '',
      mobileProof: relative.mobileProof ?? { mobile: '', proof: '' },
      consent: true,
    },
  })
  expect(await newest()).toContain('亲情卡')
})
