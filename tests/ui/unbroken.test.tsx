// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Unbroken } from '../../src/ui/Unbroken.tsx'

afterEach(cleanup)

const number = 'LN-DEMO-20261129-4176'

test.each([
  [`受理编号是${number}，2026年11月29日提交。`, `${number}，`],
  [`提交的内容（受理编号${number}）。只改一项。`, `${number}）。`],
  [`submitted (reference number ${number}, 林**).`, `${number},`],
  [`受理编号${number}已撤回。`, number],
  [`quote ${number}`, number],
])('in “%s” no line begins with a mark, and no word is lost', (text, together) => {
  const { container } = render(<Unbroken text={text} part={number} />)
  expect(container.textContent).toBe(text)
  expect(container.querySelector('.unbroken')?.textContent).toBe(together)
})

test('a text without the part is shown as it is', () => {
  const { container } = render(<Unbroken text="没有编号" part={number} />)
  expect(container.textContent).toBe('没有编号')
})
