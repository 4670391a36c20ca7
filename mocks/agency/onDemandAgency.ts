import { operationIds } from '../../src/api/contract.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import type { Agency } from './agency.ts'
import { getToday } from './getToday.ts'

/**
 * The agency whose day can be asked at once, as the first questions do; all else of it is loaded with the first call that
 * needs it, so that nobody who only finds their way waits for it.
 */
export function createOnDemandAgency(
  setting: Parameters<typeof import('./agency.ts').createAgency>[0],
): Agency {
  const load = loadOnce(async () => (await import('./agency.ts')).createAgency(setting))
  const rest = Object.fromEntries(
    operationIds.map((id) => [
      id,
      async (asked: never) => {
        const agency = await load()
        return agency[id](asked)
      },
    ]),
  )
  return { ...(rest as Agency), getToday: () => getToday(setting.clock) }
}
