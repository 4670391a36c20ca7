/** A name as a list on a shared screen may show it: the first character, the others as stars. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 3))
}
