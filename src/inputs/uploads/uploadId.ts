/** A random id for a file, made here so that sending it twice stays one file. `randomUUID` is missing on plain http. */
export function newUploadId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
