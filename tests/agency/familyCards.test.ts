import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import type { FamilyRow } from '../../mocks/agency/familyRows.ts'
import { listMessages } from '../../mocks/agency/messages.ts'
import type { CallOf } from '../../src/api/contract.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import { mostFamilyCards } from '../../src/domain/familyCards.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

const relative = person('alreadyHasCard').card
const proof = relative.mobileProof ?? { mobile: '', proof: '' }

/** Somebody whose card works, on 1 February 2027, and what they do about their family. */
async function openWithCard({ eCard }: { readonly eCard: boolean }) {
  const open = openTestAgency()
  const receipt = await open.submit('card', person('flexible').card)
  open.clock.moveTo('2027-02-01T10:00')
  await actAsClerk(open.store, receipt.number, 'handOver', open.clock.now())
  await open.actOnCard(receipt, 'enableSocial')
  if (eCard) await open.actOnCard(receipt, 'issueECard')
  const { number, accessKey } = receipt
  const add = (changes: Partial<CallOf<'addFamilyCard'>['body']> = {}) =>
    open.client.call('addFamilyCard', {
      params: { number },
      accessKey,
      key: freshKey(),
      body: {
        relation: 'spouse',
        name: relative.name ?? '',
        idNumber: relative.idNumber ?? '',
        mobileProof: proof,
        consent: true,
        ...changes,
      },
    })
  const refusalOf = (changes: Partial<CallOf<'addFamilyCard'>['body']> = {}) =>
    add(changes).then(
      () => 'added',
      (error: { status: number; problem?: { errors?: { field: string; problem: { code: string } }[] } }) =>
        error.problem?.errors?.map(({ field, problem }) => `${field} ${problem.code}`).join() ?? error.status,
    )
  const remove = (member: string) =>
    open.client.call('removeFamilyCard', { params: { number, member }, accessKey, key: freshKey() })
  return { ...open, receipt, add, refusalOf, remove }
}

const statesOf = async (open: Awaited<ReturnType<typeof openWithCard>>, receipt: Receipt) =>
  (await open.see(receipt)).card?.family?.map(({ state }) => state)

describe('the e-card', () => {
  test('is opened and given up by one press, and both are told by message', async () => {
    const { receipt, actOnCard, see } = await openWithCard({ eCard: false })
    expect((await see(receipt)).card?.actions).toContain('issueECard')
    await actOnCard(receipt, 'issueECard')
    const after = await actOnCard(receipt, 'endECard')
    expect(after.card?.events.map(({ type }) => type).slice(-2)).toEqual(['eCardIssued', 'eCardEnded'])
    const told = after.notices.slice(0, 2)
    expect(told.map(({ title }) => title.zh).sort()).toEqual(['电子社保卡已停用', '电子社保卡已开通'].sort())
    expect(told.every(({ sms }) => sms !== null)).toBe(true)
  })

  test('has to be there before anything is paid by it', async () => {
    const { receipt, presentCard, actOnCard } = await openWithCard({ eCard: false })
    const hospital = { use: 'hospitalRegistration', carrier: 'eCard', city: '210100' } as const
    expect((await presentCard(receipt, hospital)).card?.uses?.[0]?.outcome).toBe('eCardOff')
    await actOnCard(receipt, 'issueECard')
    expect((await presentCard(receipt, hospital)).card?.uses?.[0]?.outcome).toBe('accepted')
  })
})

describe('a family card', () => {
  test('is added with the relative’s code, shown masked, and told by message', async () => {
    const { add } = await openWithCard({ eCard: true })
    const { card, notices } = await add()
    expect(card?.family).toMatchObject([
      { relation: 'spouse', name: '王**', consent: 'own', state: 'works', since: '2027-02-01T10:00' },
    ])
    expect(JSON.stringify(card?.family)).not.toContain(relative.idNumber)
    expect(notices[0]?.title.zh).toBe('已添加亲情卡')
    expect(notices[0]?.sentTo).toEqual([maskMobile(person('flexible').card.mobile ?? '')])
  })

  test.each<[string, Partial<CallOf<'addFamilyCard'>['body']>, string]>([
    ['who is not the one of that name', { name: '别人' }, 'name record.mismatch'],
    [
      'who is the holder',
      { idNumber: person('flexible').card.idNumber ?? '', name: person('flexible').card.name ?? '' },
      'idNumber idNumber.sameAsApplicant',
    ],
    ['whose number is wrong', { idNumber: '123' }, 'idNumber idNumber.length'],
    ['of whom nothing is on record', { idNumber: '21019919600101001X' }, 'idNumber idNumber.checksum'],
    [
      'whose mobile number is another',
      { mobileProof: { mobile: '15400000001', proof: 'demo-proof-15400000001' } },
      'mobile mobile.notOnRecord',
    ],
    [
      'who has not shown the code',
      { mobileProof: { ...proof, proof: 'made-up-proof' } },
      'mobileProof code.wrong',
    ],
    ['who can’t be the holder’s parent', { relation: 'parent' }, 'guardianRelation family.order'],
  ])('is refused for somebody %s, and says so', async (_, changes, said) => {
    const { refusalOf } = await openWithCard({ eCard: true })
    expect(await refusalOf(changes)).toBe(said)
  })

  test('is added for a relative with another document, whose date of birth is compared with the record', async () => {
    const open = await openWithCard({ eCard: true })
    const { card: theirs } = person('taiwanese')
    const { name = '', idNumber = '', mobileProof = proof, birthDate = '' } = theirs
    const own = await open.submit('card', { ...theirs, productionMode: 'batch' })
    open.clock.moveTo('2027-03-10T10:00')
    await actAsClerk(open.store, own.number, 'handOver', open.clock.now())
    const wanted = { name, idNumber, mobileProof, idType: 'twPass' } as const
    expect(await open.refusalOf(wanted)).toBe('birthDate required')
    expect(await open.refusalOf({ ...wanted, birthDate: '1988-05-21' })).toBe('birthDate record.mismatch')
    expect(await open.refusalOf({ ...wanted, idType: 'hkMoPass' })).toMatch(/^idNumber /)
    const { card } = await open.add({ ...wanted, birthDate })
    expect(card?.family).toMatchObject([{ consent: 'own', relation: 'spouse' }])
  })

  test('is told to the relative, too, at their own number and in their own notices, when it is added and removed', async () => {
    const open = await openWithCard({ eCard: true })
    const { card: theirs } = person('taiwanese')
    const { name = '', idNumber = '', mobileProof = proof, birthDate = '', mobile } = theirs
    const own = await open.client.call('submitApplication', {
      key: freshKey(),
      body: { answers: { ...theirs, productionMode: 'batch' }, language: 'en' },
    })
    open.clock.moveTo('2027-03-10T10:00')
    await actAsClerk(open.store, own.number, 'handOver', open.clock.now())
    open.clock.moveTo('2027-03-10T10:05')
    const { card } = await open.add({ name, idNumber, mobileProof, idType: 'twPass', birthDate })
    const told = async () => (await open.see(own)).notices.slice(0, 2).map(({ title }) => title.en)
    expect(await told()).toContain('Your e-card is a family card now')
    const numbers = async () => (await open.see(own)).notices.slice(0, 2).map(({ sentTo }) => sentTo)
    expect(await numbers()).toContainEqual([maskMobile(mobile ?? '')])
    const sent = async () =>
      (await open.store.read((tables) => listMessages(tables, open.clock.now(), 100))).flatMap(
        ({ text, mobile: to, language }) =>
          'en' in text && /e-card along|your e-card/i.test(text.en) && language === 'en' ? [to] : [],
      )
    expect(await sent()).toEqual([mobile])
    open.clock.moveTo('2027-03-10T10:10')
    await open.remove(card?.family?.[0]?.id ?? '')
    expect(await told()).toEqual([
      'Your e-card is no family card any more',
      'Your e-card is a family card now',
    ])
    expect(await numbers()).toEqual([[maskMobile(mobile ?? '')], [maskMobile(mobile ?? '')]])
    expect((await open.see(own)).card).not.toHaveProperty('family')
    expect(await sent()).not.toContain(mobile)
  })

  test('is refused a second time for the same relative, and without an e-card of one’s own', async () => {
    const { refusalOf, add } = await openWithCard({ eCard: true })
    await add()
    expect(await refusalOf()).toBe('idNumber family.already')
    const without = await openWithCard({ eCard: false })
    expect(await without.refusalOf()).toBe(409)
  })

  test('is one of eight at most: the ninth is refused until one is removed', async () => {
    const open = await openWithCard({ eCard: true })
    const { receipt, store, refusalOf, remove } = open
    await open.see(receipt)
    await store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      const card = row && tables.get('cards', row.cardNumber)
      if (!card) throw new Error('No card')
      const family = Array.from(
        { length: mostFamilyCards },
        (_, n): FamilyRow => ({
          id: `relative-${n}`,
          relation: 'parent',
          name: '示例',
          idNumber: `21019919500101${100 + n}X`,
          at: card.actedAt,
          consent: 'own',
        }),
      )
      tables.set('cards', card.number, { ...card, family })
    })
    expect(await refusalOf()).toBe('idNumber family.full')
    await remove('relative-3')
    expect(await refusalOf()).toBe('added')
    expect(await statesOf(open, receipt)).toHaveLength(mostFamilyCards)
  })

  test('goes as the holder’s e-card goes, and is removed for good', async () => {
    const open = await openWithCard({ eCard: true })
    const { receipt, add, remove, actOnCard } = open
    const { card } = await add()
    await actOnCard(receipt, 'reportLoss')
    expect(await statesOf(open, receipt)).toEqual(['byConsent'])
    await actOnCard(receipt, 'undoLossReport')
    expect(await statesOf(open, receipt)).toEqual(['works'])
    await actOnCard(receipt, 'endECard')
    expect(await statesOf(open, receipt)).toEqual(['ended'])
    const member = card?.family?.[0]?.id ?? ''
    expect((await remove(member)).card?.family).toEqual([])
    await expect(remove(member)).rejects.toMatchObject({ status: 409 })
  })

  test('is told of in its place among the messages about the card, the newest first', async () => {
    const { receipt, clock, add, actOnCard } = await openWithCard({ eCard: true })
    clock.moveTo('2027-02-01T10:05')
    await add()
    clock.moveTo('2027-02-01T10:10')
    const { notices } = await actOnCard(receipt, 'endECard')
    expect(notices.slice(0, 3).map(({ title, at }) => [at.slice(11), title.zh])).toEqual([
      ['10:10', '电子社保卡已停用'],
      ['10:05', '已添加亲情卡'],
      ['10:00', '电子社保卡已开通'],
    ])
  })

  test('that was removed leaves that it was there, and neither the relative’s number nor the whole name', async () => {
    const { receipt, store, add, remove } = await openWithCard({ eCard: true })
    const { card } = await add()
    const { notices } = await remove(card?.family?.[0]?.id ?? '')
    expect(notices.filter(({ body }) => body.zh.includes('王**'))).toHaveLength(2)
    const kept = await store.read((tables) => {
      const row = tables.get('cases', receipt.number)
      return row && tables.get('cards', row.cardNumber)?.family
    })
    expect(kept).toMatchObject([{ name: '王**', idNumber: '', removedAt: '2027-02-01T10:00' }])
  })
})
