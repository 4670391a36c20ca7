import * as v from 'valibot'
import type { Partly } from '../../src/domain/application.ts'
import { isDemoIdNumber, isDemoMobile } from '../../src/domain/identity.ts'
import { type DemoState, demoVersion, type Read, readState } from '../scenarios/demoState.ts'
import { isDemoUpload } from '../scenarios/people.ts'
import { blankState, findPlayed } from '../scenarios/scenarios.ts'

/** Where a link to a state begins, within the address. */
export const linkMark = '#/demo?s='

/** No state of a demonstration is larger; a link that unfolds to more is not from here. */
const most = 500_000

/** What a link holds: the scenario it began with, and what is different now. */
const payloadSchema = v.object({
  v: v.number(),
  o: v.nullable(v.object({ scenario: v.string(), at: v.string() })),
  d: v.record(v.string(), v.unknown()),
})

const plainLook = { language: 'zh-CN', elder: false, theme: 'system' } as const
const around = { look: plainLook, latency: [80, 250] } as const satisfies Parameters<typeof blankState>[1]
const start = '2026-01-05T09:00'

const baseOf = (origin: DemoState['origin']): DemoState | undefined =>
  origin ? findPlayed(origin.scenario, origin.at, around) : blankState(start, around)

/** A state as the text of a link. Nothing that could be somebody's goes into it. */
export async function writeLink(state: DemoState): Promise<string> {
  const base = baseOf(state.origin)
  const shared = shareable(state)
  const changed = Object.entries(shared).filter(
    ([name, value]) =>
      !base ||
      JSON.stringify(value) !== JSON.stringify(Object.entries(base).find(([key]) => key === name)?.[1]),
  )
  const payload = { v: demoVersion, o: base ? state.origin : null, d: Object.fromEntries(changed) }
  return pack(JSON.stringify(payload))
}

/** The state that a link's text stands for, or what is wrong with it. */
export async function readLink(text: string): Promise<Read<DemoState>> {
  let json: unknown
  try {
    json = JSON.parse(await unpack(text))
  } catch (error) {
    return { ok: false, problem: (error instanceof Error && error.message) || 'damaged' }
  }
  const payload = v.safeParse(payloadSchema, json)
  if (!payload.success) return { ok: false, problem: 'no demo state' }
  const { v: version, o: origin, d: changed } = payload.output
  if (version !== demoVersion) return { ok: false, problem: `version ${version} ≠ ${demoVersion}` }
  const base = isTime(origin?.at) ? baseOf(origin) : undefined
  if (!base) return { ok: false, problem: `no scenario “${origin?.scenario ?? ''}”` }
  return readState({ ...base, ...changed, version })
}

const isTime = (at: string | undefined): boolean =>
  at === undefined || (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at) && !Number.isNaN(Date.parse(`${at}Z`)))

/** A state that may leave this device: files stay here, and so does whatever a real person could have typed. */
export function shareable(state: DemoState): DemoState {
  const cases = state.cases.filter(({ answers }) => isInvented(answers))
  return {
    ...state,
    cases: cases.map((row) => ({ ...row, answers: withSampleFiles(row.answers) })),
    saved: state.saved.filter(({ number }) => cases.some((row) => row.number === number)),
    codes: state.codes.filter(([, { mobile }]) => isDemoMobile(mobile)),
    draft:
      state.draft && isInvented(state.draft.answers)
        ? { ...state.draft, answers: withSampleFiles(state.draft.answers) }
        : null,
    rival: state.rival && isInvented(state.rival) ? withSampleFiles(state.rival) : null,
  }
}

function isInvented({ idNumber, guardianIdNumber, agentIdNumber, mobile, recipientMobile }: Partly): boolean {
  return (
    [idNumber, guardianIdNumber, agentIdNumber].every((one) => one === undefined || isDemoIdNumber(one)) &&
    [mobile, recipientMobile].every((one) => one === undefined || isDemoMobile(one))
  )
}

function withSampleFiles(answers: Partly): Partly {
  const { documents, photo } = answers
  const sample = <T extends { readonly uploadId: string }>(file: T, code: string): T =>
    isDemoUpload(file.uploadId) ? file : { ...file, uploadId: `demo-upload-${code}` }
  return {
    ...answers,
    ...(documents
      ? {
          documents: Object.fromEntries(
            Object.entries(documents).map(([code, file]) => [code, sample(file, code)]),
          ),
        }
      : {}),
    ...(photo && photo !== 'later' ? { photo: sample(photo, 'photo') } : {}),
  }
}

// The first letter says how the rest is packed: `z` deflated, `p` plain. Both are base64url.

async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  if (typeof CompressionStream === 'undefined') return `p${toBase64(bytes)}`
  return `z${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`
}

async function unpack(text: string): Promise<string> {
  const bytes = fromBase64(text.slice(1))
  if (text.startsWith('p')) return new TextDecoder().decode(bytes)
  if (!text.startsWith('z')) throw new Error('no demo link')
  if (typeof DecompressionStream === 'undefined') throw new Error('this browser can’t unpack it')
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  // What goes wrong while writing goes wrong while reading, too, and is caught there.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader = stream.readable.getReader()
  const parts: number[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Uint8Array.from(parts)
    for (const byte of value) parts.push(byte)
    if (parts.length > most) throw new Error('too large')
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text) || text.length > most) throw new Error('damaged')
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}
