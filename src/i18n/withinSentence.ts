/** An English label as it is written within a sentence: "Apply again" begins small, "ID card number" stays as it is. */
export const withinSentence = (label: string): string =>
  label.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
