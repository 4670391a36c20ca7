import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { applyPatch } from './applyPatch.ts'
import { patchSchema } from './wordPatch.ts'

// npm run words -- apply FILE: what somebody changed in the console, into the files of words. All of it or nothing.

const usage = `用法 / usage: npm run words -- apply FILE
把演示台下载的文字改动写入文字文件 / writes changes of words, downloaded from the demo desk, into the files of words`

function readPatch(file: string): v.InferOutput<typeof patchSchema> | string {
  try {
    const read = v.safeParse(patchSchema, JSON.parse(readFileSync(file, 'utf8')))
    if (read.success) return read.output
    const [issue] = read.issues
    return `不是文字改动文件 / no changes of words: ${v.getDotPath(issue) ?? ''} ${issue.message}`
  } catch (error) {
    return `读不了这个文件 / the file can't be read: ${error instanceof Error ? error.message : ''}`
  }
}

function apply(file: string, root: string): number {
  const patch = readPatch(file)
  if (typeof patch === 'string') {
    console.error(`${file}: ${patch}`)
    return 1
  }
  const { files, lost } = applyPatch(root, patch.changes)
  for (const { file: words, path, from } of lost)
    console.error(
      `${words}: ${path.join('.')}\n  已改成别的文字，没有写入 / reads otherwise by now, nothing was written: ${from}`,
    )
  if (lost.length > 0) return 1
  for (const [words, source] of files) {
    writeFileSync(join(root, words), source)
    console.log(words)
  }
  console.log('请运行 / now run: npm run format && npm run typecheck')
  return 0
}

const [verb, file, ...more] = process.argv.slice(2)
if (verb === 'apply' && file !== undefined && more.length === 0) process.exitCode = apply(file, process.cwd())
else {
  console.error(usage)
  process.exitCode = 2
}
