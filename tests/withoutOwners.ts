/** How many stacks React is told that it has captured: too many to capture another. */
export const captured = Number.POSITIVE_INFINITY

// For every element that it makes, React's development build captures a stack, so that a warning can name the component: a tenth of
// what a test in jsdom computes.
if ('document' in globalThis) {
  const react = await import('react')
  const name = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'
  const internals: unknown = Reflect.get(react, name)
  if (internals instanceof Object)
    Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => captured, set() {} })
}
