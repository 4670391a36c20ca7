import { describe, expect, test } from 'vitest'
import { titleOf } from '../../src/app/frame/pageTitle.ts'
import { words as en } from '../../src/app/frame/shell.words.en.ts'
import { words as zh } from '../../src/app/frame/shell.words.zh-CN.ts'

const page = { heading: '您给谁办卡？', step: '第1题，共6题', wrong: false }

describe('the title of the document', () => {
  test('says that it is a demonstration, what the page is, how far it is, and what the service is', () => {
    expect(titleOf(page, zh, true)).toBe('[演示] 您给谁办卡？ – 第1题，共6题 – 社保卡申领（演示）')
  })
  test('begins with the error when something is to be corrected', () => {
    expect(titleOf({ ...page, wrong: true }, zh, true)).toMatch(/^错误：\[演示\] 您给谁办卡？ – /)
    expect(titleOf({ ...page, wrong: true }, en, true)).toMatch(/^Error: \[Demo\] /)
  })
  test('leaves out a step that there is not', () => {
    expect(titleOf({ heading: '我的办件', step: '', wrong: false }, zh, true)).toBe(
      '[演示] 我的办件 – 社保卡申领（演示）',
    )
  })
  test('of a live service says nothing of a demonstration', () => {
    expect(titleOf(page, zh, false)).toBe('您给谁办卡？ – 第1题，共6题 – 社保卡申领')
  })
})
