/**
 * How many keys apart two words are, at most `most` + 1: one wrong, missing or additional letter, or two that changed places
 * (optimal string alignment).
 */
function keysApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Whether a word of five letters or more was meant: one key beside it, from eight letters on two. Its first letter is right. */
export const isMistyped = (typed: string, word: string): boolean => {
  const most = typed.length < 8 ? 1 : 2
  return typed.length > 4 && typed[0] === word[0] && keysApart(typed, word, most) <= most
}
