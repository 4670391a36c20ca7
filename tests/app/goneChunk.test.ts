// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { isGoneChunk } from '../../src/app/goneChunk.ts'

describe('a part of the app that is gone', () => {
  test.each([
    'Failed to fetch dynamically imported module: https://x/assets/a.js',
    'error loading dynamically imported module: https://x/assets/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
    "'text/html' is not a valid JavaScript MIME type.",
  ])('is told by what browsers say: %s', (message) => {
    expect(isGoneChunk(new TypeError(message))).toBe(true)
  })
  test.each([new Error('x is not a function'), 'Failed to fetch dynamically imported module', undefined])(
    'is not any other fault: %s',
    (error) => {
      expect(isGoneChunk(error)).toBe(false)
    },
  )
})
