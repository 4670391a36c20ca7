// The tools of the header: a sheet of their own on phones, where the browser knows sheets; else a part of its row.

/** Opens or closes the sheet with the tools, if it is one. Closed, what was asked for is seen on the page under it. */
export function showTools(open: boolean): void {
  const tools = document.getElementById('tools')
  if (tools && 'togglePopover' in tools) tools.togglePopover(open)
}

const heightOf = (selector: string): number => document.querySelector(selector)?.clientHeight ?? 0

/**
 * Puts what comes late into the header where nothing moves for it: before the links, which stand at the end of their row, if there is
 * room; else, and where the tools are in a sheet, among these.
 */
export function placeInHeader(late: Element): void {
  late.remove()
  // What opens the sheet is there on phones only, whether the sheet is open or not.
  const isSheet = heightOf('.header-in > .header-more') > 0
  const before = heightOf('.header')
  document.querySelector('.header-links:not(.aloud)')?.before(late)
  if (isSheet || heightOf('.header') > before) document.getElementById('tools')?.append(late)
}
