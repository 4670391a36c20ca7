import assert from 'node:assert/strict'
import { type Answers, type FieldName, type PartialAnswers, permanent } from '../../src/domain/application.ts'
import { findDivision } from '../../src/domain/divisions.ts'
import type { DocumentCode } from '../../src/domain/documentCodes.ts'
import { uploadsFor } from '../../src/domain/documents.ts'
import { say } from '../../src/i18n/text.ts'
import { today } from './people.ts'
import type { Person } from './person.ts'
import { documentFile, type PickedFile } from './pictures.ts'
import { optionOf, questionOf } from './words.ts'

/** What a person has before them while filling in: answers by field, and the files on their device. */
export interface Papers {
  readonly answers: PartialAnswers
  readonly photo?: PickedFile
  /** Reads the text message on the phone and gives the code in it. */
  readonly readCode: (person: Person) => Promise<string>
}

type Act = (person: Person, papers: Papers) => Promise<void>

const valueOf = <F extends FieldName>({ answers }: Papers, name: F): NonNullable<Answers[F]> => {
  const value: Answers[F] | undefined = answers[name]
  assert.ok(value !== undefined && value !== null, `this person has no ${name}`)
  return value
}

type TextField = {
  [F in FieldName]: Answers[F] extends string ? F : never
}[FieldName]

const choose =
  (name: TextField): Act =>
  async (person, papers) => {
    const option = optionOf(person.words, name, valueOf(papers, name), papers.answers.forWhom)
    await person.page.getByRole('radio', { name: option, exact: true }).check()
  }

const type =
  (name: TextField): Act =>
  async (person, papers) => {
    const label = questionOf(person.words, name, papers.answers)
    await person.page.getByRole('textbox', { name: label, exact: true }).fill(valueOf(papers, name))
  }

const select =
  (name: TextField): Act =>
  async (person, papers) => {
    const division = findDivision(valueOf(papers, name))
    assert.ok(division, `${name} is a place`)
    const label = person.setting.language === 'en' ? division.en : division.zh
    const question = questionOf(person.words, name, papers.answers)
    await person.page.getByRole('combobox', { name: question, exact: true }).selectOption({ label })
  }

const date =
  (name: TextField): Act =>
  async (person, papers) => {
    const { page, words } = person
    const group = page.getByRole('group', {
      name: questionOf(words, name, papers.answers),
      exact: true,
    })
    if (valueOf(papers, name) === permanent) {
      await group.getByRole('checkbox', { name: words.apply.inputs.expiry.permanent, exact: true }).check()
      return
    }
    const [year = '', month = '', day = ''] = valueOf(papers, name).split('-')
    const labels = words.apply.inputs.date
    const box = (label: string) => group.getByRole('textbox', { name: label, exact: true })
    await box(labels.year).fill(year)
    await box(labels.month).fill(String(Number(month)))
    await box(labels.day).fill(String(Number(day)))
  }

const tick =
  (name: FieldName): Act =>
  async (person, papers) => {
    const label = questionOf(person.words, name, papers.answers)
    await person.page.getByRole('checkbox', { name: label, exact: true }).check()
  }

/** A bank or an outlet is chosen by the value it stands for: which names there are is the agency's business. */
const pick =
  (name: 'bank' | 'outlet'): Act =>
  async ({ page }, papers) => {
    // Only the first places of a bank stand there at once.
    const whole = page.locator('[data-field=outlet] button')
    if (name === 'outlet') {
      await page.locator('[data-field=outlet] [type=radio]').first().waitFor()
      if ((await whole.count()) > 0) await whole.click()
    }
    await page
      .getByRole('radio')
      .and(page.locator(`[value="${valueOf(papers, name)}"]`))
      .check()
  }

const chooseWay: Act = async ({ page }, papers) => {
  const mode = valueOf(papers, 'productionMode')
  const delivery = mode === 'instant' ? 'outlet' : valueOf(papers, 'delivery')
  await page.locator(`input[name=productionMode][value="${mode}-${delivery}"]`).check()
}

async function handOver(person: Person, button: string, file: PickedFile): Promise<void> {
  const [chooser] = await Promise.all([person.page.waitForEvent('filechooser'), person.press(button)])
  await chooser.setFiles(file)
}

/** Gives the copies of these documents, one by one. */
export async function giveDocuments(
  person: Person,
  codes: readonly DocumentCode[],
  who: PartialAnswers['forWhom'],
): Promise<void> {
  const { apply, photo } = person.words
  for (const [index, code] of codes.entries()) {
    const label = say(apply.documents[code].label, who)
    const slot = person.page.getByRole('listitem', { name: label, exact: true })
    await handOver(person, photo.files.choose(label), documentFile(index))
    await slot.getByText(photo.files.done, { exact: true }).waitFor()
  }
}

/** Chooses a photo; it is framed then, and what was found in it is said. */
export async function choosePhoto(person: Person, file: PickedFile): Promise<void> {
  const { photo } = person.words
  await handOver(person, photo.album, file)
  await person.page.getByRole('button', { name: photo.review.accept, exact: true }).waitFor()
}

/** Chooses a photo and uses it as the tool has framed it. */
export async function givePhoto(person: Person, file: PickedFile): Promise<void> {
  const { photo } = person.words
  await choosePhoto(person, file)
  await person.look('photo-review')
  await person.press(photo.review.accept)
  await person.page.getByText(photo.kept, { exact: true }).first().waitFor()
}

const proveMobile: Act = async (person, papers) => {
  const { code } = person.words.apply.inputs
  await person.press(code.send)
  const digits = await papers.readCode(person)
  await person.page.getByRole('textbox', { name: code.label(digits.length), exact: true }).fill(digits)
  await person.page.getByText(code.done, { exact: true }).waitFor()
}

const askRecords: Act = async (person) => {
  const { records } = person.words.apply.inputs
  await person.press(records.ask)
  await person.page.getByRole('heading', { name: records.result, exact: true }).waitFor()
}

const pasteAddress: Act = async (person, papers) => {
  const { address } = person.words.apply.inputs
  const { street } = valueOf(papers, 'mailAddress')
  const { page } = person
  await page.getByText(address.paste, { exact: true }).click()
  await page
    .getByRole('textbox', { name: address.pasteLabel, exact: true })
    .fill(`收货人：${papers.answers.recipientName} 广东省深圳市南山区${street}`)
  await person.press(address.read)
  assert.equal(
    await page.getByRole('textbox', { name: address.street, exact: true }).inputValue(),
    street,
    'the street was recognised',
  )
}

const acts: { readonly [F in FieldName]?: Act } = {
  forWhom: choose('forWhom'),
  applicantKind: choose('applicantKind'),
  insuredPlace: choose('insuredPlace'),
  insuranceRight: choose('insuranceRight'),
  livingPlace: choose('livingPlace'),
  cardInHand: choose('cardInHand'),
  city: select('city'),
  name: type('name'),
  idType: choose('idType'),
  idNumber: type('idNumber'),
  idExpiry: date('idExpiry'),
  sex: choose('sex'),
  birthDate: date('birthDate'),
  guardianName: type('guardianName'),
  guardianIdNumber: type('guardianIdNumber'),
  guardianRelation: choose('guardianRelation'),
  agentName: type('agentName'),
  agentIdNumber: type('agentIdNumber'),
  agentRelation: choose('agentRelation'),
  authorisedUntil: date('authorisedUntil'),
  mobile: type('mobile'),
  mobileProof: proveMobile,
  firstWorkDay: date('firstWorkDay'),
  scheme: choose('scheme'),
  employerName: type('employerName'),
  complaintWish: choose('complaintWish'),
  decidedBy: choose('decidedBy'),
  reviewRequest: choose('reviewRequest'),
  reviewGrounds: type('reviewGrounds'),
  county: select('county'),
  records: askRecords,
  photo: async (person, { photo }) => {
    assert.ok(photo, 'this person has no photo')
    await givePhoto(person, photo)
  },
  documents: (person, { answers }) =>
    giveDocuments(person, uploadsFor('card', answers, today()), answers.forWhom),
  bank: pick('bank'),
  productionMode: chooseWay,
  delivery: async (person, papers) => {
    // How the card is made and how it arrives is one choice, where both are asked.
    const asked = person.page.locator(`input[name=delivery][value="${valueOf(papers, 'delivery')}"]`)
    if ((await asked.count()) > 0) await asked.check()
  },
  outlet: pick('outlet'),
  recipientName: type('recipientName'),
  recipientMobile: type('recipientMobile'),
  mailAddress: pasteAddress,
  photoConsent: tick('photoConsent'),
  bankConsent: tick('bankConsent'),
  courierConsent: tick('courierConsent'),
  childConsent: tick('childConsent'),
  enrolmentDeclared: tick('enrolmentDeclared'),
  declared: tick('declared'),
}

/** Answers one question the way a person does. */
export async function answer(person: Person, papers: Papers, name: FieldName): Promise<void> {
  const act = acts[name]
  if (!act) throw new Error(`nobody here answers ${name}`)
  await act(person, papers)
}
