import { deviceStorage, tabStorage } from '../foundation/webStorage.ts'

/** Whose a device is: one's own (or the family's), or one that others use as well. */
export type Whose = 'own' | 'shared'

const key = 'device'

/** What was said of this device: that it is one's own, until it is cleared; that it is shared, as long as this tab lives. */
export function readDevice(): Whose | undefined {
  if (tabStorage.read(key)) return 'shared'
  return deviceStorage.read(key) ? 'own' : undefined
}

/** Remembers what was said, or nothing, so that the next person is asked again. */
export function rememberDevice(whose: Whose | undefined): void {
  // Refused: then it is asked again, and nothing is kept in any case.
  tabStorage.write(key, whose === 'shared' ? whose : undefined)
  deviceStorage.write(key, whose === 'own' ? whose : undefined)
  // A code on its way is the person's who asked for it, and goes with them.
  if (whose !== 'own') tabStorage.write('code', undefined)
}
