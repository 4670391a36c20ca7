import { createHash } from 'node:crypto'
import type { Fault } from './findFaults.ts'

/**
 * So many faults of all that could be planted: the same ones whenever a file and the seed are the same, of every kind as many as of
 * any other, as far as there are.
 */
export function chooseFaults(all: readonly Fault[], count: number, seed: string): readonly Fault[] {
  const lot = ({ file, kind, start, instead }: Fault) =>
    createHash('sha1').update([seed, file, kind, start, instead].join('\n')).digest('hex')
  const drawn = all.map((fault) => ({ fault, lot: lot(fault) })).toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
  const turns = new Map<string, number>()
  const inTurn = drawn.map(({ fault }) => {
    const turn = turns.get(fault.kind) ?? 0
    turns.set(fault.kind, turn + 1)
    return { fault, turn }
  })
  return inTurn
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ fault }) => fault)
}
