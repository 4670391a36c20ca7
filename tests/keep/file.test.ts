// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import { carriable, toCarry } from '../../src/api/carried.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { type FileContent, fileText } from '../../src/features/keep/fileText.ts'
import { readFile } from '../../src/features/keep/readFile.ts'
import { type Language } from '../../src/i18n/messages.ts'
import { say } from '../../src/i18n/text.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import { listAnswers } from '../../src/wizard/answerList.ts'
import { smallPdf } from '../domain/pdfs.ts'
import { jpeg as makeJpeg, png as makePng } from '../domain/pictures.ts'
import { allWords } from '../e2e/words.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const jpeg = hex(makeJpeg(358, 441))
const png = hex(makePng(1, 1))
const pdf = hex(Buffer.from(smallPdf))
const base64 = (given: string) => Buffer.from(given, 'hex').toString('base64')

const answers: PartialAnswers = {
  forWhom: 'self',
  applicantKind: 'flexible',
  name: '林<b>小舟</b> & "朋友"',
  nameNote: '</pre><script>alert(1)</script>',
  idType: 'residentId',
  idNumber: '21019919880315201X',
  mobile: '15400000001',
  photo: { uploadId: 'upload-photo-1', bytes: 30_000, source: 'file', takenOk: true },
  documents: {
    idCardFront: { uploadId: 'upload-front-1', name: 'idCardFront.png', type: 'image/png', bytes: 200 },
    householdRegister: {
      uploadId: 'upload-book-12',
      name: 'householdRegister.pdf',
      type: 'application/pdf',
      bytes: 10,
    },
  },
}
const enclosures: FileContent['enclosures'] = [
  { id: 'upload-photo-1', label: '照片', type: 'image/jpeg', base64: base64(jpeg) },
  { id: 'upload-front-1', label: '人像面', type: 'image/png', base64: base64(png) },
  { id: 'upload-book-12', label: '户口簿', type: 'application/pdf', base64: base64(pdf) },
]

async function write(change: Partial<FileContent> = {}, language: Language = 'zh-CN', given = answers) {
  const words = await allWords(language)
  const draft = { ...emptyDraft('draft-0123456789', 1), journey: 'card', answers: given } as const
  return fileText({
    language,
    words: words.keep.inside,
    stamp: words.shell.demo.text,
    mark: words.shell.demoMark,
    savedAt: '11月25日 14:32',
    address: 'https://card.example/',
    parts: listAnswers(carriable(given), { ...words, language }, words.wizard),
    enclosures,
    carried: toCarry(draft, true, 1_764_000_000_000),
    ...change,
  })
}

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('a continuation file, read by a person', () => {
  test.each(['zh-CN', 'en'] as const)(
    'says in %s what was asked and answered, and that it is a demonstration',
    async (language) => {
      const words = await allWords(language)
      const doc = page(await write({}, language))
      expect(doc.documentElement.lang).toBe(language)
      expect(doc.title).toBe(words.shell.demoMark + words.keep.inside.title)
      expect(doc.querySelector('.stamp')?.textContent).toBe(words.shell.demo.text)
      const rows = [...doc.querySelectorAll('dl > div')].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ])
      expect(rows).toContainEqual([say(words.apply.names.name, 'self'), answers.name])
      expect(doc.body.textContent).toContain('https://card.example/')
    },
  )

  test('shows document and telephone numbers only in part, and says that the file holds them whole', async () => {
    const { keep } = await allWords('zh-CN')
    const doc = page(await write())
    const shown = doc.querySelector('main')?.textContent ?? ''
    expect(shown).toContain('2101**********201X')
    expect(shown).toContain('154****0001')
    expect(shown).not.toContain('21019919880315201X')
    expect(shown).not.toContain('15400000001')
    expect(shown).toContain(keep.inside.care)
    expect(shown).toContain(keep.inside.masked)
  })

  test('runs no script, asks no network, and takes nothing typed for markup', async () => {
    const doc = page(await write())
    expect(doc.scripts).toHaveLength(0)
    expect(doc.querySelector('b')).toBeNull()
    expect(doc.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    )
    const sources = [...doc.querySelectorAll('[src], [href]')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href'),
    )
    expect(sources.every((source) => source?.startsWith('data:'))).toBe(true)
  })

  test('shows pictures, and hands PDFs over instead of showing them', async () => {
    const doc = page(await write())
    expect(doc.querySelectorAll('img')).toHaveLength(2)
    expect(doc.querySelector('a[download]')?.getAttribute('download')).toBe('户口簿.pdf')
  })

  test('of a real service carries no mark of a demonstration', async () => {
    expect(await write({ stamp: undefined, mark: '' })).not.toMatch(/演示/)
  })
})

describe('a continuation file, read by the service', () => {
  const read = (html: string) => {
    const result = readFile(html, true)
    if (!result.ok) throw new Error(result.problem)
    return result
  }

  test('brings back every answer and every byte', async () => {
    const { value, files } = read(await write())
    expect(value).toMatchObject({ left: [], draft: { id: 'draft-0123456789', answers } })
    expect(files.map(({ id, bytes }) => [id, hex(bytes)])).toEqual([
      ['upload-photo-1', jpeg],
      ['upload-front-1', png],
      ['upload-book-12', pdf],
    ])
  })

  test('is the same after a browser has saved the page anew', async () => {
    const html = await write()
    const again = `<!DOCTYPE html>${new XMLSerializer().serializeToString(page(html))}`
    expect(read(again)).toEqual(read(html))
  })

  test.each(peopleOn('2026-11-25').map((person) => [person.id, person.card] as const))(
    'brings back the application of %s',
    async (_, given) => {
      const { value } = read(
        await write({ enclosures: [] }, 'en', { ...given, photo: 'later', documents: {} }),
      )
      expect(value.draft.answers).toEqual(carriable({ ...given, photo: 'later', documents: {} }))
    },
  )

  test('asks again for what is missing in it, and for what is not what it says', async () => {
    const [photo, front] = enclosures
    if (!photo || !front) throw new Error('no enclosures')
    const disguised = { ...photo, base64: base64('4d5a90000300') }
    const { value, files } = read(await write({ enclosures: [disguised, front] }))
    expect(value.left).toEqual(['photo', 'documents'])
    expect(value.draft.answers).not.toHaveProperty('photo')
    expect(value.draft.answers.documents).toEqual({ idCardFront: answers.documents?.idCardFront })
    expect(files.map(({ id }) => id)).toEqual(['upload-front-1'])
  })

  test('takes no picture that would need gigabytes to be shown', async () => {
    const huge = png.replace('0000000100000001', '0000ffff0000ffff')
    const [, front] = enclosures
    if (!front) throw new Error('no enclosures')
    const { value } = read(await write({ enclosures: [{ ...front, base64: base64(huge) }] }))
    expect(value.left).toContain('documents')
  })

  test('half a file still has the answers', async () => {
    const html = await write()
    const { value, files } = read(html.slice(0, html.indexOf('data-upload="upload-front-1"') + 60))
    expect(value.draft.answers.name).toBe(answers.name)
    expect(files.map(({ id }) => id)).not.toContain('upload-book-12')
  })

  test.each([
    ['some other page', 'notOurs', '<!doctype html><p>hello'],
    ['an empty file', 'notOurs', ''],
    ['data that breaks off', 'damaged', '<pre id="draft-data" hidden>{"kind":"soc'],
    ['data that is rubbish', 'damaged', '<pre id="draft-data" hidden>%%%</pre>'],
  ])('%s is %s', (_, problem, html) => {
    expect(readFile(html, true)).toEqual({ ok: false, problem })
  })
})
