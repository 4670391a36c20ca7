import { checkRow } from '../src/domain/roster/check.ts'
import { appendRows, rowsOf } from '../src/domain/roster/roster.ts'
import type { RosterRow } from '../src/domain/roster/row.ts'
import { rosterOf } from '../src/journey/roster/rosterOf.ts'
import { deviceKeptFor } from '../src/journey/signals.ts'
import type { Organisation } from './agency/organisations.ts'
import { randomKey } from './agency/random.ts'
import { samplePictures } from './agency/samplePictures.ts'
import type { PlacedRow } from './scenarios/placeState.ts'

/** Whether others use this device as well: then nothing is kept on it. */
export const isShared = () => deviceKeptFor.get() === 'shared'

/** The rows as a state holds them: without what is found anew. */
export function placed(row: RosterRow): PlacedRow {
  const { problems: _, ...rest } = row
  // The same but for lists that are not to be changed.
  return rest as PlacedRow
}

/** The rows of an organisation's roster on this device; `code`: the organisation's. */
export async function rowsOn(code: string): Promise<readonly RosterRow[]> {
  const { store, loaded } = rosterOf(code, isShared())
  await loaded
  return rowsOf(store.state.get().roster)
}

/** The roster on this device; whoever has a photo and none lies here gets a drawn one. */
export async function putRoster(
  { code, kind }: Organisation,
  wanted: readonly PlacedRow[],
  asOf: string,
): Promise<void> {
  const { store, loaded } = rosterOf(code, isShared())
  await loaded
  const same = JSON.stringify(rowsOf(store.state.get().roster).map(placed)) === JSON.stringify(wanted)
  if (!same) {
    const rows = wanted.map(
      (row): RosterRow => ({
        ...row,
        problems: row.submitted === undefined ? checkRow(row.cells, { asOf, kind }, row.photo) : [],
      }),
    )
    store.change(() => appendRows([], rows, () => randomKey().slice(0, 12)))
    await store.flush()
  }
  for (const { key, photo, submitted } of wanted)
    if (photo && submitted === undefined && (await store.readPhoto(key)) === undefined)
      await store.keepPhoto(key, samplePictures.photo)
}
