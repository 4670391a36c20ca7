/**
 * A number and what it counts, held together at the end of a line: 1 day, 5 working days. What leaves the page as text has plain spaces
 * again (`domain/plainSpaces.ts`).
 * @param more what several of them are called, where an s is not enough.
 */
export function counted(count: number | string, one: string, more = `${one}s`): string {
  const unit = Number(count) === 1 ? one : more
  return `${count}\u{A0}${unit.replace('working ', 'working\u{A0}')}`
}
