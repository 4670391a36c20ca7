import type { DeskClerk } from '../../mocks/agency/deskClerks.ts'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import { deskHandler } from '../../mocks/server/deskHandler.ts'
import { hostNamesOf } from '../../mocks/server/hostNames.ts'
import { startServer } from '../../mocks/server/startServer.ts'
import type { TestAgency } from '../agency/testAgency.ts'

/** The desk over HTTP in front of whichever agency a test has just then. */
export async function openDesk(agency: () => TestAgency) {
  const hostNames = hostNamesOf({ host: '127.0.0.1', hostname: 'desk-pc', addresses: [] })
  const server = await startServer(
    {
      api: () => Promise.resolve(),
      desk: (asked, answer) => deskHandler(agency(), hostNames)(asked, answer),
    },
    0,
    '127.0.0.1',
  )
  const address = `http://127.0.0.1:${server.port}${deskPath}`
  const as = (clerk: DeskClerk) => ({ Accept: 'text/html', Cookie: `desk-clerk=${clerk}` })
  return {
    address,
    close: server.close,
    /** A page as a clerk sees it. */
    page: async (path: string, clerk: DeskClerk = 'zhou') =>
      await (await fetch(address + path, { headers: as(clerk) })).text(),
    post: (path: string, form: Readonly<Record<string, string>>, clerk: DeskClerk = 'zhou') =>
      fetch(address + path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: as(clerk),
        redirect: 'manual',
      }),
  }
}
