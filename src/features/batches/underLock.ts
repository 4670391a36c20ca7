/**
 * Does something while no other tab of this browser does: waits for its turn, so that it takes over when the other one is closed or dies.
 * Where the browser has no locks (over plain http) each does it: the agency tells by the keys of the rows that it is the same.
 * @param onWait another tab is at it.
 */
export async function underLock(name: string, work: () => Promise<void>, onWait: () => void): Promise<void> {
  // Missing over plain http, whatever the types say.
  const locks = (navigator as Partial<Navigator>).locks
  if (!locks) return work()
  const isDone = await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    await work()
    return true
  })
  if (isDone) return
  onWait()
  await locks.request(name, work)
}
