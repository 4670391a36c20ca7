import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { applyPatch } from '../../mocks/wording/applyPatch.ts'
import { replaceWords } from '../../mocks/wording/replaceWords.ts'
import { type Sentence, sentencesOf } from '../../mocks/wording/sentences.ts'

const root = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => rmSync(root, { recursive: true }))

const wordFiles = import.meta.glob<{ readonly words: unknown }>('../../src/**/*words.{zh-CN,en}.ts')
const own = resolve(import.meta.dirname, '../..')

test('of the sentences that stand by themselves at least 98 in a hundred are found in their file, and in one place of it', async () => {
  const all: { readonly file: string; readonly sentence: Sentence }[] = []
  for (const [at, load] of Object.entries(wordFiles))
    for (const sentence of sentencesOf((await load()).words))
      all.push({ file: at.replace('../../', ''), sentence })
  expect(all.length).toBeGreaterThan(8000)
  // Every third: of fewer it would be chance whether a sentence more or less in front moves the share over the bound.
  const some = all.filter((_, i) => i % 3 === 0)
  const lost = some.filter(({ file, sentence: { path, text, nth, of } }) => {
    const change = { file, path: [...path], nth, of, from: text, to: 'changed' }
    return applyPatch(own, [change]).lost.length > 0
  })
  // The others are put together in their file of something else, which the command then says.
  expect(lost.length).toBeLessThan(some.length * 0.02)
})

test('a sentence keeps its quotes, and one of several that say the same is changed alone', () => {
  const source = `// it's a comment: 'go'\nexport const words = { a: { go: 'Go' }, b: { go: 'Go', no: 'Go' } }\n`
  const replaced = (nth: number, to: string) =>
    replaceWords(source, { path: ['b', 'go'], text: 'Go', nth, of: 2 }, to)
  expect(replaced(1, "Don't")).toContain(`b: { go: "Don't", no: 'Go' }`)
  expect(replaced(0, 'Say "it’s"')).toContain(`a: { go: 'Say "it’s"' }`)
  expect(replaceWords(source, { path: ['b', 'go'], text: 'Go', nth: 0, of: 1 }, 'x')).toBeUndefined()
})

const chinese = `export const words = {\n  title: '核对回执',\n  points: ['请放平', '请重试'],\n}\n`
const english = `import type { words as zh } from './words.zh-CN.ts'\n\nexport const words: typeof zh = {\n  title: 'Check a receipt',\n  points: ['Lay it flat', 'Try again'],\n}\n`

const run = (patch: unknown) => {
  mkdirSync(join(root, 'src/features/check'), { recursive: true })
  writeFileSync(join(root, 'src/features/check/words.zh-CN.ts'), chinese)
  writeFileSync(join(root, 'src/features/check/words.en.ts'), english)
  writeFileSync(join(root, 'patch.json'), typeof patch === 'string' ? patch : JSON.stringify(patch))
  const command = join(own, 'mocks/wording/command.ts')
  return spawnSync(process.execPath, [command, 'apply', 'patch.json'], { cwd: root, encoding: 'utf8' })
}
const change = (language: string, path: string[], from: string, to: string) => ({
  file: `src/features/check/words.${language}.ts`,
  path,
  nth: 0,
  of: 1,
  from,
  to,
})
const written = () =>
  globSync(join(root, 'src/**/*.ts'))
    .sort()
    .map((file) => readFileSync(file, 'utf8'))

test('a patch of the console is written into both languages, and the compiler accepts it', () => {
  const changes = [
    change('zh-CN', ['title'], '核对回执', '查验回执'),
    change('en', ['title'], 'Check a receipt', "Check somebody's receipt"),
    change('en', ['points', '1'], 'Try again', 'Scan it again'),
  ]
  expect(run({ version: 1, changes })).toMatchObject({ status: 0 })
  expect(written()[0]).toContain(
    `title: "Check somebody's receipt",\n  points: ['Lay it flat', 'Scan it again']`,
  )
  expect(written()[1]).toContain(`title: '查验回执'`)
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        allowImportingTsExtensions: true,
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: [],
      },
      include: ['src'],
    }),
  )
  const compiler = join(own, 'node_modules/.bin/tsc')
  expect(spawnSync(compiler, ['-p', root], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' })
})

test('where one sentence reads otherwise by now, or the file is no patch, nothing is written', () => {
  const changes = [
    change('zh-CN', ['title'], '核对回执', '查验回执'),
    change('en', ['title'], 'Check the receipt', 'Look'),
  ]
  const wrong = run({ version: 1, changes })
  expect([wrong.status, wrong.stderr.includes('words.en.ts: title')]).toEqual([1, true])
  expect(written()).toEqual([english, chinese])
  for (const patch of [
    'no JSON',
    { version: 1, changes: [{ ...changes[0], file: 'src/../../words.en.ts' }] },
  ]) {
    expect(run(patch).status).toBe(1)
    expect(written()).toEqual([english, chinese])
  }
})
