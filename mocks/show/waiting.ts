/** Looks again and again, as the page changes, until something is found; undefined when it has not come in time (ms). */
export function waitFor<T>(look: () => T | undefined, patience: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (found: T | undefined): void => {
      observer.disconnect()
      clearInterval(again)
      clearTimeout(late)
      resolve(found)
    }
    const check = (): void => {
      const found = look()
      if (found !== undefined) end(found)
    }
    const observer = new MutationObserver(check)
    // What changes without a change of the tree: an address, a checked box, a style.
    const again = setInterval(check, 100)
    const late = setTimeout(() => end(undefined), patience)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    check()
  })
}

/** Waits until the app's tree has not changed for a moment, a second and a half at most. */
export function settled(): Promise<void> {
  const root = document.getElementById('root') ?? document.body
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect()
      clearTimeout(calm)
      clearTimeout(late)
      resolve()
    }
    const observer = new MutationObserver(() => {
      clearTimeout(calm)
      calm = setTimeout(end, 120)
    })
    let calm = setTimeout(end, 120)
    const late = setTimeout(end, 1500)
    observer.observe(root, { subtree: true, childList: true, characterData: true })
  })
}

/** Waits until the agency has answered what it was asked and the answer is on the screen; not for an answer that never comes. */
export async function answered(): Promise<void> {
  await settled()
  if (!isAsking()) return
  await waitFor(() => (isAsking() ? undefined : true), 5000)
  await settled()
}

/** Whether a call to the agency is under way: the simulation marks the page. */
export const isAsking = (): boolean => document.documentElement.dataset['asking'] !== undefined
