/** What lies in a storage, whoever has written it: key and text. Undefined where the browser refuses. */
function entriesOf(open: () => Storage): readonly (readonly [key: string, text: string])[] | undefined {
  try {
    return Object.entries(open())
  } catch {
    return undefined
  }
}

// Apart from `webStorage.ts`, which is loaded with the first question.

/** All that lasts on this device. */
export const deviceEntries = () => entriesOf(() => localStorage)
/** All that lasts as long as this tab. */
export const tabEntries = () => entriesOf(() => sessionStorage)
