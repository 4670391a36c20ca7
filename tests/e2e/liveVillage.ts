import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { agencyBase } from '../../mocks/handlers.ts'
import { apiHandler } from '../../mocks/server/apiHandler.ts'
import { deskHandler } from '../../mocks/server/deskHandler.ts'
import { type OpenAgency, openAgency } from '../../mocks/server/openAgency.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { createClient } from '../../src/api/http.ts'
import { commonHeaders, staticHandler } from '../../src/build/staticFiles.ts'
import { freshKey } from '../agency/testAgency.ts'
import { organisation } from '../api/everyOrganisationAnswer.ts'
import { findBuild } from './findBuild.ts'
import type { Person } from './person.ts'
import { readSite } from './site.ts'

/** The village of the demonstration. */
export const village = organisation('DEMO0002')

/** The agency as a server of this file's own, with the live build on the same host. */
export interface LiveAgency {
  readonly open: OpenAgency
  readonly site: string
}

/** Starts the agency before the tests of a file and ends it after them. */
export function joinLiveAgency(): () => LiveAgency {
  const data = mkdtempSync(join(tmpdir(), 'village-'))
  let open: OpenAgency
  let server: RunningServer
  beforeAll(async () => {
    open = openAgency(data, () => {})
    const folder = await findBuild('live')
    const headers = commonHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
    const site = staticHandler(readSite(folder), headers)
    const desk = deskHandler(open, new Set(['127.0.0.1']))
    server = await startServer({ api: apiHandler(open.fetch), desk, site }, 0, '127.0.0.1')
  }, 180_000)
  afterAll(async () => {
    await server.close()
    open.close()
    rmSync(data, { recursive: true })
  })
  return () => ({ open, site: `http://127.0.0.1:${server.port}` })
}

/** Asks an agency as a program does. */
export const clientOf = ({ open }: LiveAgency) =>
  createClient({
    fetch: open.fetch,
    base: agencyBase,
    retry: { tries: 1, random: () => 0, sleep: () => Promise.resolve() },
  })

/** Signs an operator of an organisation in, as a program does. `mobile`: of the demonstration's. */
export function signInOperator(agency: LiveAgency, code: string, mobile: string) {
  const mobileProof = { mobile, proof: `demo-proof-${mobile}` }
  return clientOf(agency).call('signInOrganisation', { key: freshKey(), body: { code, mobileProof } })
}

/** Signs the village's operator in, as a program does. */
export const signInVillage = (agency: LiveAgency) =>
  signInOperator(agency, village.code, village.operators[0]?.mobile ?? '')

/** Puts a session into this tab, as if it had been signed in here. */
export async function sitDown(
  { page }: Person,
  session: Awaited<ReturnType<typeof signInVillage>>,
): Promise<void> {
  await page.evaluate((at) => sessionStorage.setItem('organisation', at), JSON.stringify(session))
}
