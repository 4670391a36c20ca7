// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { describe as call, describeAll, describeNear, find } from '../../mocks/show/naming.ts'

afterEach(() => document.body.replaceChildren())

/** A page of markup; scripts in it would not run. */
function draw(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  document.documentElement.lang = 'zh-CN'
  document.body.replaceChildren(...body.childNodes)
}
const $ = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

const choices = `
  <label for="a"><input type="radio" id="a" name="forWhom" value="self" aria-labelledby="t"><span id="t">给我自己</span> <i>提示</i></label>
  <label><input type="radio" name="forWhom" value="child">给孩子</label>`

describe('what something is called', () => {
  test('is its role and its name, with the field it answers', () => {
    draw(choices)
    expect(call($('#a'))).toEqual({ role: 'radio', name: '给我自己', field: 'forWhom' })
    expect(describeNear($('i'))).toEqual({ role: 'radio', name: '给我自己', field: 'forWhom' })
  })

  test('counts those that are called the same, and leaves out a case’s number', () => {
    draw('<a href="/a">LN-DEMO-20260921-0001 查看</a><a href="/b">LN-DEMO-20260921-0002 查看</a>')
    expect(call($('[href="/b"]'))).toEqual({ role: 'link', name: '* 查看', nth: 1 })
    expect(find({ role: 'link', name: 'LN-DEMO-20991231-9999 查看', nth: 1 })).toBe($('[href="/b"]'))
  })

  test('of an icon within a button is the button’s; of what opens a disclosure, its summary', () => {
    draw(
      '<button aria-label="关闭"><svg><path id="p"></path></svg></button><details><summary>怎么<b>办</b></summary></details>',
    )
    expect(describeNear($('#p'))).toEqual({ role: 'button', name: '关闭' })
    expect(describeNear($('b'))).toEqual({ role: 'summary', name: '怎么办' })
  })

  test('is nothing for what has no name, is hidden, or belongs to the console', () => {
    draw(
      '<button></button><h2 hidden>藏</h2><div aria-hidden="true"><h2>藏</h2></div>' +
        '<div class="demo-root"><button>演示</button></div><section class="demo"><button>演示台</button></section><h2>看得见</h2>',
    )
    expect(describeAll()).toEqual([{ role: 'heading', name: '看得见' }])
  })
})

describe('finding', () => {
  test('goes by the language of the page', () => {
    draw('<button>Continue</button>')
    document.documentElement.lang = 'en'
    expect(find({ role: 'button', name: { zh: '继续', en: 'Continue' } })).toBe($('button'))
    document.documentElement.lang = 'zh-CN'
    expect(find({ role: 'button', name: { zh: '继续', en: 'Continue' } })).toBeUndefined()
  })

  test('goes by the field where the words have changed, if there is only one such', () => {
    draw('<label>您的姓名 <input name="name"></label>')
    expect(find({ role: 'textbox', name: '姓名', field: 'name' })).toBe($('input'))
    expect(find({ role: 'combobox', name: '姓名', field: 'name' })).toBeUndefined()
    draw(choices)
    expect(find({ role: 'radio', name: '给自己', field: 'forWhom' })).toBeUndefined()
  })
})
