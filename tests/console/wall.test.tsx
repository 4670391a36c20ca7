// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { screensOn } from '../../mocks/scenarios/screens.ts'
import { openConsole } from './openConsole.tsx'

/** Everything is in sight at once. */
class SeesAll {
  readonly seen: IntersectionObserverCallback
  constructor(seen: IntersectionObserverCallback) {
    this.seen = seen
  }
  observe(target: Element): void {
    // Only what is asked of an entry.
    const entry = { target, isIntersecting: !target.matches('.wall-more') } as IntersectionObserverEntry
    queueMicrotask(() => this.seen([entry], this as unknown as IntersectionObserver))
  }
  unobserve(): void {}
  disconnect(): void {}
}
class NoObserver {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', SeesAll)
  vi.stubGlobal('ResizeObserver', NoObserver)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const openWall = async (language: 'en' | 'zh-CN' = 'en') => {
  const opened = await openConsole('screens', language)
  await screen.findAllByRole('listitem', {}, { timeout: 15_000 })
  const tiles = () => [...document.querySelectorAll<HTMLElement>('.wall-open')]
  return { ...opened, tiles, shots: () => tiles().map((tile) => tile.dataset['shot'] ?? '') }
}
const user = userEvent.setup()

/** Sixty tiles take their time where much else is going on. */
describe('the wall of screens', { timeout: 30_000 }, () => {
  test('shows one of each screen in the language of the page, stage by stage, and more when asked', async () => {
    const { shots, press } = await openWall()
    const kinds = new Set(screensOn('2026-09-21').map(({ kind }) => kind))
    expect(screen.getByText(/^\d+ screens$/).textContent).toBe(`${kinds.size} screens`)
    expect(shots()).toHaveLength(60)
    expect(shots()[0]).toBe('flexible/opened-en-390')
    expect(screen.getByRole('heading', { level: 3, name: 'Six questions and result' })).toBeTruthy()
    await press(/^Show more/)
    await waitFor(() => expect(shots().length).toBeGreaterThan(60))
  })

  test('calls a question what the service calls it, in the language of the page', async () => {
    await openWall('zh-CN')
    expect(screen.getByLabelText('打开：您属于哪种情况？ · 林小舟 · 中文 · 390')).toBeTruthy()
  })

  test('is narrowed by person, stage, situation and a word, and says when nothing is left', async () => {
    const { shots } = await openWall()
    await user.selectOptions(screen.getByLabelText('People'), 'retiree')
    await user.selectOptions(screen.getByLabelText('Stage'), 'inHand')
    const inHand = screensOn('2026-03-02').filter(
      ({ stage, player }) => stage === 'inHand' && player?.person.id === 'retiree',
    )
    expect(inHand.map(({ kind }) => kind)).toContain('cardLost')
    expect(shots()).toEqual(inHand.map(({ id }) => `${id}-en-390`))
    await user.selectOptions(screen.getByLabelText('Situation or step'), 'Everything works')
    expect(shots()).toEqual(['retiree/active-en-390'])
    await user.selectOptions(screen.getByLabelText('Stage'), '')
    await user.selectOptions(screen.getByLabelText('People'), 'all')
    await user.type(screen.getByRole('searchbox'), 'in the post')
    expect(new Set(shots().map((id) => id.replace(/^\w+/, '')))).toEqual(new Set(['/posted-en-390']))
    await user.type(screen.getByRole('searchbox'), ' xyz')
    expect(screen.getByText('No such screen.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Save as PNG/ }).disabled).toBe(true)
  })

  test('shows each screen in every language, version, theme and width that is chosen, and in at least one', async () => {
    const { shots, press } = await openWall()
    await user.selectOptions(screen.getByLabelText('Situation or step'), 'In the post')
    expect(shots()).toEqual(['flexible/posted-en-390'])
    for (const name of ['中文', 'Elder', 'Dark', '1280']) await press(name)
    expect(shots()).toHaveLength(16)
    expect(shots()).toContain('flexible/posted-zh-CN-1280-elder-dark')
    for (const name of ['English', 'Standard', 'Light', '390']) await press(name)
    expect(shots()).toEqual(['flexible/posted-zh-CN-1280-elder-dark'])
    await press('1280')
    expect(screen.getByRole('button', { name: '1280', pressed: true })).toBeTruthy()
  })

  test('is one tab stop, the arrows move within it, and frames are nothing to the keyboard', async () => {
    const { tiles } = await openWall()
    expect(tiles().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tiles()[0]])
    tiles()[0]?.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(document.activeElement).toBe(tiles()[1])
    expect(tiles().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tiles()[1]])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(tiles().at(-1))
    await waitFor(() => expect(document.querySelectorAll('iframe')).toHaveLength(3))
    for (const frame of document.querySelectorAll('iframe')) {
      expect(frame.tabIndex).toBe(-1)
      expect(frame.getAttribute('aria-hidden')).toBe('true')
      expect(frame.title).not.toBe('')
    }
  })

  test('asks a frame once, however the filters change, and shows what it says', async () => {
    const { press } = await openWall()
    await user.selectOptions(screen.getByLabelText('Situation or step'), 'In the post')
    const frame = document.querySelector('iframe')
    const inside = frame?.contentWindow
    if (!inside) throw new Error('no frame')
    const asked = vi.spyOn(inside, 'postMessage').mockImplementation(() => undefined)
    const say = (data: object) =>
      act(() => dispatchEvent(new MessageEvent('message', { source: inside, data })))
    await say({ kind: 'ready' })
    await waitFor(() => expect(asked).toHaveBeenCalledOnce())
    const [order] = asked.mock.lastCall ?? []
    expect(order).toMatchObject({ kind: 'show', turn: 1, live: false, state: { look: { theme: 'light' } } })
    await press('Dark')
    expect(frame.isConnected).toBe(true)
    expect(document.querySelector('[data-state=shown]')).toBeNull()
    await say({ kind: 'shown', turn: 1, path: order.state.path, heading: 'In the post' })
    await waitFor(() => expect(document.querySelector('[data-state=shown]')?.contains(frame)).toBe(true))
    expect(asked).toHaveBeenCalledOnce()
  })

  test('says of a tile what is wrong with it, and draws it anew when asked', async () => {
    const { press } = await openWall()
    await user.selectOptions(screen.getByLabelText('Situation or step'), 'In the post')
    const frame = document.querySelector('iframe')
    const source = frame?.contentWindow ?? null
    const say = (data: object) =>
      act(async () => dispatchEvent(new MessageEvent('message', { source, data })))
    await say({ kind: 'ready' })
    await say({ kind: 'failed', turn: 1, problem: 'state: no such thing' })
    expect(await screen.findByText(/Not drawn: state: no such thing/)).toBeTruthy()
    await press('Try again')
    await waitFor(() => expect(document.querySelector('iframe')).not.toBe(frame))
    expect(screen.queryByText(/Not drawn/)).toBeNull()
  })

  test('opens a screen in place, steps to its neighbours, and gives the focus back to the tile', async () => {
    const { tiles, onClose } = await openWall()
    tiles()[1]?.focus()
    await user.keyboard('{Enter}')
    const region = await screen.findByRole('region')
    expect(document.activeElement).toBe(within(region).getByRole('heading', { level: 3 }))
    const first = document.activeElement?.textContent
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).not.toBe(first)
    await user.click(within(region).getByRole('button', { name: 'Previous' }))
    expect(within(region).getByRole('heading', { level: 3 }).textContent).toBe(first)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(tiles()[1]))
    expect(onClose).not.toHaveBeenCalled()
  })

  test('puts a screen on the page: its agency, its draft and its address', async () => {
    const { restart, press, store } = await openWall()
    await user.selectOptions(screen.getByLabelText('Situation or step'), 'In the post')
    await user.click(screen.getByLabelText(/^Open: In the post/))
    await press('Put on the page')
    await waitFor(() => expect(restart).toHaveBeenCalledOnce())
    const rows = await store.read((tables) => tables.all('cases').map(([, row]) => row))
    expect(restart.mock.lastCall?.[0]).toBe(`/cases/${rows[0]?.number}`)
    expect(restart.mock.lastCall?.[1]).toMatchObject({ language: 'en', elder: false })
  })
})
