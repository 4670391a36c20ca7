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
  {
    file: 'src/domain/files/rc4.ts',
    line: 'j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256',
    was: '?? 0',
    instead: '',
    why: 'the place is always within the array: the zero is for the type',
  },
  {
    file: 'src/domain/files/rc4.ts',
    line: 'return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0)',
    was: '?? 0',
    instead: '',
    why: 'the place is always within the array: the zero is for the type',
  },
  {
    file: 'src/domain/files/md5.ts',
    line: 'for (const [i, value] of [a, b, c, d].entries()) state[i] = ((state[i] ?? 0) + value) | 0',
    was: '?? 0',
    instead: '',
    why: 'the place is always within the array: the zero is for the type',
  },
  {
    file: 'src/domain/files/fileKind.ts',
    line: "if (head.startsWith('BM') && bmpHeaders.has(bytes[14] ?? 0) && bytes[15] === 0) return 'bmp'",
    was: '?? 0',
    instead: '',
    why: 'no header is of a length that is not there, nor of none',
  },
  {
    file: 'src/domain/dates.ts',
    line: "return typeof ms === 'number' && isNear(findChinaTime(ms) ?? '')",
    was: "?? ''",
    instead: '',
    why: 'undefined is not after 1900 either',
  },
  {
    file: 'src/domain/cardEvents.ts',
    line: "let before: CardStatus | 'new' = 'new'",
    was: "'new'",
    instead: "'same'",
    why: 'nothing that leads back can happen to a card that nobody has',
  },
  {
    file: 'src/api/http.ts',
    line: 'body: body?.content ?? null,',
    was: '?? null',
    instead: '',
    why: 'a request without a body has none by either',
  },
  {
    file: 'src/api/submitted.ts',
    line: 'clearTimeout(late)',
    was: 'clearTimeout(late)',
    instead: 'void 0',
    why: 'what is left to abort has ended',
  },
  {
    file: 'src/api/useCase.ts',
    line: 'refetchInterval: 60_000,',
    was: '60_000',
    instead: '60001',
    why: 'no rule counts the millisecond between two looks',
  },
  {
    file: 'mocks/agency/random.ts',
    line: 'const [number = 0] = crypto.getRandomValues(new Uint32Array(1))',
    was: '1',
    instead: '2',
    why: 'the second number is not used',
  },
  {
    file: 'mocks/agency/codes.ts',
    line: 'const validMs = 10 * 60_000',
    was: '60_000',
    instead: '60001',
    why: 'the agency tells until when a code is good by the minute',
  },
  {
    file: 'src/domain/files/tiff.ts',
    line: 'const count = page + 2 <= bytes.length ? view.getUint16(page, little) : 0',
    was: '<=',
    instead: '<',
    why: 'a list that begins in the last two bytes has no room for what follows it: not whole either way',
  },
  {
    file: 'src/domain/files/tiff.ts',
    line: 'const count = page + 2 <= bytes.length ? view.getUint16(page, little) : 0',
    was: '2',
    instead: '3',
    why: 'a list that begins in the last two bytes has no room for what follows it: not whole either way',
  },
  {
    file: 'src/domain/files/tiff.ts',
    line: 'const count = page + 2 <= bytes.length ? view.getUint16(page, little) : 0',
    was: '0',
    instead: '1',
    why: 'where the number of entries is not there, there is no entry either: not whole either way',
  },
  {
    file: 'mocks/agency/waits.ts',
    line: 'for (let day = today, early = 0; early < enoughDays; day = addDays(day, -1)) {',
    was: '<',
    instead: '<=',
    why: 'it looks one day further back, at cases that ended before the days that are counted',
  },
]
