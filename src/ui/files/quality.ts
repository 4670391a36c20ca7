/** What a picture became at one quality, and the quality (0–1). */
export interface Encoded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly quality: number
}

const first = 0.85
const lowest = 0.3

/**
 * Encodes a picture so that it has between `min` and `max` bytes, at the best quality not above 0.85 that does, or above
 * that if it would be too small. When nothing fits, what came nearest. Calls `encode` at most eight times.
 */
export async function searchQuality(
  encode: (quality: number) => Promise<Uint8Array<ArrayBuffer>>,
  { min, max }: { readonly min: number; readonly max: number },
): Promise<Encoded> {
  const attempt = async (quality: number): Promise<Encoded> => ({ bytes: await encode(quality), quality })
  const start = await attempt(first)
  const size = start.bytes.length
  if (size >= min && size <= max) return start
  let [low, high] = size > max ? [lowest, first] : [first, 1]
  let best = await attempt(size > max ? low : high)
  for (let i = 0; i < 6; i += 1) {
    const tried = await attempt((low + high) / 2)
    if (tried.bytes.length > max) high = tried.quality
    else if (tried.bytes.length < min) low = tried.quality
    else if (size > max) {
      best = tried
      low = tried.quality
    } else return tried
  }
  return best
}
