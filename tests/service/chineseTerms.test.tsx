// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { FilingFailure } from '../../src/features/uses/FilingFailure.tsx'
import { I18n } from '../../src/i18n/I18n.tsx'
import { waysTo } from '../procedures/waysOfCases.ts'
import { insured, openStart } from './startDesk.tsx'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { openWizard, patience } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

/** The Chinese terms in the English sentences. */
const terms = new Set(
  globSync('src/**/*.en.ts').flatMap(
    (file) =>
      readFileSync(file, 'utf8').match(/\p{Script=Han}(?:[\p{Script=Han}\d]*\p{Script=Han})?/gu) ?? [],
  ),
)

/** Those that are not shown within a sentence of a page: other tests are about them. */
const elsewhere = new Set([
  // the button to the other language, which says its language itself
  '中文',
  // said in both languages where not even the script came
  '页面没有加载完整',
  '请检查网络后重新加载',
  // in the watermark, a picture
  '仅用于社保业务办理',
  '演示',
])

const answersSoFar = new Set<string>()

/** The sentences on the screen that show a term without saying that it is Chinese. Names in lists are not sentences. */
function findUnmarked(): string[] {
  const unmarked: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const parent = node.parentElement
    const shown = [...terms].filter((term) => text.includes(term))
    if (shown.length === 0 || parent?.closest('option')) continue
    for (const term of shown) answersSoFar.add(term)
    if (!parent?.closest('[lang="zh-CN"]')) unmarked.push(text)
  }
  return unmarked
}

const language = 'en'

test.each<[string, PartialAnswers]>([
  ['somebody who moves with the work', { insuredPlace: 'otherProvince' }],
  ['a resident who moves', { insuredPlace: 'otherProvince', applicantKind: 'resident' }],
  ['who is insured elsewhere', { insuredPlace: 'otherProvince', livingPlace: 'otherProvince' }],
])('the result of %s says which term is Chinese', async (_, answers) => {
  await openStart({ at: '/route/result', language, answers: { ...insured, ...answers } })
  await screen.findAllByText(/转移接续/)
  expect(findUnmarked()).toEqual([])
})

test('so do the states of a card', async () => {
  const row = caseRow(waysTo.collected)
  await openDesk({ rows: [row], at: `/cases/${row.number}/card`, now: '2026-03-20T10:00', language })
  await screen.findByText(/封存/)
  expect(findUnmarked()).toEqual([])
})

const { mailAddress: _, courierConsent: _c, declared: _d, ...byPost } = person('employee').card
const { productionMode: _m, ...undecided } = person('flexible').card

test.each<[string, RegExp, PartialAnswers]>([
  ['person', /长期/, person('employee').card],
  ['way', /即时制卡/, undecided],
  ['address', /深圳南山/, byPost],
])('so does the question %s', async (step, term, answers) => {
  await openWizard(`/card/${step}`, { answers, language })
  await waitFor(() => expect(document.body.textContent).toMatch(term), patience)
  expect(findUnmarked()).toEqual([])
})

test('so does what is wrong with an address, in the field and in the summary', async () => {
  const mailAddress = { province: '440000', city: '深圳市', county: '南山区', street: '南' }
  const { go } = await openWizard('/card/address', { answers: { ...byPost, mailAddress }, language })
  await screen.findByLabelText('Street address', {}, patience)
  await go()
  await waitFor(() => expect(document.querySelectorAll('[lang="zh-CN"]').length).toBeGreaterThan(2), patience)
  expect(findUnmarked()).toEqual([])
})

test('so does what is said where an agency takes no filing', async () => {
  render(
    <Suspense>
      <I18n language="en">
        <FilingFailure error={new AgencyError('fileElsewhere', 'refused', { status: 404 })} />
      </I18n>
    </Suspense>,
  )
  await screen.findByText(/国家医保服务平台/)
  expect(findUnmarked()).toEqual([])
})

test('no Chinese term of an English sentence is left out here', () => {
  expect(new Set([...terms].filter((term) => !answersSoFar.has(term)))).toEqual(elsewhere)
})
