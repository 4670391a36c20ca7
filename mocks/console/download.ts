/** Gives a file to save. */
export function downloadFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Gives a text as a file to save. */
export const download = (name: string, type: string, text: string): void =>
  downloadFile(new Blob([text], { type }), name)
