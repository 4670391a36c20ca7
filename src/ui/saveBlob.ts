/** Gives the person a file of this name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers begin to read only after a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
