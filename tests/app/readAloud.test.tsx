// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReadAloud } from '../../src/app/readAloud/ReadAloud.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { Link } from '../../src/router/Link.tsx'

/** A voice that says one thing at a time, and is done with it when the test says so. */
class FakeVoice extends EventTarget {
  voices: { lang: string }[] = []
  said: SpeechSynthesisUtterance[] = []
  getVoices = () => this.voices
  cancel = vi.fn<() => void>()
  speak = (words: SpeechSynthesisUtterance) => void this.said.push(words)
  texts = () => this.said.map(({ text }) => text)
}
class FakeUtterance extends EventTarget {
  lang = ''
  rate = 1
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

let voice: FakeVoice
beforeEach(() => {
  voice = new FakeVoice()
  vi.stubGlobal('speechSynthesis', voice)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function open() {
  await loadMessages('zh-CN', ['readAloud'])
  render(
    <I18n language="zh-CN">
      <MemoryRouter>
        <div className="header-links" />
        <main id="main">
          <Routes>
            <Route path="/" element={<h1>您给谁办卡？</h1>} />
            <Route path="/next" element={<h1>下一页</h1>} />
          </Routes>
          <p>选好以后，只问和您有关的问题。</p>
        </main>
        <Link to="/next">继续</Link>
        <ReadAloud />
      </MemoryRouter>
    </I18n>,
  )
  return userEvent.setup()
}
const finish = () => act(async () => void voice.said.at(-1)?.dispatchEvent(new Event('end')))

test('the page is read piece by piece, in its language and a little slowly', async () => {
  const user = await open()
  await user.click(await screen.findByRole('button', { name: '朗读' }))
  expect(voice.texts()).toEqual(['您给谁办卡？'])
  expect(voice.said[0]).toMatchObject({ lang: 'zh-CN', rate: 0.9 })
  await finish()
  expect(voice.texts()).toEqual(['您给谁办卡？', '选好以后，只问和您有关的问题。'])
  await finish()
  expect(screen.getByRole('button', { name: '朗读' })).toBeTruthy()
})

test('the same button stops it', async () => {
  const user = await open()
  await user.click(await screen.findByRole('button', { name: '朗读' }))
  voice.cancel.mockClear()
  await user.click(screen.getByRole('button', { name: '停止' }))
  expect(voice.cancel).toHaveBeenCalledOnce()
  await finish()
  expect(voice.said).toHaveLength(1)
})

test('another page ends it', async () => {
  const user = await open()
  await user.click(await screen.findByRole('button', { name: '朗读' }))
  await user.click(screen.getByRole('link', { name: '继续' }))
  await screen.findByRole('button', { name: '朗读' })
  await finish()
  expect(voice.said).toHaveLength(1)
})

test('is not offered where the device has voices, but none for the language', async () => {
  voice.voices = [{ lang: 'de-DE' }]
  await open()
  expect(screen.queryByRole('button', { name: '朗读' })).toBeNull()
  voice.voices = [{ lang: 'de-DE' }, { lang: 'zh-CN' }]
  act(() => void voice.dispatchEvent(new Event('voiceschanged')))
  expect(await screen.findByRole('button', { name: '朗读' })).toBeTruthy()
})

test('a device that can’t says so', async () => {
  const user = await open()
  await user.click(await screen.findByRole('button', { name: '朗读' }))
  await act(async () => void voice.said[0]?.dispatchEvent(new Event('error')))
  expect(screen.getByText(/读不出声音/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '朗读' })).toBeTruthy()
})
