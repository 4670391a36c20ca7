import { describe, expect, test } from 'vitest'
import { openLetter, readEnvelope, writeLetter } from '../../src/api/invitationLetter.ts'
import { findReplies, sealReply, writeReply } from '../../src/api/invitationReply.ts'
import type { DecidedReply, Reply } from '../../src/api/replySchema.ts'
import { takeReply } from '../../src/api/takeReply.ts'
import { findDecision } from '../../src/domain/roster/decision.ts'
import { inviteOn, withInvitation } from '../../src/domain/roster/invitation.ts'
import { rowsOf } from '../../src/domain/roster/roster.ts'
import type { RosterRow } from '../../src/domain/roster/row.ts'
import { createRosterStore } from '../../src/journey/roster/rosterStore.ts'
import { adult, child } from '../domain/roster/people.ts'

let serial = 0
const newId = () => `made-here-${String((serial += 1)).padStart(8, '0')}`
const now = '2026-11-29T09:30'
const invitation = inviteOn(now, newId)
const about = {
  demo: true,
  agent: '示例村村民委员会',
  kind: 'village',
  city: '210100',
  child: false,
} as const
const decided: DecidedReply = {
  says: 'decided',
  at: '2026-11-30T08:00',
  name: adult.name,
  idNumber: adult.idNumber,
  bank: 'ICBC',
  consents: ['photoConsent', 'bankConsent'],
  homeVisit: true,
  sign: 'thumbprint',
  mark: { press: [300, 150, 52, 70] },
}

async function received(cells: typeof adult | typeof child, isChild = false) {
  const found = await readEnvelope(await writeLetter(cells, invitation, { ...about, child: isChild }), true)
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('a link to decide on one’s own phone', () => {
  test('opens with the end of the person’s number, however it is typed, and with nothing else', async () => {
    const letter = await received(adult)
    const end = adult.idNumber.slice(-6)
    const spaced = ` ${end.slice(0, 3)} ${end.slice(3).toLowerCase()}`
    expect((await openLetter(letter, spaced))?.cells).toEqual(adult)
    expect(await openLetter(letter, '000000')).toBeUndefined()
    expect(await openLetter(letter, '')).toBeUndefined()
  })

  test('of which the agency keeps half of the key opens with both halves, and with neither alone', async () => {
    const share = newId()
    const text = await writeLetter(adult, { ...invitation, share }, about)
    const letter = await readEnvelope(text, true)
    if (typeof letter === 'string') throw new Error(letter)
    const end = adult.idNumber.slice(-6)
    expect(letter.envelope.locked).toBe(true)
    expect(await openLetter(letter, end)).toBeUndefined()
    expect(await openLetter(letter, '', share)).toBeUndefined()
    expect((await openLetter(letter, end, share))?.cells).toEqual(adult)
  })

  test('of a child opens with the guardian’s', async () => {
    const letter = await received(child, true)
    expect(await openLetter(letter, child.idNumber.slice(-6))).toBeUndefined()
    expect((await openLetter(letter, child.guardianIdNumber.slice(-6)))?.cells.name).toBe(child.name)
  })

  test('says nothing of the person to whoever only has it', async () => {
    const letter = await received(adult)
    const seen = JSON.stringify(letter)
    for (const mark of [adult.name, adult.idNumber, adult.mobile, invitation.secret])
      expect(seen).not.toContain(mark)
    expect(letter.envelope).toEqual({ v: 1, id: invitation.id, until: '2026-12-06', ...about })
  })

  test('that is cut off, or of the other kind of service, is told from a whole one', async () => {
    const text = await writeLetter(adult, invitation, about)
    expect(await readEnvelope(text.slice(0, 40), true)).toBe('damaged')
    expect(await readEnvelope('anything', true)).toBe('damaged')
    expect(await readEnvelope(text, false)).toBe('otherService')
  })

  test('is short enough for a code that a cheap phone reads', async () => {
    const long = { ...child, name: '买买提·阿不都热依木·玉素甫江', address: '很长的地址'.repeat(40) }
    const text = await writeLetter(long, invitation, { ...about, child: true })
    expect(text.length).toBeLessThan(1200)
  })
})

/** A roster with one person who was invited. */
async function invited(more: Partial<RosterRow> = {}) {
  const store = createRosterStore('DEMO0002', true)
  await store.load()
  const row = withInvitation({ key: 'row-1', cells: adult, problems: [], ...more }, invitation)
  store.change(() => [{ id: 'block', rows: [row] }])
  const taking = {
    agent: about.agent,
    now: '2026-12-01T10:00',
    isChild: () => false,
    pictureOf: () => 'picture',
    newId,
  }
  const textOf = async (reply: Reply, secret = invitation.secret) => ({
    id: invitation.id,
    sealed: await sealReply(reply, invitation.id, secret),
  })
  return {
    store,
    row: () => rowsOf(store.state.get().roster)[0],
    textOf,
    take: async (reply: Reply, secret?: string) => takeReply(store, await textOf(reply, secret), taking),
  }
}

describe('an answer from somebody’s own phone', () => {
  test('becomes the decision of their row, with the power, the time and what was signed', async () => {
    const { store, row, take } = await invited()
    expect(await take(decided)).toEqual({ outcome: 'decided', name: adult.name })
    const found = row()
    expect(found && findDecision(found)).toMatchObject({
      on: 'ownPhone',
      at: decided.at,
      bank: 'ICBC',
      consents: decided.consents,
      authorisation: { principal: adult.name, by: 'self', agent: about.agent, sign: 'thumbprint' },
    })
    expect(found?.cells.homeVisit).toBe('yes')
    expect(found).not.toHaveProperty('invitation')
    expect(await store.readPhoto('row-1 mark')).toBe('picture')
  })

  test('is taken once', async () => {
    const { take, row } = await invited()
    await take(decided)
    const before = row()
    expect(await take({ ...decided, bank: 'CCB' })).toEqual({ outcome: 'unknown' })
    expect(row()).toEqual(before)
  })

  test('that says no, or what is wrong, is no decision, and uses the invitation up', async () => {
    const refusing = await invited()
    expect(await refusing.take({ says: 'refused', at: now })).toMatchObject({ outcome: 'refused' })
    expect(refusing.row()).toMatchObject({ declined: { says: 'refused', at: now } })
    expect(refusing.row()).not.toHaveProperty('invitation')
    const objecting = await invited()
    await objecting.take({ says: 'objected', at: now, columns: ['mobile'] })
    expect(objecting.row()?.declined).toEqual({ says: 'objected', at: now, columns: ['mobile'] })
    expect(objecting.row()).not.toHaveProperty('decision')
  })

  test('is not taken once the row is about somebody else', async () => {
    const { take, row } = await invited({ cells: { ...adult, name: '林大舟' } })
    expect(await take(decided)).toMatchObject({ outcome: 'changed' })
    expect(row()).not.toHaveProperty('decision')
  })

  test('is not taken when it was decided after the last day', async () => {
    const { take, row } = await invited()
    expect(await take({ ...decided, at: '2026-12-07T00:01' })).toMatchObject({ outcome: 'over' })
    expect(row()).toHaveProperty('invitation')
  })

  test('is not taken without the secret of its link', async () => {
    const { take, row } = await invited()
    expect(await take(decided, 'somebody-elses-secret')).toEqual({ outcome: 'unreadable' })
    expect(row()).toHaveProperty('invitation')
  })

  test('of a phone whose clock runs ahead counts from when it came in', async () => {
    const { take, row } = await invited()
    await take({ ...decided, at: '2026-12-05T08:00' })
    expect(row()?.decision?.at).toBe('2026-12-01T10:00')
  })

  test('is found among whatever a chat has put around it, each once', async () => {
    const { textOf } = await invited()
    const text = await textOf(decided)
    const link = `https://x.test/organisation/invitations#${writeReply(text)}`
    expect(findReplies(`好的 ${link}，收到了吗？\n> ${link}`)).toEqual([text])
    expect(findReplies('没有')).toEqual([])
  })

  test('fits into a code with a signature of three characters in it', async () => {
    const strokes = Array.from({ length: 25 }, (_, n) => [20 * n, 60, ...Array(14).fill(9)])
    const { textOf } = await invited()
    const text = await textOf({ ...decided, sign: 'signature', mark: { strokes } })
    expect(text.sealed.length).toBeLessThan(1400)
  })
})
