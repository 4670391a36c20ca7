import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen, type QueuedEntry, undoMs } from '../../src/journey/handOut/entry.ts'
import { entryOf, testDevice } from '../journey/handOut/testQueue.ts'
import { hold } from './promised.ts'

const people = [
  { organisation: 'DEMO0002', operator: '郑桂芳', operatorId: 'zheng' },
  { organisation: 'DEMO0002', operator: '李建华', operatorId: 'li' },
  { organisation: 'DEMO0003', operator: '郑桂芳', operatorId: 'zheng' },
] as const

const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('enter', 'enter', 'discard', 'edit', 'send', 'send', 'sendAtOnce', 'reload', 'wait'),
  which: fc.nat(5),
  fails: fc.constantFrom('never', 'never', 'before', 'after'),
} as const)

test('whatever is entered, changed, taken back and sent, with or without network, goes out once and by whoever entered it', async () => {
  await hold(
    'hand-out queue',
    4000,
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { queueOf, agency, clock } = testDevice()
      let queues = people.map((who) => queueOf(who))
      const made = new Map<string, QueuedEntry>()
      const discarded = new Set<string>()
      let callsWhileEditing = 0
      for (const { who, what, which, fails } of steps) {
        agency.state.fails = fails
        const person = people[who] ?? people[0]
        const queue = queues[who] ?? queueOf(person)
        const id = `${who}-${which}`
        if (what === 'enter' && !made.has(id)) {
          const entry = entryOf(id, { ...person, madeAt: clock.ms, sendFrom: clock.ms + undoMs })
          if (await queue.keep(entry)) made.set(id, entry)
        } else if (what === 'discard') {
          if (await queue.discard(id)) discarded.add(id)
        } else if (what === 'edit') {
          const entry = queue.state.get().entries.find((one) => one.id === id && isOpen(one))
          if (entry && (await queue.beginEdit(id))) {
            const before = agency.state.calls
            await queue.send()
            callsWhileEditing += agency.state.calls - before
            await queue.keep({ ...entry, note: `changed ${clock.ms}` })
            queue.endEdit()
          }
        } else if (what === 'reload') {
          queues = people.map((one) => queueOf(one))
          await Promise.all(queues.map((one) => one.load()))
        } else if (what === 'wait') clock.ms += undoMs
        else await queue.send(what === 'sendAtOnce')
      }
      agency.state.fails = 'never'
      clock.ms += undoMs
      for (const queue of queues) {
        await queue.load()
        await queue.send()
      }
      const ids = agency.lines.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, by } of agency.lines) {
        const entry = made.get(id)
        expect(by).toBe(`${entry?.organisation} ${entry?.operator}`)
      }
      // Nothing that was not taken back is lost, and nothing waits for ever.
      expect([...made.keys()].filter((id) => !discarded.has(id) && !ids.includes(id))).toEqual([])
      expect(callsWhileEditing).toBe(0)
      await Promise.all(queues.map((queue) => queue.load()))
      for (const queue of queues) expect(queue.state.get().entries.filter(isOpen)).toEqual([])
    }),
  )
})
