/** Closes the sheet with the tools, if it is one and open: what was asked for is on the page under it. */
export function closeTools(): void {
  const tools = document.getElementById('tools')
  if (tools && 'hidePopover' in tools) tools.hidePopover()
}
