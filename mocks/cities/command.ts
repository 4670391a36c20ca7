import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { checkCity } from './checkCity.ts'

const usage = `用法 / usage: npm run city -- check FILE…
检查城市文件（见 docs/cities.md） / checks files of cities (see docs/cities.md)`

/** Why the system gives no file out, by its own names. */
const refusals: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请检查文件名和路径 / there is no such file; check its name and path',
  EISDIR: '这是文件夹，请写出里面的文件 / this is a folder; name a file in it',
  EACCES: '没有读取权限 / you are not allowed to read it',
}

/** What a file holds, or why it can't be read, in both languages. */
function read(file: string): { readonly content: unknown } | { readonly problem: string } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return {
      problem: refusals[code] ?? `系统不让读（${code}） / the system does not let it be read (${code})`,
    }
  }
  try {
    return { content: JSON.parse(text) }
  } catch (error) {
    // Where in the text it is wrong is said by who parses it.
    const where = error instanceof Error ? error.message : ''
    return { problem: `内容不是 JSON / it is not JSON: ${where}` }
  }
}

const placesSchema = v.object({
  places: v.array(v.fallback(v.object({ id: v.string() }), { id: '' })),
})
/** The id of the place that a problem is in, for nobody counts places; nothing where it has none. */
function placeOf(content: unknown, at: string): string {
  const [, index] = /^places\.(\d+)/.exec(at) ?? []
  const listed = v.safeParse(placesSchema, content)
  const id = listed.success && index !== undefined && listed.output.places[Number(index)]?.id
  return id ? ` (${id})` : ''
}

/** Prints what is wrong with a file; whether nothing is. */
function check(file: string): boolean {
  const found = read(file)
  if ('problem' in found) {
    console.error(`${file}: ${found.problem}`)
    return false
  }
  const problems = checkCity(found.content, basename(file))
  for (const { at, zh, en } of problems)
    console.error(`${file}: ${at}${placeOf(found.content, at)}\n  ${zh}\n  ${en}`)
  if (problems.length === 0) console.log(`${basename(file)}: 没有问题 / nothing is wrong`)
  return problems.length === 0
}

const [verb, ...files] = process.argv.slice(2)
if (verb !== 'check' || files.length === 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  const good = files.map(check)
  process.exitCode = good.includes(false) ? 1 : 0
}
