import { afterEach, describe, expect, test } from 'vitest'
import { previewAct } from '../../mocks/agency/actPreview.ts'
import {
  actAsClerk,
  type ClerkAct,
  clerkActsOf,
  clerkTable,
  correctableFieldsOf,
  rejectionReasonsOf,
} from '../../mocks/agency/clerk.ts'
import { relatedTo } from '../../mocks/agency/related.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import type { CaseEvent } from '../../src/domain/case.ts'
import { judgeLines, openTestAgency, person, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

type Said = Pick<CaseEvent, 'field' | 'reason'>

const saidWith = (row: CaseRow, id: ClerkAct): Said[] => {
  const { asks } = clerkTable[id]
  if (asks === 'field') return correctableFieldsOf(row).map((field) => ({ field }))
  return asks === 'reason' ? rejectionReasonsOf(row).map((reason) => ({ reason })) : [{}]
}

/** An agency with one case that has come along this way. */
async function cameBy(acts: readonly ClerkAct[]): Promise<{ open: TestAgency; receipt: Receipt }> {
  const open = openTestAgency()
  const receipt = await open.submit('card', person('employee').card)
  for (const act of acts)
    expect([act, await actAsClerk(open.store, receipt.number, act, open.clock.now())]).toEqual([act, true])
  return { open, receipt }
}

const ways = [
  [],
  ['accept'],
  ['accept', 'review'],
  ['accept', 'review', 'askBank'],
  ['accept', 'review', 'askBank', 'failAccount'],
  ['accept', 'review', 'askBank', 'startProduction'],
  ['accept', 'review', 'askBank', 'startProduction', 'post'],
  ['accept', 'review', 'askBank', 'startProduction', 'makeReady', 'handOver'],
] as const satisfies readonly (readonly ClerkAct[])[]

describe('what the desk shows beforehand of an act', () => {
  test.each(ways.map((way) => [way.join(' → ') || 'submitted', way] as const))(
    'is word for word what the applicant then reads: %s',
    async (_, way) => {
      const first = await cameBy(way)
      const now = first.open.clock.now()
      const read = async ({ open, receipt }: typeof first) =>
        await open.store.read((tables) => {
          const row = tables.get('cases', receipt.number)
          if (!row) throw new Error('the case is there')
          return { row, related: relatedTo(tables, row, now) }
        })
      const { row, related } = await read(first)
      const acts = clerkActsOf(row, now, related)
      expect(acts.length).toBeGreaterThan(0)
      for (const act of acts)
        for (const said of saidWith(row, act)) {
          const next = await cameBy(way)
          const before = new Set((await next.open.see(next.receipt)).notices.map(({ id }) => id))
          const { row: own, related: ofOwn } = await read(next)
          const { notice, to } = previewAct(own, ofOwn, act, now, said)
          await actAsClerk(next.open.store, next.receipt.number, act, now, said)
          const sent = (await next.open.see(next.receipt)).notices.filter(({ id }) => !before.has(id))
          const { id: _id, sentTo: _to, ...shown } = { sentTo: [], ...notice, id: '' }
          expect([act, said, notice ? [shown] : []]).toEqual([
            act,
            said,
            sent.slice(0, 1).map(({ id: __, sentTo: ___, ...rest }) => rest),
          ])
          expect([act, to]).toEqual([act, sent[0]?.sentTo ?? []])
        }
    },
  )

  test('changes nothing', async () => {
    const { open, receipt } = await cameBy(['accept', 'review'])
    const before = await open.see(receipt)
    await open.store.read((tables) => {
      const row = tables.get('cases', receipt.number)
      if (row) previewAct(row, {}, 'reject', open.clock.now(), { reason: 'photo' })
    })
    expect(await open.see(receipt)).toEqual(before)
  })
})
