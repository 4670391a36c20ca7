import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/i18n/catalogues.ts'
import { allWords, wordFiles } from '../e2e/words.ts'

// The compiler holds the English words to the Chinese ones, but it does not know where they are.

const files = [...wordFiles('zh-CN')]
const english = (path: string) => path.replace('zh-CN', 'en')
const read = (path: string) => readFileSync(path, 'utf8')

test('words are called in the code what their folder or their file is called', () => {
  const called = files.map(
    ([, path]) => /interface Messages \{\s*readonly (\w+): typeof words\s*\}/.exec(read(path))?.[1],
  )
  expect(called).toEqual(files.map(([name]) => name))
})

test('every file of words is there in English, and takes its type from the Chinese one', () => {
  expect(files.filter(([, path]) => !existsSync(english(path)))).toEqual([])
  expect(
    files.filter(([, path]) => !read(english(path)).includes('export const words: typeof chinese = {')),
  ).toEqual([])
  expect([...wordFiles('en').keys()]).toEqual(files.map(([name]) => name))
})

test.each(['zh-CN', 'en'] as const)('each is found under its name in %s', async (language) => {
  const all = await allWords(language)
  // Names of files are names of Messages, as the first test shows.
  const found = await Promise.all(Object.keys(all).map((name) => loadCatalogue(language, name as 'verify')))
  expect(found).toEqual(Object.values(all))
})

test('words that are nowhere are an error', async () => {
  await expect(loadCatalogue('en', 'nowhere' as 'verify')).rejects.toThrow('nowhere')
})
