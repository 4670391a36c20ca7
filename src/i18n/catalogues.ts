import type { Language, Messages, Namespace } from './messages.ts'

/** The files of words by path, in a list per language: nobody loads even the names of the files of the other. */
const filesOf = {
  'zh-CN': () => import('./wordFiles.zh-CN.ts'),
  en: () => import('./wordFiles.en.ts'),
} satisfies Record<Language, unknown>

/**
 * Loads the sentences of a namespace. It is called by its folder, or by its file where a folder has several: `verify` is
 * in `verify/words.en.ts`, `shell` in `frame/shell.words.en.ts`. `words.papers.en.ts` is a part of another file, and no namespace.
 * @throws when the file can't be had
 */
export async function loadCatalogue<N extends Namespace>(
  language: Language,
  namespace: N,
): Promise<Messages[N]> {
  const { wordFiles } = await filesOf[language]()
  const found = Object.entries(wordFiles).find(([path]) =>
    path.replace(/[/.]words.*/, '').endsWith(`/${namespace}`),
  )
  if (!found) throw new Error(`There are no words of ${namespace}`)
  // Its name in `Messages` and the name of the file are the same: tests/i18n/catalogues.test.ts.
  return (await found[1]()).words as Messages[N]
}
