/** Where something is: degrees, WGS 84. */
export interface Position {
  readonly lat: number
  readonly lon: number
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
/** The mean radius of the earth, in kilometres (IUGG). */
const earth = 6371.01

/** How far two places are from each other in a straight line over the ground, in kilometres (haversine). */
export function distanceBetween(a: Position, b: Position): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon)
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)))
}
