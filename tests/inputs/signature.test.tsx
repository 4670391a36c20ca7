// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { SignInput } from '../../src/inputs/signature/SignInput.tsx'
import { bytesOfMark, type Signed } from '../../src/inputs/signature/signed.ts'
import { words } from '../../src/inputs/signature/words.en.ts'

const drawn: string[] = []

beforeEach(async () => {
  await loadMessages('en', ['signature'])
  drawn.length = 0
  const note = (what: string) => () => void drawn.push(what)
  const context = {
    fillRect: () => undefined,
    stroke: note('stroke'),
    beginPath: () => undefined,
    ellipse: note('ellipse'),
    fill: () => undefined,
    fillText: (text: string) => void drawn.push(text),
  }
  vi.stubGlobal('Path2D', Object)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(`data:image/png;base64,${btoa('mark')}`)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const place = () => {
  const given: (Signed | undefined)[] = []
  render(
    <I18n language="en">
      <SignInput id="sign" name="王**" onChange={(signed) => given.push(signed)} />
    </I18n>,
  )
  return { last: () => given.at(-1) }
}
const way = (label: string) => fireEvent.click(screen.getByRole('radio', { name: label }))
const pad = () => screen.getByRole('img', { name: /^Signature of/ })
const write = (...points: [number, number][]) => {
  points.forEach(([clientX, clientY], index) => {
    const at = { clientX, clientY, button: 0, pointerId: 1 }
    if (index === 0) fireEvent.pointerDown(pad(), at)
    fireEvent.pointerMove(pad(), at)
  })
  fireEvent.pointerUp(pad(), { pointerId: 1 })
}

test('what is written with a finger is the signature, as a picture', () => {
  const { last } = place()
  write([10, 10], [200, 100], [300, 40])
  expect(last()).toMatchObject({ sign: 'signature', how: 'drawn', picture: { type: 'image/png' } })
  expect(drawn).toEqual(['stroke'])
  const picture = last()?.picture
  expect(picture && new TextDecoder().decode(bytesOfMark(picture))).toBe('mark')
})

test('a touch by mistake is no signature, and that is said', () => {
  const { last } = place()
  write([10, 10], [12, 11])
  expect(last()).toBeUndefined()
  expect(screen.getByText(words.tooShort)).toBeTruthy()
})

test('a stroke can be taken back, and all of them', () => {
  const { last } = place()
  write([10, 10], [200, 100])
  write([10, 90], [200, 10])
  fireEvent.click(screen.getByRole('button', { name: words.undo }))
  expect(screen.getByRole('img', { name: /1 stroke written/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: words.clear }))
  expect(last()).toBeUndefined()
})

test('who has no pointer types the name, and the picture says that it was typed', () => {
  const { last } = place()
  fireEvent.change(screen.getByLabelText(words.typedLabel), { target: { value: '王秀兰 ' } })
  expect(last()).toMatchObject({ sign: 'signature', how: 'typed' })
  expect(drawn).toEqual(['王秀兰', words.typedNote])
  fireEvent.change(screen.getByLabelText(words.typedLabel), { target: { value: '' } })
  expect(last()).toBeUndefined()
})

test('a thumbprint is pressed by finger or by key, and can be wiped off', () => {
  const { last } = place()
  way(words.ways.pressed)
  expect(last()).toBeUndefined()
  fireEvent.click(screen.getByRole('button', { name: /not pressed yet/ }), { detail: 0 })
  expect(last()).toMatchObject({ sign: 'thumbprint', how: 'pressed' })
  fireEvent.click(screen.getByRole('button', { name: words.clear }))
  expect(last()).toBeUndefined()
  fireEvent.pointerDown(screen.getByRole('button', { name: /not pressed yet/ }), { clientX: 40, clientY: 40 })
  expect(drawn).toEqual(['ellipse', 'ellipse'])
})

test('a photo that the browser can’t open is named, and is no thumbprint', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')))
  const { last } = place()
  way(words.ways.pressed)
  const input = document.querySelector('input[type="file"]')
  if (!input) throw new Error('no field')
  fireEvent.change(input, { target: { files: [new File(['text'], 'mark.txt')] } })
  expect(await screen.findByText(words.photoFailed)).toBeTruthy()
  expect(last()).toBeUndefined()
})

test('a signature on paper has no picture', () => {
  const { last } = place()
  way(words.ways.paper)
  expect(last()).toEqual({ sign: 'signature', how: 'paper' })
  way(words.ways.drawn)
  expect(last()).toBeUndefined()
})
