/**
 * Puts a text on the clipboard. Where the browser does not let pages do that (plain http, some in-app browsers) `shown` is
 * selected instead, so that the person can copy it.
 * @returns whether the text is on the clipboard.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    // Missing on plain http, whatever the types say.
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (clipboard) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused: falls through to selecting.
  }
  if (shown) getSelection()?.selectAllChildren(shown)
  return false
}
