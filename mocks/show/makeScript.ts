import { stateOf } from '../console/link.ts'
import type { Session } from '../console/session.ts'
import type { Tour } from '../scenarios/tour.ts'
import { drawSample } from './samples.ts'
import { writeScript } from './script.ts'

/** A tour as a script, in the language it begins in and for a window like this one, with the files that it gives. */
export async function makeScript(tour: Tour, session: Session): Promise<string> {
  const start = await stateOf(tour.start)
  if (!start.ok) throw new Error(start.problem)
  const kinds = new Set(tour.steps.flatMap(({ doing }) => (doing.do === 'give' ? [doing.file] : [])))
  const files: Partial<Record<'photo' | 'paper', string>> = {}
  for (const kind of kinds) files[kind] = await base64Of(await drawSample(kind))
  return writeScript(tour, {
    site: session.getSite().replace(/\/$/, ''),
    language: start.value.look.language === 'en' ? 'en' : 'zh',
    width: innerWidth,
    height: innerHeight,
    files,
  })
}

async function base64Of(blob: Blob): Promise<string> {
  let text = ''
  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte)
  return btoa(text)
}
