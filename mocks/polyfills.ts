import { memoryStorage } from './memoryStorage.ts'

// What MSW takes for granted and some browsers lack. Every module that imports MSW imports this before it: a bundler keeps no
// other order.

const nothing = (): void => {}

function withResolvers<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = nothing
  let reject: (reason?: unknown) => void = nothing
  const promise = new Promise<T>((onResolved, onRejected) => {
    resolve = onResolved
    reject = onRejected
  })
  return { promise, resolve, reject }
}

// Before Chrome 119 and Safari 17.4, as in the web views of many apps.
if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })

/** Where site data is blocked, even to ask for localStorage throws; MSW asks for it while it is loaded. */
function isStorageBlocked(): boolean {
  try {
    return typeof globalThis.localStorage === 'undefined'
  } catch {
    return true
  }
}

if (isStorageBlocked())
  Object.defineProperty(globalThis, 'localStorage', { value: memoryStorage(), configurable: true })
