/** A text for a file, the clipboard or a field: where a screen holds a date together, plain spaces again. */
export const plainSpaces = (text: string): string => text.replaceAll('\u{A0}', ' ')
