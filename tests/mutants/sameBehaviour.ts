/** Faults that nobody could notice, and why: with them the program does the same. */
export const sameBehaviour: readonly {
  readonly file: string
  /** The whole line, and what of it is changed into what. */
  readonly line: string
  readonly was: string
  readonly instead: string
  readonly why: string
}[] = [
  {
    file: 'src/api/retry.ts',
    line: 'if ((error.retryAfterSeconds ?? 0) > longestWaitSeconds) return false',
    was: '?? 0',
    instead: '',
    why: 'undefined is not greater than a number either',
  },
  {
    file: 'src/journey/person.ts',
    line: "answersSoFar[name]?.includes('□') ?? false",
    was: '?? false',
    instead: '',
    why: 'whoever asks for a condition asks whether it is so, and undefined is not so',
  },
]
