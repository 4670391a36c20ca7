import type { OperationId } from '../../../src/api/contract.ts'
import type { FieldName } from '../../../src/domain/application.ts'
import type { Messages } from '../../../src/i18n/messages.ts'
import { awake } from '../person.ts'
import { documentFile } from '../pictures.ts'
import type { Cell, StepId } from './cell.ts'

/** A step of the journey as the matrix stands on it. */
export interface Step {
  readonly id: StepId
  readonly title: string
  /** What is not answered yet, of all that was; undefined: nobody has been here. */
  readonly asks: readonly FieldName[] | undefined
  /** Whether an application was submitted before, and this step looks at it. */
  readonly looksAtCase?: true
  readonly path: (cell: Pick<Cell, 'number'>) => string
  /** What is asked of the agency here. */
  readonly operation: OperationId | '*'
  /** Asks it, as the person does. */
  readonly ask: (cell: Cell) => Promise<void>
  /** Asks again after it went wrong. */
  readonly again: (cell: Cell) => Promise<void>
  /** What the screen says until there is an answer. */
  readonly busy?: (words: Messages) => string
  /** The screen shows what was asked for. */
  readonly served: (cell: Cell) => Promise<void>
}

const press =
  (find: (words: Messages) => string) =>
  ({ person: { page, words } }: Cell): Promise<void> =>
    page.getByRole('button', { name: find(words), exact: true }).click()

export async function openStep(step: Step, cell: Cell): Promise<void> {
  await cell.person.page.goto(step.path(cell))
  await awake(cell.person.page)
}

const welcome: Step = {
  id: 'W',
  title: 'welcome',
  asks: undefined,
  path: () => '/route/who',
  operation: '*',
  ask: async ({ person: { page, words } }) => {
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: words.wizard.next, exact: true }).click()
  },
  again: press((words) => words.wizard.next),
  served: ({ person }) => person.page.waitForURL((url) => url.pathname === '/route/kind'),
}

const askRecords = press((words) => words.apply.inputs.records.ask)
const identity: Step = {
  id: 'I',
  title: 'identity',
  asks: ['records'],
  path: () => '/card/records',
  operation: 'lookUpRecords',
  ask: askRecords,
  busy: (words) => words.apply.inputs.records.asking,
  again: askRecords,
  served: ({ person: { page, words } }) =>
    page.getByRole('heading', { name: words.apply.inputs.records.result, exact: true }).waitFor(),
}

const contact: Step = {
  id: 'P',
  title: 'person and address',
  asks: ['mobileProof'],
  path: () => '/card/mobile',
  operation: 'requestCode',
  ask: press((words) => words.apply.inputs.code.send),
  busy: (words) => words.apply.inputs.code.sending,
  again: press((words) => words.apply.retry),
  served: ({ person: { page, words } }) =>
    page.getByRole('textbox', { name: words.apply.inputs.code.label(6), exact: true }).waitFor(),
}

const files: Step = {
  id: 'F',
  title: 'photo and files',
  asks: ['documents'],
  path: () => '/card/documents',
  operation: 'putUpload',
  ask: async ({ person: { page } }) => {
    const slot = page.locator('.files-slot').first()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      slot.getByRole('button').first().click(),
    ])
    await chooser.setFiles(documentFile(0))
  },
  busy: (words) => words.photo.files.sending,
  again: press((words) => words.photo.files.retry),
  served: ({ person: { page, words } }) =>
    page.locator('.files-slot').first().getByText(words.photo.files.done, { exact: true }).waitFor(),
}

const review: Step = {
  id: 'R',
  title: 'review',
  asks: [],
  path: () => '/card/check',
  operation: '*',
  ask: (cell) => openStep(review, cell),
  again: (cell) => openStep(review, cell),
  served: async ({ person: { page, words }, answers }) => {
    await page
      .getByText(answers.name ?? '')
      .first()
      .waitFor()
    await page.getByRole('button', { name: words.review.submit.card, exact: true }).waitFor()
  },
}

const submit: Step = {
  id: 'S',
  title: 'submit',
  asks: [],
  path: () => '/card/check',
  operation: 'submitApplication',
  ask: async ({ person: { page, words } }) => {
    await page.locator('#declared').check()
    await page.getByRole('button', { name: words.review.submit.card, exact: true }).click()
  },
  busy: (words) => words.review.sending,
  again: press((words) => words.review.unknown.ask),
  served: async ({ person: { page, words } }) => {
    await page.waitForURL((url) => url.pathname.startsWith('/card/receipt/LN-DEMO-'))
    await page
      .getByRole('heading', { level: 1, name: words.review.receipt.title.card, exact: true })
      .waitFor()
  },
}

const tracking: Step = {
  id: 'T',
  title: 'receipt and tracking',
  asks: [],
  looksAtCase: true,
  path: ({ number }) => `/cases/${number}`,
  operation: 'getCase',
  ask: (cell) => openStep(tracking, cell),
  busy: (words) => words.progress.loading,
  again: press((words) => words.progress.retry),
  served: ({ person: { page, words } }) =>
    page
      .getByRole('heading', {
        level: 1,
        name: words.progress.title('card', words.progress.states.submitted),
        exact: true,
      })
      .waitFor(),
}

export const steps: Readonly<Record<StepId, Step>> = {
  W: welcome,
  I: identity,
  P: contact,
  F: files,
  R: review,
  S: submit,
  T: tracking,
}
