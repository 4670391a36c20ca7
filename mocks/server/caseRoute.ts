import { papersOf } from '../agency/casePapers.ts'
import { handle } from '../agency/handlings.ts'
import { getUpload } from '../agency/uploads.ts'
import { casePage } from './casePage.ts'
import { readCase } from './caseState.ts'
import { type Agency, readWish } from './deskActs.ts'
import { casesPath, clerkPath, deskQuery } from './deskAddress.ts'
import type { Posted } from './deskPost.ts'
import type { Asked } from './deskRequest.ts'

type Refused = Pick<Extract<Posted, { outcome: 'refused' }>, 'said' | 'typed'>

/** What is sent of a case: a page, JSON, or a file of it. */
interface Sent {
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/**
 * What an address below `…/cases/` shows: a case, with what the applicant would read of the act that it names, or a file of a case by what it
 * is (`files/photo`). Undefined where there is no such thing. `refused`: why what was
 * posted could not be done. A clerk who opens a case is noted; somebody who has not said who they are is asked first.
 */
export async function showCase(asked: Asked, refused?: Refused): Promise<Sent | undefined> {
  const { agency, url, language, search, isPage, clerk } = asked
  const [number = '', folder, name, ...more] = url.pathname.slice(casesPath.length).split('/')
  if (folder !== undefined)
    return folder === 'files' && more.length === 0 ? await sendFile(agency, number, name ?? '') : undefined
  if (isPage && clerk === undefined) {
    const location = clerkPath + deskQuery(language, search, { to: url.pathname })
    return { status: 303, headers: { Location: location }, body: '' }
  }
  if (isPage && clerk !== undefined)
    await handle(agency.store, number, clerk, { do: 'open' }, agency.clock.now())
  const state = await readCase(agency, number, search, readWish(url.searchParams))
  if (!state) return undefined
  if (!isPage)
    return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(state, null, 2) }
  const done = readWish(new URLSearchParams({ act: url.searchParams.get('done') ?? '' }))?.act
  return {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: casePage(
      { ...state, said: refused?.said, typed: refused?.typed ?? '', ...(done ? { done } : {}) },
      asked,
    ),
  }
}

/** A file of a case by what it is, and no other that lies here. A document is downloaded: it may hold what a browser would run. */
async function sendFile({ store }: Agency, number: string, name: string): Promise<Sent | undefined> {
  const row = await store.read((tables) => tables.get('cases', number))
  const paper = row && papersOf(row).find((one) => one.name === name)
  const found = paper && (await getUpload(store, paper.uploadId))
  if (!paper || !found?.ok) return undefined
  const { bytes, type } = found.value
  const download = paper.isPdf
    ? { 'Content-Disposition': `attachment; filename="${number}-${name}.pdf"` }
    : {}
  return { headers: { 'Content-Type': type, ...download }, body: Buffer.from(bytes) }
}
