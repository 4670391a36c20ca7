/** An English label as it is written within a sentence: "Apply again" begins small, "ID card number" stays as it is. */
export const withinSentence = (label: string): string =>
  label.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())

/** English labels as one list: it begins large and goes on small. */
export const listed = (labels: readonly string[]): string =>
  labels.map((label, i) => (i === 0 ? label : withinSentence(label))).join('; ')
