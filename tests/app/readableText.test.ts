// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { breaths, readableTextsIn } from '../../src/app/readAloud/readableText.ts'

function read(html: string): string[] {
  const main = document.createElement('main')
  main.append(document.createRange().createContextualFragment(html))
  return readableTextsIn(main).map(({ text }) => text)
}

describe('what is read of a page', () => {
  test('is its step, heading, question, hint and choices, in their order', () => {
    const html = `
      <a href="/">返回</a><p class="step">第1步，共6步</p><h1>您给谁办卡？</h1>
      <fieldset><div class="hint">选好以后，只问和您有关的问题。</div>
      <label><input type="radio"><span><span>给我自己</span><span class="hint">满16周岁可以自己办</span></span></label></fieldset>
      <button>继续</button>`
    expect(read(html)).toEqual([
      '第1步，共6步',
      '您给谁办卡？',
      '选好以后，只问和您有关的问题。',
      '给我自己',
      '满16周岁可以自己办',
    ])
  })

  test('is nothing that was typed, no answer, and no number of somebody’s', () => {
    const html = `
      <label>身份证号</label><input value="21019919880315201X"><p class="hint">您输入的是：<span class="code">210199</span></p>
      <p>验证码会发到 15400000001。</p><p>打 12333 问。</p>
      <dl class="summary-list"><div><dt>姓名</dt><dd>林小舟</dd></div></dl>
      <p><span class="masked">2101<button>显示</button></span></p>`
    const text = read(html).join('|')
    expect(text).toBe('身份证号|您输入的是：|验证码会发到 。|打 12333 问。|姓名')
  })

  test('leaves out what is folded, hidden or only for screen readers, but says what can be unfolded', () => {
    const html = `
      <details><summary>为什么问这个</summary><p>因为。</p></details><details open><summary>帮助</summary><p>开着。</p></details>
      <p hidden>藏着</p><p>看得见<span class="sr-only">听得见</span></p><p aria-hidden="true">装饰</p>`
    expect(read(html)).toEqual(['为什么问这个', '帮助', '开着。', '看得见'])
  })
})

describe('a breath', () => {
  test('ends where a sentence does, and holds as many sentences as are short enough', () => {
    expect(breaths('一。二！三？', 4)).toEqual(['一。二！', '三？'])
    expect(breaths('One. Two. Three.', 12)).toEqual(['One. Two. ', 'Three.'])
    expect(breaths('没有句号')).toEqual(['没有句号'])
  })

  test('loses nothing of the text', () => {
    const text = '带上证件原件，在工作时间到网点；报受理编号。当场可以启用吗？可以！'
    expect(breaths(text, 10).join('')).toBe(text)
  })
})
