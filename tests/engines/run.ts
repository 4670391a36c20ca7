import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { today } from '../e2e/people.ts'
import { documentFile, portraitFile } from '../e2e/pictures.ts'
import { buildDemo } from '../e2e/setup.ts'
import { serveSite } from '../e2e/site.ts'
import { type FoundEngine, fetchEngines, findEngines } from './findEngines.ts'
import { doMainJob } from './mainJob.ts'
import { handsAt } from './pointerAndKeys.ts'

// npm run engines [-- --fetch]: the main job, from the start page to the receipt, in Firefox and in WebKitGTK.
// Ends with 0 when both got there, with 1 when one did not, with 2 when the only thing wrong is that one is not installed.
// A picture of the screen where it went wrong is in tests/.output/engines.
// --fetch: what is missing is installed first, by apt-get on Debian as root.

const output = 'tests/.output/engines'
mkdirSync(output, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'engines-'))
const files = { portrait: join(folder, 'portrait.png'), document: join(folder, 'document.png') }
writeFileSync(files.portrait, portraitFile().buffer)
writeFileSync(files.document, documentFile(1).buffer)

async function tryEngine({ name, open }: FoundEngine, site: string): Promise<'done' | 'failed' | 'missing'> {
  if (!open) {
    console.log(`– ${name} is not installed`)
    return 'missing'
  }
  const began = Date.now()
  try {
    const engine = await open()
    try {
      const number = await doMainJob(handsAt(engine), site, today(), files)
      console.log(`✓ ${engine.name}: receipt ${number} after ${Math.round((Date.now() - began) / 1000)} s`)
    } catch (error) {
      writeFileSync(join(output, `${name}.png`), await engine.picture())
      throw error
    } finally {
      await engine.close()
    }
    return 'done'
  } catch (error) {
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return 'failed'
  }
}

if (process.argv.includes('--fetch')) fetchEngines(findEngines().filter(({ open }) => !open))
const site = await serveSite(buildDemo())
// Beside each other: each computes on one core, and both often wait.
const ends = await Promise.all(findEngines().map((engine) => tryEngine(engine, site.url)))
await site.close()
rmSync(folder, { recursive: true, force: true })
process.exitCode = ends.includes('failed') ? 1 : ends.includes('missing') ? 2 : 0
