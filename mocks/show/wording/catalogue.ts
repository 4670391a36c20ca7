import { wordFiles as english } from '../../../src/i18n/wordFiles.en.ts'
import { wordFiles as chinese } from '../../../src/i18n/wordFiles.zh-CN.ts'
import { type Sentence, sentencesOf } from '../../wording/sentences.ts'
import type { WordChange } from '../../wording/wordPatch.ts'

/** One sentence of the service as it reads now, in both languages. */
export interface Wording {
  readonly id: string
  readonly zh: Worded
  readonly en: Worded
}
interface Worded extends Sentence {
  /** From the root of the project. */
  readonly file: string
  /** All the words of its file. */
  readonly words: unknown
}

const languages = [chinese, english] as const

/** Where a file of words is in the project. */
const fileOf = (path: string): string => path.replace('../', 'src/')

/** All sentences that are the same for everybody, in both languages; read anew each time, for they change. */
export async function readWordings(): Promise<readonly Wording[]> {
  const [zh, en] = await Promise.all(
    languages.map(async (files) => {
      const read = Object.entries(files).map(async ([path, load]) => {
        const { words } = await load()
        const file = fileOf(path)
        return sentencesOf(words).map((sentence): Worded => ({ ...sentence, file, words }))
      })
      return (await Promise.all(read)).flat()
    }),
  )
  const idOf = ({ file, path }: Worded) => `${file.replace(/\.(?:zh-CN|en)\.ts$/, '')} ${path.join('.')}`
  const other = new Map((en ?? []).map((one) => [idOf(one), one]))
  return (zh ?? []).flatMap((one) => {
    const translated = other.get(idOf(one))
    return translated ? [{ id: idOf(one), zh: one, en: translated }] : []
  })
}

/** Has the running service say something else, until the page is loaded anew. */
export function sayInstead(words: unknown, path: readonly string[], to: string): void {
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce((at: unknown, key) => Reflect.get(Object(at), key), words)
  if (last !== undefined && typeof holder === 'object' && holder !== null) Reflect.set(holder, last, to)
}

/** Has it say what was changed before. */
export async function sayAgain(changes: readonly WordChange[]): Promise<void> {
  const all = Object.assign({}, ...languages.map((files) => files)) as typeof chinese
  for (const { file, path, to } of changes) {
    const load = all[file.replace('src/', '../')]
    if (load) sayInstead((await load()).words, path, to)
  }
}
