import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { findCityFile, loadCity } from '../cities/cities.ts'
import type { Clock } from './clock.ts'
import type { Handlers } from './handlers.ts'
import { answer, refuse } from './reply.ts'
import { dateOf } from './time.ts'

/** The banks and outlets of a city come with the question about them. */
const loadOutlets = loadOnce(() => import('./outlets.ts'))

/** The operations about what there is in a city (GB/T 2260). */
export const cityHandlers = (clock: Clock): Handlers<'listBanks' | 'listOutlets' | 'listUses'> => ({
  listBanks: async ({ params }) => {
    await loadCity(params.city)
    const { findBanks } = await loadOutlets()
    const banks = findBanks(params.city, dateOf(clock.now()))
    return banks ? answer({ banks: [...banks] }) : refuse(404)
  },
  listOutlets: async ({ params, query }) => {
    await loadCity(params.city)
    const { findOutlets } = await loadOutlets()
    const outlets = findOutlets(params.city, query.bank)
    return outlets ? answer({ outlets: [...outlets] }) : refuse(404)
  },
  listUses: async ({ params }) => {
    await loadCity(params.city)
    const file = findCityFile(params.city)
    if (!file) return refuse(404)
    return answer({ uses: Object.entries(file.uses).map(([use, told]) => ({ use, ...told })) })
  },
})
