// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { callTo, PhoneNumber } from '../../src/ui/PhoneNumber.tsx'

afterEach(cleanup)

test.each([
  ['12333', 'tel:12333'],
  ['024-00001037', 'tel:02400001037'],
  ['+86 24 0000 1037', 'tel:+862400001037'],
])('%s is called by its digits alone', (number, address) => {
  render(<PhoneNumber number={number} />)
  expect(screen.getByRole('link', { name: number }).getAttribute('href')).toBe(address)
  expect(callTo(number)).toBe(address)
})

test('every number of a place can be called by pressing it, and only one file says how', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  const texts = files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const)
  const saidElsewhere = texts.filter(([, text]) => /["'`]tel:/.test(text)).map(([file]) => file)
  // The start page names the hotline in words, in a document that has no byte to spare.
  expect(saidElsewhere.toSorted()).toEqual(['features/home/Ways.tsx', 'ui/PhoneNumber.tsx'])
  expect(texts.filter(([, text]) => /<span[^>]*>\{\w+\.phone\}/.test(text))).toEqual([])
})
