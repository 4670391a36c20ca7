/** Characters of the name of a batch; a rare one takes two of the contract's hundred. */
export const longestName = 50

/** The name of a batch as it was typed, without blanks around it, and what is wrong with it. */
export function checkName(typed: FormDataEntryValue | null): {
  readonly name: string
  readonly problem?: 'missing' | 'tooLong'
} {
  const name = typeof typed === 'string' ? typed.trim() : ''
  if (name === '') return { name, problem: 'missing' }
  return [...name].length > longestName ? { name, problem: 'tooLong' } : { name }
}
