import { useQuery } from '@tanstack/react-query'
import { AgencyError } from '../../api/AgencyError.ts'
import { getClient } from '../../api/client.ts'
import { getBatch } from '../../api/organisation.ts'
import type { Batch, BatchRow } from '../../api/organisationSchemas.ts'
import { findChinaTime, findMoment } from '../../domain/dates.ts'
import type { CardToHandOut } from '../../domain/handOut.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { deviceDb } from './deviceDb.ts'

/** A batch with all cards of it that have come so far. */
export interface BatchCards {
  readonly batch: Batch
  readonly cards: readonly CardToHandOut[]
  /** What the banks are called, by their codes. */
  readonly banks: Readonly<Record<string, { readonly zh: string; readonly en: string }>>
  /** When the agency said so, `YYYY-MM-DDTHH:mm`. */
  readonly asOf: string
  /** Today as the agency counts, ISO date. */
  readonly today: string
  /** How far the agency's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number
  /** It lay on this device: the agency can't be asked just now. */
  readonly isOld?: true
}

const cardOf = ({ number, name, idNumber, bank, cardLast4 = '', card }: BatchRow): CardToHandOut[] =>
  card
    ? [
        {
          number,
          name,
          idNumber,
          bank,
          cardLast4,
          state: card.state,
          since: card.since,
          ...(card.due ? { due: card.due } : {}),
          ...(card.entry ? { entry: card.entry } : {}),
        },
      ]
    : []

/** What the banks of a city are called; their codes have to do where that can't be had. */
async function askBanks(city: string | undefined, signal: AbortSignal): Promise<BatchCards['banks']> {
  if (!city) return {}
  const found = await getClient()
    .call('listBanks', { params: { city }, signal })
    .catch(() => undefined)
  return Object.fromEntries((found?.banks ?? []).map(({ code, name }) => [code, name]))
}

async function ask(
  session: string,
  city: string | undefined,
  number: string,
  signal: AbortSignal,
): Promise<BatchCards> {
  const banks = await askBanks(city, signal)
  const { now } = await getClient().call('getToday', { signal })
  const ahead = (findMoment(now) ?? Date.now()) - Date.now()
  const cards: CardToHandOut[] = []
  let after: number | null = 0
  for (;;) {
    const page: Awaited<ReturnType<typeof getBatch>> = await getBatch({ session, signal }, number, {
      after: String(after),
    })
    cards.push(...page.rows.flatMap(cardOf))
    after = page.next
    if (after === null) return { batch: page.batch, cards, banks, asOf: now, today: now.slice(0, 10), ahead }
  }
}

const isCards = (value: object | undefined): value is BatchCards =>
  value !== undefined && 'cards' in value && 'ahead' in value && 'batch' in value

/** The cards of a batch: as the agency has them, or where it can't be asked, as they were when it last could. */
export function useBatchCards({ session, organisation }: OrganisationSession, number: string) {
  const isShared = useSharedDevice()
  return useQuery({
    queryKey: ['organisation', session, 'cards', number],
    staleTime: 10_000,
    queryFn: async ({ signal }): Promise<BatchCards> => {
      try {
        const found = await ask(session, organisation.city, number, signal)
        // For the door where there is no network. What can't be kept is not there then, and the page says so.
        if (!isShared)
          await deviceDb()
            .then((db) => db.keepList(organisation.code, number, found))
            .catch(() => undefined)
        return found
      } catch (error) {
        const isSaidNo = error instanceof AgencyError && error.kind === 'refused'
        const kept =
          isSaidNo || isShared
            ? undefined
            : await deviceDb()
                .then((db) => db.list(organisation.code, number))
                .catch(() => undefined)
        if (!isCards(kept)) throw error
        return { ...kept, today: nowOf(kept).slice(0, 10), isOld: true }
      }
    },
  })
}

/** Now as the agency counts, by this device's clock and what is known of how far the two differ. */
export const nowOf = ({ ahead }: Pick<BatchCards, 'ahead'>): string => findChinaTime(Date.now() + ahead) ?? ''
