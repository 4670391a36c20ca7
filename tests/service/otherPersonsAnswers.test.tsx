// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findPerson } from '../../mocks/agency/people.ts'
import { readCarried, toCarry } from '../../src/api/carried.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { handoverLink } from '../../src/features/keep/handover.ts'
import { saveFile } from '../../src/features/keep/saveFile.ts'
import { words as photo } from '../../src/inputs/photo/words.zh-CN.ts'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { walk } from '../../src/journey/engine.ts'
import { journeys } from '../../src/journey/journeys.ts'
import { unpack } from '../../src/journey/pack.ts'
import { listDrafts } from '../../src/journey/resume.ts'
import { isRouteStep } from '../../src/journey/route.ts'
import type { JourneyId } from '../../src/journey/types.ts'
import { smallPdf } from '../domain/pdfs.ts'
import { allWords } from '../e2e/words.ts'
import { type Desk, openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { monday, person } from './wizardPeople.ts'

// Two people's drafts lie on one device. Every text that one of them has given is looked for on each screen of the other, in
// what is sent, and in what is taken along.

/** A file of a person's: its id and its name are texts as well. */
const file = (whose: string, serial: number) =>
  ({
    uploadId: `demo-upload-15400000${serial}`,
    name: `${whose}.jpg`,
    type: 'image/jpeg',
    bytes: 180_000,
  }) as const

/** All that can be written as a text, also where nobody asks this person for it. */
const textsOf = (whose: string, serial: number) =>
  ({
    nameNote: `名注${whose}`,
    guardianName: `监护□${whose}`,
    guardianIdNumber: demoIdNumber(`210199198${serial}0612226`),
    agentName: `代办□${whose}`,
    agentIdNumber: demoIdNumber(`210199197${serial}0101311`),
    helperNameNote: `人注${whose}`,
    recipientName: `收件${whose}`,
    recipientMobile: `1540000008${serial}`,
    businessUscc: `9121010${serial}MA0DEM013A`,
    livingPlace: 'otherProvince',
    delivery: 'post',
    mailAddress: { province: '440000', city: '深圳市', county: '南山区', street: `${whose}大道${serial}号` },
    documents: {
      householdRegister: file(`户口${whose}`, serial * 10),
      idCardFront: file(`正面${whose}`, serial * 10 + 1),
    },
    photo: { uploadId: `demo-upload-15400000${serial}2`, bytes: 28_000, source: 'file', takenOk: true },
  }) as const

const mother = { ...person('newborn').enrolment, ...person('newborn').card, ...textsOf('鲤', 3) }
const son = { ...person('retiree').card, ...textsOf('鸢', 6), bank: 'ICBC' } as const
const pair = [
  { who: 'the son’s', journey: 'enrolment', own: mother, other: son },
  { who: 'the mother’s', journey: 'card', own: son, other: mother },
] as const

const isCode: ReadonlySet<string> = new Set<FieldName>(['city', 'county', 'bank', 'outlet', 'birthDate'])

/** The texts in these answers that can only be this person’s. */
function marksOf(answers: PartialAnswers): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(texts)
  const own = Object.entries(answers).flatMap(([name, value]) => (isCode.has(name) ? [] : texts(value)))
  return own.filter((text) => /鲤|鸢|\d{10}|苏一诺|孙桂兰/.test(text))
}

/** Everything of this page that somebody could read, hear, follow, send or find later, but the drafts themselves. */
function pageText(): string {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
  return [
    document.documentElement.outerHTML,
    document.title,
    location.href,
    ...copied,
    ...printed(),
    JSON.stringify(history.state),
    ...boxes.map(({ value }) => value),
    ...[localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage })),
  ].join('\n')
}

/** What was put on the clipboard. */
const copied: string[] = []

/** What is there while the page is on its way to the printer. */
function printed(): readonly string[] {
  fireEvent(window, new Event('beforeprint'))
  const sheet = [document.documentElement.outerHTML, document.title]
  fireEvent(window, new Event('afterprint'))
  return sheet
}

/** Presses whatever copies a text. */
async function copyAll({ user }: Desk): Promise<void> {
  for (const button of document.querySelectorAll('.copy button')) {
    await user.click(button)
    copied.push(await navigator.clipboard.readText())
  }
}

const found = (text: string, answers: PartialAnswers) =>
  marksOf(answers).filter((mark) => text.includes(mark))

/** A device with both drafts, the first of which is in use. */
async function deviceWith(journey: JourneyId, inUse: PartialAnswers, beside: PartialAnswers) {
  const device = memoryDeviceStore()
  const put = (id: string, answers: PartialAnswers, at: number) =>
    device.writeDraft(revise(emptyDraft(id, at), { journey, answers }, at), 0)
  await put('draft-beside', beside, Date.now() - 1000)
  await put('draft-in-use', inUse, Date.now())
  return device
}

const isThere = () =>
  waitFor(() => expect(document.querySelector('main :is(.skeleton, .coming)')).toBeNull(), patience)

const without = (answers: PartialAnswers, names: readonly FieldName[]): PartialAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !names.some((each) => each === name)))

/** Every step that the person with these answers meets, with its questions; the first six, which are of both, once. */
async function stepsOf(id: 'card' | 'enrolment', answers: PartialAnswers) {
  const { steps } = walk(await journeys[id](), answers, monday)
  return steps.flatMap((step) =>
    step.state === 'closed' || (id === 'card' && isRouteStep(step.id))
      ? []
      : [{ at: `/${id}/${step.id}`, id, step }],
  )
}
const scenes = await Promise.all(
  pair.map(async (each) => (await stepsOf(each.journey, each.own)).map((scene) => ({ ...each, ...scene }))),
)

afterEach(cleanup)
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  copied.length = 0
})

test('the texts of the two are many, and no text is both’s', () => {
  for (const { own, other } of pair) {
    expect(marksOf(own).length).toBeGreaterThan(15)
    expect(found(JSON.stringify(own), other)).toEqual([])
  }
  expect(findPerson(mother.idNumber ?? '', monday)?.card.name).toBe(mother.name)
})

describe.each(['zh-CN', 'en'] as const)('nothing of the other draft shows in %s', (language) => {
  test.each(scenes.flat())(
    '$at, after $who was open on that very page',
    async ({ at, id, step, own, other }) => {
      const open = without(own, step.id === 'check' ? [] : step.fields)
      const device = await deviceWith(id, other, open)
      const { store } = await openWizard(at, { device, language })
      await isThere()
      expect(found(pageText(), own)).toEqual([])
      // What is in the page's memory now is the other one's.
      await act(() => store.open('draft-beside'))
      await isThere()
      expect(found(pageText(), other)).toEqual([])
      const go = document.querySelector('main form button[type=submit]')
      if (go) await act(async () => void fireEvent.click(go))
      await isThere()
      expect(found(pageText(), other)).toEqual([])
      expect(found(JSON.stringify(store.getState().draft), other)).toEqual([])
    },
  )
})

test.each(['/keep', '/cases'])(
  'on %s the other draft is named by its person, and no more is told of it',
  async (at) => {
    for (const { own, other } of pair) {
      await openWizard(at, { device: await deviceWith('card', own, other) })
      await isThere()
      expect(found(pageText(), other).filter((mark) => mark !== other.name)).toEqual([])
      cleanup()
    }
  },
)

async function submit(desk: Desk, name: string) {
  await desk.user.click(await screen.findByRole('checkbox', { name: '我承诺以上内容真实有效' }, patience))
  await desk.user.click(screen.getByRole('button', { name }))
}

describe('nothing of the other draft leaves the device', () => {
  test.each([
    ['card', '提交申领', son, mother],
    ['enrolment', '提交参保登记', mother, son],
  ] as const)(
    'with a submission of a %s, nor on its receipt and the copy that is printed',
    async (id, button, own, other) => {
      const { declared: _, enrolmentDeclared: __, documents: ___, ...rest } = own
      const answers = { ...rest, documents: person(id === 'card' ? 'retiree' : 'newborn')[id]?.documents }
      const agency = openAgency()
      const device = await deviceWith(id, { ...answers, documents: answers.documents ?? {} }, other)
      const desk = await openWizard(`/${id}/check`, { device, agency })
      await submit(desk, button)
      await expect.poll(place, patience).toMatch(/receipt/)
      await isThere()
      expect(agency.sent.some((each) => each.includes(own.mobile ?? '-'))).toBe(true)
      expect(found(agency.sent.join('\n'), other)).toEqual([])
      await screen.findByText(review.receipt.seal.heading, undefined, patience)
      await copyAll(desk)
      expect(copied).not.toEqual([])
      expect(found(pageText(), other)).toEqual([])
      // The other draft is as it was, and has nothing of this one.
      const left = listDrafts(desk.store.getState()).find((each) => each.id === 'draft-beside')
      expect(left?.answers).toEqual(other)
    },
  )

  test('with a file: one that is sent, and one that is only chosen, are this draft’s alone', async () => {
    const agency = openAgency()
    const { documents: _, ...open } = son
    const device = await deviceWith('card', open, mother)
    const desk = await openWizard('/card/documents', { device, agency })
    await isThere()
    const choose = (paper: RegExp, name: string) => {
      const [input] = screen.getByRole('listitem', { name: paper }).getElementsByTagName('input')
      const files = [new File([smallPdf], name, { type: 'application/pdf' })]
      fireEvent.change(input ?? document.body, { target: { files } })
    }
    choose(/^他（她）的身份证人像面/, '鸢的身份证.pdf')
    await desk.user.click(await screen.findByRole('button', { name: photo.files.pdfSend }, patience))
    const sent = () => desk.store.getState().draft.answers.documents?.idCardFront?.uploadId ?? ''
    await expect.poll(sent, patience).not.toBe('')
    const marks = [sent(), '鸢的']
    choose(/^授权委托书/, '鸢的委托书.pdf')
    await screen.findByRole('button', { name: photo.files.pdfSend }, patience)
    await act(() => desk.store.open('draft-beside'))
    await isThere()
    // Nor is anything said of a paper that only the first draft asks for, chosen and not sent yet.
    for (const mark of [...marks, '授权委托书'])
      expect(document.documentElement.outerHTML).not.toContain(mark)
    expect(pageText()).not.toContain('鸢的')
    expect(document.querySelector('[src^="blob:"]')).toBeNull()
    await act(() => desk.store.flush())
    const holders = (await device.readDrafts()).filter((each) =>
      marks.some((mark) => JSON.stringify(each).includes(mark)),
    )
    expect(holders).toMatchObject([{ id: 'draft-in-use' }])
  })

  test('with a code by text message', async () => {
    const agency = openAgency()
    const { mobileProof: _, ...unproven } = son
    const device = await deviceWith('card', unproven, mother)
    const { user } = await openWizard('/card/mobile', { device, agency })
    await user.click(await screen.findByRole('button', { name: '发送验证码' }, patience))
    await screen.findByLabelText('6位验证码', {}, patience)
    expect(agency.sent.join('\n')).toContain(son.mobile)
    expect(found(agency.sent.join('\n'), mother)).toEqual([])
  })

  test('with a continuation file, or a code that a phone reads', async () => {
    const device = await deviceWith('card', son, mother)
    const { store } = await openWizard('/card/check', { device })
    const { draft } = store.getState()
    const files: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => files.push(blob) && 'blob:file' }),
    )
    await saveFile(draft, 'zh-CN', await allWords('zh-CN'))
    const text = await files[0]?.text()
    expect(text).toContain(son.agentName)
    expect(found(text ?? '', mother)).toEqual([])

    const link = await handoverLink(draft)
    const carried = JSON.stringify(
      await unpack(new URL(link, 'https://example.org').hash.slice('#d='.length)),
    )
    expect(carried).toContain(son.agentName)
    expect(found(carried, mother)).toEqual([])
    const read = readCarried(structuredClone(toCarry(draft, true, Date.now())), true)
    expect(found(JSON.stringify(read), mother)).toEqual([])
  })
})
