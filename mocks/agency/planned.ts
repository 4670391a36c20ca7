import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType } from '../../src/domain/case.ts'
import { cardTime } from './cards.ts'
import { caseTime } from './casePast.ts'
import type { Reading } from './rows.ts'

/** Something that is planned: what, of which case, and whether it happens to that or to the card that came of it. */
export type Planned = { readonly number: string; readonly at: string } & (
  | { readonly of: 'case'; readonly type: CaseEventType }
  | { readonly of: 'card'; readonly type: CardEventType }
)

/** What is planned next, for all cases and cards: the first so many events after now. */
export function listPlanned(tables: Reading, now: string, most: number): readonly Planned[] {
  // Beyond every key of this minute, and before those of the next one.
  const ahead = { from: `${now}~`, limit: most }
  const ofCases = tables
    .range('cases', 'planned', ahead)
    .flatMap(([number, row]) =>
      row.events.flatMap(({ at, type }): Planned[] =>
        at > caseTime(row, now) ? [{ number, at, of: 'case', type }] : [],
      ),
    )
  const ofCards = tables
    .range('cards', 'planned', ahead)
    .flatMap(([, card]) =>
      card.events.flatMap(({ at, type }): Planned[] =>
        at > cardTime(card, now) ? [{ number: card.madeBy, at, of: 'card', type }] : [],
      ),
    )
  return [...ofCases, ...ofCards].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, most)
}

/** When the next planned thing happens to any case or card; undefined when nothing is planned. */
export const findNextEvent = (tables: Reading, now: string): string | undefined =>
  listPlanned(tables, now, 1)[0]?.at
