/** Changes that nobody could notice, and why: the program does the same with them. */
export const sameBehaviour: readonly {
  readonly file: string
  readonly was: string
  readonly instead: string
  readonly why: string
}[] = []
