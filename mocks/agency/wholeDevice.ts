import { type Device, storedTables, type Write } from './device.ts'
import { writeAgain } from './storedRows.ts'

/** Every row that lies on a device, as it is to be written on another one. */
export const readEverything = (device: Device): Promise<readonly Write[]> =>
  device.read((shelf) =>
    storedTables.flatMap((table) =>
      shelf.at(table, shelf.seqs(table)).map((stored) => writeAgain(table, stored)),
    ),
  )

/** Moves the files of these rows from one device to another. What that one has no room for stays where it is. */
export async function moveFiles(rows: readonly Write[], from: Device, to: Device): Promise<void> {
  for (const { table, id } of rows) {
    const bytes = table === 'files' ? await from.findFile(id) : undefined
    if (!bytes) continue
    try {
      await to.putFile(id, bytes)
    } catch {
      continue
    }
    await from.removeFile(id)
  }
}
