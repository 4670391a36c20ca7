import assert from 'node:assert/strict'
import { describe, expect, test } from 'vitest'
import { provinces } from '../../src/domain/divisions.ts'
import { checkIdNumber } from '../../src/domain/identity.ts'
import { newSeed, promised, randomFrom } from './promised.ts'

const asOf = '2026-11-23'
const characters = [...'0123456789X']
const day = 86_400_000
const firstDay = Date.UTC(1900, 0, 1)
const days = (Date.parse(asOf) - firstDay) / day

// GB 11643-1999 as its annex prints it, by weights and a table: our own rule folds ISO 7064 instead.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const remainders = '10X98765432'
function byTheStandard(head: string): string {
  let sum = 0
  for (let i = 0; i < 17; i += 1) sum += (weights[i] ?? 0) * (head.charCodeAt(i) - 48)
  return remainders.charAt(sum % 11)
}

/** 17 digits of a citizen: a county of some province, a birthday from 1900 to today, a sequence. */
function headFrom(random: (limit: number) => number): string {
  const province = provinces[random(31)]?.code.slice(0, 2) ?? '21'
  const county = String(random(10_000)).padStart(4, '0')
  const birth = new Date(firstDay + random(days + 1) * day).toISOString().slice(0, 10).replaceAll('-', '')
  return province + county + birth + String(random(1000)).padStart(3, '0')
}

const isRight = (number: string): boolean => checkIdNumber('residentId', number, asOf) === undefined
const start = () => {
  const seed = newSeed()
  console.log(`ID numbers: seed ${seed}`)
  return randomFrom(seed)
}

describe('a million ID numbers', () => {
  test('exactly one of eleven check characters is right, the one that the standard’s own table gives', () => {
    const random = start()
    const heads = promised(Math.ceil(1_000_000 / 11))
    for (let i = 0; i < heads; i += 1) {
      const head = headFrom(random)
      const right = characters.filter((character) => isRight(head + character))
      assert.equal(right.join(), byTheStandard(head), head)
    }
    expect(isRight('21019919880315201X')).toBe(true)
  })

  test('no single wrong digit and no swap of neighbours passes', () => {
    const random = start()
    const missed: string[] = []
    const numbers = promised(4000)
    for (let i = 0; i < numbers; i += 1) {
      const head = headFrom(random)
      const number = head + byTheStandard(head)
      for (let at = 0; at < 18; at += 1) {
        const [before, after] = [number.slice(0, at), number.slice(at + 1)]
        for (const other of characters)
          if (other !== number[at] && isRight(before + other + after))
            missed.push(`${number} at ${at}: ${other}`)
        const swapped =
          before +
          number
            .slice(at, at + 2)
            .split('')
            .toReversed()
            .join('') +
          number.slice(at + 2)
        if (swapped !== number && isRight(swapped)) missed.push(`${number} swapped at ${at}`)
      }
    }
    expect(missed).toEqual([])
  })
})
