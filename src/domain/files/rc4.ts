/** Bytes encrypted with RC4, which decrypts in the same way. Older PDFs need it; nothing here is protected by it. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number): void => {
    const [one = 0, other = 0] = [state[a], state[b]]
    state[a] = other
    state[b] = one
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256
    swap(i, j)
  }
  let j = 0
  return bytes.map((byte, n) => {
    const i = (n + 1) % 256
    j = (j + (state[i] ?? 0)) % 256
    swap(i, j)
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0)
  })
}
