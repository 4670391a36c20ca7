/** Puts text where the cursor is, as if it had been typed. */
export function insertText(input: HTMLInputElement, text: string): void {
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
  input.focus()
}
