/** A random name for something this client makes: 32 hexadecimal digits. Works where `randomUUID` is missing (plain http). */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
