// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { faceRow, handOver, keepDraft } from '../../../src/journey/roster/handOver.ts'
import { idOf } from '../../domain/roster/people.ts'
import { openDesk } from './desk.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => undefined)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const han = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉']
/** 200 people, each told from all others by every one of their texts. */
const people = Array.from({ length: 200 }, (_, i) => ({
  name: `赵${han[Math.floor(i / 20)]}${han[i % 20]}`,
  idNumber: idOf('19500101', i + 100),
  mobile: `154${String(10_000_000 + i * 7)}`,
}))
const marksOf = ({ name, idNumber, mobile }: (typeof people)[number]) => [
  name,
  idNumber,
  mobile,
  idNumber.slice(-6),
]

/** Everything that can hold a text: the page with its attributes and values, title, address, history, storages. */
function everything(): string {
  const values = [...document.querySelectorAll('input, textarea, select')].map(
    (each) => (each as HTMLInputElement).value,
  )
  const stored = [sessionStorage, localStorage].map((storage) => JSON.stringify({ ...storage }))
  return [
    document.documentElement.outerHTML,
    ...values,
    document.title,
    location.href,
    JSON.stringify(history.state),
    ...stored,
  ].join('\n')
}

test('of 200 people nothing of one is on the page, in a form, an address, a title or a storage of another', async () => {
  const desk = await openDesk(people)
  const leaks: string[] = []
  for (const [i, person] of people.entries()) {
    await act(async () => faceRow(`row-${i}`))
    await act(async () => handOver(`row-${i}`))
    expect(document.body.textContent).toContain(person.name)
    // Masked: not even their own number is shown before they ask.
    expect(document.body.textContent).not.toContain(person.idNumber)
    const seen = everything()
    for (const [j, other] of people.entries())
      if (i !== j)
        leaks.push(
          ...marksOf(other)
            .filter((mark) => seen.includes(mark))
            .map((mark) => `${i}: ${mark}`),
        )
    await act(async () => keepDraft({ bank: `bank-of-${i}`, ticked: ['photoConsent'] }))
    expect(sessionStorage.getItem('handOver')).not.toContain(person.name)
    expect(sessionStorage.getItem('handOver')).not.toContain(person.mobile)
  }
  expect(leaks).toEqual([])
  expect(desk.title()).toBe('请核对您的信息')
}, 60_000)

test('what one person has chosen, ticked and signed is in no form of the next', async () => {
  const desk = await openDesk(people.slice(0, 2))
  const code = desk.codeShown()
  await desk.press('已交给本人，开始')
  await desk.press('都对，继续')
  const [first] = await screen.findAllByRole('radio')
  await desk.user.click(first as HTMLElement)
  await desk.choose('送到家里')
  await desk.press('继续')
  await desk.tickAll()
  await desk.press('继续')
  await desk.pressThumb()
  await desk.press('同意委托，完成')
  await screen.findByRole('heading', { name: '办好了，请把设备还给经办人' })
  // Not even the person themselves is left on the page that goes from hand to hand.
  for (const mark of people.slice(0, 2).flatMap(marksOf)) expect(everything()).not.toContain(mark)
  await desk.takeBack(code)
  await desk.press(/^下一位/)
  await desk.press('已交给本人，开始')
  await desk.press('都对，继续')
  expect(sessionStorage.getItem('handOver')).toContain('"draft":{}')
  const checked = () => document.querySelectorAll(':checked')
  await screen.findAllByRole('radio')
  expect(checked()).toHaveLength(0)
  await desk.user.click((await screen.findAllByRole('radio'))[1] as HTMLElement)
  await desk.choose('到村（社区）领')
  await desk.press('继续')
  await screen.findAllByRole('checkbox')
  expect(checked()).toHaveLength(0)
  await desk.tickAll()
  await desk.press('继续')
  expect(await screen.findByRole('img', { name: /的签名框，还没有写/ })).toBeTruthy()
})

test('every form that a person fills in keeps browsers from filling it with the last one’s', async () => {
  const desk = await openDesk(people.slice(0, 1))
  await desk.press('已交给本人，开始')
  await desk.press('都对，继续')
  await screen.findAllByRole('radio')
  expect([...document.forms].map((form) => form.getAttribute('autocomplete'))).toEqual(['off'])
})
