// @vitest-environment jsdom
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { doingOf } from '../../mocks/show/hearing.ts'

const stop: AbortController[] = []
afterEach(() => {
  for (const one of stop.splice(0)) one.abort()
  document.body.replaceChildren()
})

/** A page, and what is heard on it. */
function listen(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...body.childNodes)
  const heard: unknown[] = []
  const ending = new AbortController()
  stop.push(ending)
  for (const type of ['click', 'change', 'input'])
    addEventListener(
      type,
      (event) => {
        const doing = doingOf(event)
        if (doing) heard.push(doing)
      },
      { capture: true, signal: ending.signal },
    )
  return {
    heard,
    user: userEvent.setup(),
    get: (selector: string) => document.querySelector(selector) as Element,
  }
}

describe('what is heard of somebody', () => {
  test('who presses a button or what is within it, by mouse or by keyboard', async () => {
    const { heard, user, get } = listen('<form><button type="button"><span>继续</span></button></form>')
    await user.click(get('span'))
    await user.keyboard('{Enter}')
    const press = { do: 'press', at: { role: 'button', name: '继续' } }
    expect(heard).toEqual([press, press])
  })

  test('who chooses, ticks and clears: once each, although the label was clicked', async () => {
    const { heard, user, get } = listen(
      '<label id="l"><input type="radio" name="who" value="self">给我自己</label><label><input type="checkbox" name="ok">同意</label>',
    )
    await user.click(get('#l'))
    await user.click(get('[name=ok]'))
    await user.click(get('[name=ok]'))
    expect(heard).toEqual([
      { do: 'choose', at: { role: 'radio', name: '给我自己', field: 'who' } },
      { do: 'choose', at: { role: 'checkbox', name: '同意', field: 'ok' } },
      { do: 'clear', at: { role: 'checkbox', name: '同意', field: 'ok' } },
    ])
  })

  test('who types, letter by letter, and who takes something from a list', async () => {
    const { heard, user, get } = listen(
      '<label>姓名<input name="name"></label><label>城市<select name="city"><option value="1">沈阳市</option><option value="2">大连市</option></select></label>',
    )
    await user.type(get('input'), '林小')
    await user.selectOptions(get('select'), '2')
    const at = { role: 'textbox', name: '姓名', field: 'name' }
    expect(heard.slice(0, 2)).toEqual([
      { do: 'type', at, text: '林' },
      { do: 'type', at, text: '林小' },
    ])
    const select = { do: 'select', at: { role: 'combobox', name: '城市', field: 'city' }, option: '大连市' }
    expect(heard).toContainEqual(select)
  })

  test('who gives a file: which kind, and nothing of the file', async () => {
    const { heard, user, get } = listen(
      '<input id="p" type="file" accept="image/*"><input id="d" type="file" accept="image/*,application/pdf">',
    )
    const file = new File(['x'], 'my-own.png', { type: 'image/png' })
    await user.upload(get('#p') as HTMLElement, file)
    await user.upload(get('#d') as HTMLElement, file)
    expect(heard.filter((one) => typeof one === 'string')).toEqual(['photo', 'paper'])
    expect(JSON.stringify(heard)).not.toContain('my-own')
  })

  test('not at the console, on the simulated phone or on the strip, and not who clicks beside things', async () => {
    const { heard, user, get } = listen(
      '<div class="demo-root"><button>重置</button></div><div class="demo-phone"><button>关</button></div>' +
        '<section class="demo"><button>台</button></section><p>文字</p>',
    )
    for (const selector of ['.demo-root button', '.demo-phone button', '.demo button', 'p'])
      await user.click(get(selector))
    expect(heard).toEqual([])
  })
})
