import { viewOf } from './bytes.ts'

/** The sines that RFC 1321, 3.4 adds, and by how many bits each of its four rounds turns. */
const sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32))
const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  if (round === 1) return (d & b) | (~d & c)
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d)
}

/** Which of the sixteen words a step takes. */
const wordOf = (round: number, i: number): number =>
  (i * ([1, 5, 3, 7][round] ?? 1) + ([0, 1, 5, 0][round] ?? 0)) % 16

/** The message with a one, zeros and its length in bits, in blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  viewOf(whole).setUint32(whole.length - 8, bytes.length * 8, true)
  return whole
}

/** The MD5 of bytes, as older PDFs need it (RFC 1321). It keeps no secret: nothing here is protected by it. */
export function md5(bytes: Uint8Array): Uint8Array {
  const view = viewOf(padded(bytes))
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let i = 0; i < 64; i += 1) {
      const round = i >> 4
      const word = view.getUint32(block + 4 * wordOf(round, i), true)
      const sum = (a + mix(round, b, c, d) + word + (sines[i] ?? 0)) | 0
      const turn = turns[round * 4 + (i % 4)] ?? 0
      ;[a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0]
    }
    for (const [i, value] of [a, b, c, d].entries()) state[i] = ((state[i] ?? 0) + value) | 0
  }
  const digest = new Uint8Array(16)
  for (const [i, value] of state.entries()) viewOf(digest).setInt32(4 * i, value, true)
  return digest
}
