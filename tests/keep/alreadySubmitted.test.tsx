// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toCarry } from '../../src/api/carried.ts'
import { setClient } from '../../src/api/client.ts'
import { submissionKey } from '../../src/api/submitted.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { dataId } from '../../src/features/keep/fileText.ts'
import { KeepPage } from '../../src/features/keep/KeepPage.tsx'
import { words as zh } from '../../src/features/keep/words.zh-CN.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { rememberDevice } from '../../src/journey/device.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { pack } from '../../src/journey/pack.ts'
import { findSubmittingHelp, forgetHelp, rememberHelp } from '../../src/journey/savedHelps.ts'
import { words as already } from '../../src/wizard/already.words.zh-CN.ts'
import { judgeLines, openTestAgency, person } from '../agency/testAgency.ts'

const t = zh.found
const id = 'draft-0123456789'
const { photo: _, documents: __, ...light } = person('employee').card

beforeEach(() => {
  localStorage.clear()
  rememberDevice('own')
})
afterEach(() => {
  cleanup()
  judgeLines()
})

const Address = () => <p data-testid="address">{useLocation().pathname}</p>
const address = () => screen.getByTestId('address').textContent

const carriedOf = (answers: PartialAnswers) =>
  toCarry({ ...emptyDraft(id, Date.now()), journey: 'card', answers }, true, Date.now())

/** The page about keeping, on a device with nothing but this draft, before an agency in memory. */
async function show(at = '/keep', here: PartialAnswers = {}) {
  const agency = openTestAgency()
  setClient(agency.client)
  const device = memoryDeviceStore()
  const store = createDraftStore({ open: async () => device, now: Date.now, makeId: () => 'draft-here' })
  await store.load()
  if (Object.keys(here).length > 0) store.answer(here)
  const open = async () => {
    await loadMessages('zh-CN', ['keep', 'apply', 'route', 'wizard', 'shell', 'photo', 'already'])
    await act(
      async () =>
        void render(
          <I18n language="zh-CN">
            <DraftProvider store={store}>
              <MemoryRouter initialEntries={[at]}>
                <KeepPage />
                <Address />
              </MemoryRouter>
            </DraftProvider>
          </I18n>,
        ),
    )
  }
  const user = userEvent.setup()
  const choose = async (answers: PartialAnswers) => {
    const html = `<pre id="${dataId}" hidden>${JSON.stringify(carriedOf(answers))}</pre>`
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) await user.upload(input, new File([html], 'keep.html', { type: 'text/html' }))
  }
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  return { ...agency, store, open, choose, press }
}

test('a file whose application was submitted says so when it is opened, under which number, and in what it differs', async () => {
  const desk = await show()
  const receipt = await desk.submit('card', person('employee').card, submissionKey(id, 'card'))
  await desk.open()
  await desk.choose({ ...light, city: '210200' })
  await screen.findByRole('heading', { name: already.title.card })
  expect(document.body.textContent).toContain(`受理编号 ${receipt.number}，9月21日 10:00提交。`)
  expect(screen.queryByText(t.title.file)).toBeNull()
  const rows = [...document.querySelectorAll('.keep-versions dd')].map((each) => each.textContent)
  expect(rows).toEqual([`${t.submitted.agency}沈阳市`, `${t.there.file}大连市`])
  expect(desk.store.getState()).toMatchObject({ cases: [], draft: { answers: {} } })
})

test('from there the way leads to the case, which is on the list then', async () => {
  const desk = await show()
  const { number, accessKey } = await desk.submit('card', person('employee').card, submissionKey(id, 'card'))
  await desk.open()
  await desk.choose(light)
  await desk.press(already.toCase)
  await expect.poll(address).toBe(`/cases/${number}`)
  expect(desk.store.getState().cases).toMatchObject([{ number, accessKey, holder: '赵**' }])
})

test('or to another application from it, under a key of its own, beside the one that is here', async () => {
  const desk = await show('/keep', { forWhom: 'self', city: '210600' })
  const receipt = await desk.submit('card', person('employee').card, submissionKey(id, 'card'))
  await desk.act(receipt, 'withdraw')
  await desk.open()
  await desk.choose(light)
  await screen.findByText(already.withdrawn)
  await desk.press(t.submitted.anew)
  await desk.press(t.take)
  await expect.poll(address).toBe('/card/check')
  const { draft, others } = desk.store.getState()
  expect(draft.answers).toMatchObject({ name: light.name, city: light.city })
  expect([id, 'draft-here']).not.toContain(draft.id)
  expect(others).toMatchObject([{ answers: { city: '210600' } }])
})

test('the other application says who entered the one that it was made of', async () => {
  const helped = { help: 'help-of-two', accessKey: 'key-of-two', role: 'person' } as const
  const desk = await show()
  const receipt = await desk.submit('card', person('employee').card, submissionKey(id, 'card'))
  await desk.act(receipt, 'withdraw')
  rememberHelp({ ...helped, draft: id }, false)
  await desk.open()
  await desk.choose(light)
  await desk.press(t.submitted.anew)
  await desk.press(t.take)
  await expect.poll(address).toBe('/card/check')
  expect(findSubmittingHelp(desk.store.getState().draft.id)).toMatchObject(helped)
  forgetHelp(helped)
})

test('so does a code from another screen', async () => {
  const desk = await show(`/keep#d=${await pack(carriedOf(light))}`)
  const { number } = await desk.submit('card', person('employee').card, submissionKey(id, 'card'))
  await desk.open()
  await screen.findByRole('heading', { name: already.title.card })
  expect(document.body.textContent).toContain(number)
})

test('one that was not submitted, or of which the agency can’t say so now, is offered to be gone on with', async () => {
  const desk = await show()
  await desk.submit('card', person('employee').card, submissionKey('another-draft', 'card'))
  await desk.open()
  await desk.choose(light)
  await screen.findByRole('heading', { name: t.title.file })
  await desk.press(t.leave)
  await desk.submit('card', person('newborn').card, submissionKey(id, 'card'))
  desk.faults.set('findByKey', { kind: 'offline' }, 2)
  await desk.choose(light)
  expect(await screen.findByRole('button', { name: t.take })).toBeTruthy()
})
