/** How long something is waited for that is drawn, in milliseconds. A machine that is busy with other things is slow, not wrong. */
export const patience = 20_000

if ('document' in globalThis) {
  const { afterEach } = await import('vitest')
  // Each test has a tab of its own.
  afterEach(() => sessionStorage.clear())
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: patience })
}
