import { startAddress } from '../../api/appUrl.ts'
import { carriable, toCarry } from '../../api/carried.ts'
import { getClient } from '../../api/client.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { documentCodes } from '../../domain/documentCodes.ts'
import { type UploadType, uploadTypes } from '../../domain/uploads.ts'
import type { AnswerWords } from '../../i18n/answerText.ts'
import { isDemo } from '../../i18n/edition.ts'
import { type Language, type Messages } from '../../i18n/messages.ts'
import { formatMoment } from '../../i18n/moments.ts'
import { say } from '../../i18n/text.ts'
import type { Draft } from '../../journey/draft.ts'
import { saveBlob } from '../../ui/saveBlob.ts'
import { agencyNames } from '../../wizard/agencyNames.ts'
import { listAnswers, nameOf } from '../../wizard/answerList.ts'
import { type Enclosure, fileText } from './fileText.ts'

type Words = Pick<Messages, 'apply' | 'route' | 'wizard' | 'keep' | 'shell'>

/** What became of a file: its name, and how many photos and documents could not be put into it. */
export interface Saved {
  readonly name: string
  readonly missing: number
}

/**
 * Makes the continuation file of a draft and hands it to the browser to be saved. Photo and documents are fetched from the
 * agency, which holds them; without it the file is made all the same, without what could not be had.
 */
export async function saveFile(draft: Draft, language: Language, words: Words): Promise<Saved> {
  const now = Date.now()
  const answerWords = { ...words, language, names: await agencyNames(draft.answers, language) }
  const wanted = uploadsIn(draft.answers, answerWords)
  const fetched = await Promise.all(wanted.map(enclose))
  const enclosures = fetched.filter((each) => each !== undefined)
  const html = fileText({
    language,
    words: words.keep.inside,
    stamp: isDemo ? words.shell.demo.text : undefined,
    mark: isDemo ? words.shell.demoMark : '',
    savedAt: formatMoment(now, language),
    address: startAddress(),
    parts: listAnswers(carriable(draft.answers), answerWords, words.wizard),
    enclosures,
    carried: toCarry(draft, isDemo, now),
  })
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
  const name = `${words.keep.file.name}-${day}.html`
  saveBlob(new Blob([html], { type: 'text/html' }), name)
  return { name, missing: wanted.length - enclosures.length }
}

interface Wanted {
  readonly id: string
  readonly label: string
}

function uploadsIn({ photo, documents, ...answers }: PartialAnswers, words: AnswerWords): Wanted[] {
  const papers = documentCodes.flatMap((code) => {
    const file = documents?.[code]
    return file ? [{ id: file.uploadId, label: say(words.apply.documents[code].label, answers.forWhom) }] : []
  })
  if (!photo || photo === 'later') return papers
  return [{ id: photo.uploadId, label: nameOf('photo', answers, words) }, ...papers]
}

/** Undefined when the agency does not give it: only the picture is missing then, and the person is told. */
async function enclose({ id, label }: Wanted): Promise<Enclosure | undefined> {
  try {
    const { bytes, type } = await getClient().call('getUpload', { params: { uploadId: id } })
    const known: UploadType | undefined = uploadTypes.find((each) => each === type)
    return known && { id, label, type: known, base64: toBase64(new Uint8Array(bytes)) }
  } catch {
    return undefined
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
