import { expect, test } from 'vitest'
import { copyPage } from '../../src/features/check/receipt/copyFile.ts'

test('what somebody typed is text in the copy, never markup', () => {
  const page = copyPage({
    language: 'en',
    title: 'What was submitted',
    lines: ['a & b'],
    rows: [['Name', '<img src="x" onerror="alert(1)">']],
  })
  expect(page).toContain('<dt>Name</dt><dd>&lt;img src=&quot;x&quot; onerror=&quot;alert(1)&quot;&gt;</dd>')
  expect(page).toContain('<p>a &amp; b</p>')
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
})
