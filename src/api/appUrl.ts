const isSingleFile = import.meta.env.MODE === 'single'

/** Whether the app is a file that was opened by a double click: nobody else can open its address. */
export const isLocalFile = (): boolean => isSingleFile && location.protocol === 'file:'

/** Where people find this service; undefined where it is a local file. */
export function startAddress(): string | undefined {
  if (isLocalFile()) return undefined
  return isSingleFile ? location.href.replace(/[?#].*/, '') : location.origin + import.meta.env.BASE_URL
}

/** Whether another device can open this address at all. */
export const isReachable = (): boolean => !/^(?:localhost|127\.|\[::1\]$)/.test(location.hostname)
