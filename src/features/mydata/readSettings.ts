import { listSent } from '../../api/sentUploads.ts'
import { deviceStorage } from '../../foundation/webStorage.ts'
import { readDevice } from '../../journey/device.ts'
import { listReadNotices } from '../../journey/readNotices.ts'

/** What a device keeps that is no one person's. Of files that were sent only how many: their ids open them. */
export const readSettings = (): Readonly<Record<string, unknown>> => ({
  preferences: deviceStorage.readJson('preferences') ?? null,
  device: readDevice() ?? null,
  noticesRead: listReadNotices(),
  filesSent: listSent().length,
  designNotes: deviceStorage.readJson('demo-notes') ?? null,
  tours: deviceStorage.readJson('demo-walks') ?? null,
})
