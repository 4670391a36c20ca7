import type { DeviceContents, Reader } from './deviceContents.ts'
import type { DeviceStore } from './draftDb.ts'

/** The code that judges what somebody has written on a device. */
export const loadExamination = (): Promise<typeof import('./examineDevice.ts')> =>
  import('./examineDevice.ts')

/**
 * What a device holds of people, as far as it can be used. Who comes for the first time has nothing there, and needs none of
 * the code that looks at it. Rejects where that code can't be had, or the device refuses.
 */
export async function readDevice(device: DeviceStore, reader: Reader): Promise<DeviceContents> {
  const stored = await device.readDrafts()
  const cases = await device.readCases()
  if (stored.length + cases.length + reader.unsaved.size === 0) return { cases, others: [] }
  const part = loadExamination()
  // A rejection of its own that nobody handles: what looks after the whole page hears of it, and may load it anew.
  void part.then(() => undefined)
  return (await part).examineDevice(device, stored, cases, reader)
}
