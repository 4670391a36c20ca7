import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What the compiler reads of the project, and what it is told to do with it. */
const read = ['src', 'mocks', 'tests', 'public', 'vite.config.ts', 'tsconfig.json', 'package.json']

/**
 * A copy of the project in which the compiler may meet a fault: `npm test` compiles everything, so a fault that does not compile
 * is noticed, too. The project's own files stay as they are, whenever the run ends. Throws where the project does not compile as it is.
 */
export function openCompiler() {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const name of read)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !path.includes('.output') })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const compile = (): string => {
    const args = [compiler, '--noEmit', '--incremental', '--tsBuildInfoFile', 'build.tsbuildinfo']
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    return status === 0 ? '' : stdout
  }
  const close = () => rmSync(folder, { recursive: true, force: true })
  const wrong = compile()
  if (wrong) close()
  if (wrong) throw new Error(`the project does not compile:\n${wrong}`)
  return {
    /** Whether the project compiles with this in place of a file. */
    takes(file: string, source: string): boolean {
      const path = join(folder, file)
      const before = readFileSync(path)
      writeFileSync(path, source)
      const isTaken = compile() === ''
      writeFileSync(path, before)
      return isTaken
    },
    /** Throws the copy away. */
    close,
  }
}
