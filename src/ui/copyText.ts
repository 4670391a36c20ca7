import { plainSpaces } from '../domain/plainSpaces.ts'

/**
 * Puts a text on the clipboard; the old way where there is no clipboard to speak of (plain http, a file, some in-app browsers).
 * @returns whether it is there now.
 */
export async function copyText(said: string): Promise<boolean> {
  const text = plainSpaces(said)
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Missing, whatever the types say, or refused.
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'sr-only'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
