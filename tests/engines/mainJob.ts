import assert from 'node:assert/strict'
import { peopleOn } from '../../mocks/agency/people.ts'
import { type FieldName, type PartialAnswers, permanent } from '../../src/domain/application.ts'
import { uploadsFor } from '../../src/domain/documents.ts'
import { words as checklist } from '../../src/features/checklist/words.zh-CN.ts'
import { words as home } from '../../src/features/home/words.zh-CN.ts'
import { words as photo } from '../../src/inputs/photo/words.zh-CN.ts'
import { card } from '../../src/journey/card.ts'
import { walk } from '../../src/journey/engine.ts'
import { route } from '../../src/journey/route.ts'
import type { PointerAndKeys } from './pointerAndKeys.ts'

/** Files on the device: a portrait, and a picture of a document. */
export interface OwnFiles {
  readonly portrait: string
  readonly document: string
}

interface Applicant extends OwnFiles {
  readonly answers: PartialAnswers
  readonly today: string
}

type Act = (hands: PointerAndKeys, who: Applicant, name: FieldName) => Promise<void>

const valueOf = ({ answers }: Applicant, name: FieldName): string => {
  const value = answers[name]
  assert.ok(typeof value === 'string', `${name} is a text`)
  return value
}
const choose: Act = (hands, who, name) => hands.press(`input[name="${name}"][value="${valueOf(who, name)}"]`)
const type: Act = (hands, who, name) => hands.fill(`#${name}`, valueOf(who, name))
const tick: Act = (hands, _, name) => hands.press(`input[name="${name}"]`)
/** The list of a select is the system's, out of reach of WebDriver's pointer: chosen by script. */
const select: Act = async ({ engine }, who, name) =>
  engine.run(
    (id, value) => {
      const list = document.getElementById(id)
      if (!(list instanceof HTMLSelectElement)) throw new Error(`${id} is no list`)
      list.value = value
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    valueOf(who, name),
  )

const acts: { readonly [F in FieldName]?: Act } = {
  forWhom: choose,
  applicantKind: choose,
  insuredPlace: choose,
  livingPlace: choose,
  cardInHand: choose,
  city: select,
  county: select,
  name: type,
  idNumber: type,
  idExpiry: async (hands, who, name) => {
    if (valueOf(who, name) === permanent) return await hands.press(`input[name="${name}-permanent"]`)
    const [year = '', month = '', day = ''] = valueOf(who, name).split('-')
    await hands.fill(`#${name}`, year)
    await hands.fill(`#${name}-month`, String(Number(month)))
    await hands.fill(`#${name}-day`, String(Number(day)))
  },
  records: async (hands) => {
    await hands.press('#records')
    await hands.wait('what is on record', () => document.querySelector('main .summary-list') !== null)
  },
  mobile: type,
  mobileProof: async (hands) => {
    await hands.press('#mobileProof')
    await hands.wait('a text message', () => document.querySelector('.demo-sms') !== null)
    const code = await hands.engine.run(
      () => /\D(\d{6})\D/.exec(document.querySelector('.demo-sms')?.textContent ?? '')?.[1] ?? '',
    )
    await hands.fill('#mobileProof', code)
    await hands.wait('the proof', () => document.querySelector('main .notice-success') !== null)
  },
  photo: async (hands, { portrait }) => {
    await hands.give('main input[type=file]', portrait)
    await hands.press('main button', photo.review.accept)
    await hands.wait('the photo', () => document.querySelector('.photo-kept') !== null)
  },
  documents: async (hands, { answers, today, document: file }) => {
    for (const [index] of uploadsFor('card', answers, today).entries()) {
      await hands.give(`.files-slot:nth-child(${index + 1}) input[type=file]`, file)
      await hands.wait(
        'the document',
        (done) => document.querySelectorAll('.files-done').length > done,
        index,
      )
    }
  },
  bank: choose,
  productionMode: (hands, { answers: { productionMode = 'batch', delivery = 'outlet' } }) =>
    hands.press(`input[name="productionMode"][value="${productionMode}-${delivery}"]`),
  // Chosen along with how the card is made.
  delivery: () => Promise.resolve(),
  outlet: choose,
  photoConsent: tick,
  bankConsent: tick,
  declared: tick,
}

/** Answers a step's questions and goes on; resolves when another screen has its heading focused. */
async function answerStep(
  hands: PointerAndKeys,
  who: Applicant,
  fields: readonly FieldName[],
): Promise<void> {
  for (const name of fields) {
    const act = acts[name]
    assert.ok(act, `nobody here answers ${name}`)
    await act(hands, who, name)
  }
  await lead(hands, () => hands.press('main form [type=submit]'))
}

/** Does what leads to another screen; waits until its heading has the focus, as it must for everybody who can't see it. */
async function lead({ engine, wait }: PointerAndKeys, act: () => Promise<void>): Promise<void> {
  const before = await engine.run(() => location.pathname)
  await act()
  await wait(
    `another screen after ${before}`,
    (left) => location.pathname !== left && document.activeElement?.id === 'title',
    before,
  )
}

/**
 * The main job as one person does it, from the start page to the receipt: six questions, the documents, the application.
 * @returns the number on the receipt.
 */
export async function doMainJob(
  hands: PointerAndKeys,
  site: string,
  today: string,
  files: OwnFiles,
): Promise<string> {
  const person = peopleOn(today).find(({ id }) => id === 'flexible')
  assert.ok(person, 'the flexible worker is among the people')
  const { declared: _, ...answers } = person.card
  const who = { ...files, answers, today }
  await hands.engine.open(`${site}/`)
  await hands.wait('the app', () => !('boot' in window))
  const isEnglish = await hands.engine.run(() => document.documentElement.lang === 'en')
  if (isEnglish) {
    const isSheet = await hands.engine.run(
      () => document.querySelector<HTMLElement>('.header-more')?.offsetParent !== null,
    )
    if (isSheet) await hands.press('header .header-more')
    await hands.press('header button[lang=zh-CN]')
  }
  await lead(hands, () => hands.press('main a.button', home.start))
  for (const step of walk(route, answers, today).steps) await answerStep(hands, who, step.fields)
  await lead(hands, () => hands.press('main a.button', checklist.next.apply))
  for (let step = ''; step !== 'receipt'; ) {
    step = await hands.engine.run(() => location.pathname.split('/')[2] ?? '')
    const asked = walk(card, answers, today).steps.find(({ id }) => id === step)
    assert.ok(asked || step === 'receipt', `${step} is a step of this person`)
    if (asked) await answerStep(hands, who, asked.fields)
  }
  return await hands.engine.run(() => document.querySelector('.panel-number')?.textContent ?? '')
}
