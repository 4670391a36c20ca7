/**
 * Stands in for tough-cookie in MSW (see the alias in vite.config.ts): an agency without cookies needs neither the jar nor
 * the list of public suffixes, which are ten times as large as all the rest.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- the shape MSW imports
export class Cookie {
  static parse(): undefined {
    return undefined
  }
  static fromJSON(): null {
    return null
  }
}

export class MemoryCookieStore {
  idx = {}
  putCookie(): void {}
  findCookies(): Promise<never[]> {
    return Promise.resolve([])
  }
}

export class CookieJar {
  readonly store: unknown
  constructor(store?: unknown) {
    this.store = store
  }
  getCookiesSync(): never[] {
    return []
  }
  getCookies(): Promise<never[]> {
    return Promise.resolve([])
  }
  setCookieSync(): void {}
  setCookie(): Promise<void> {
    return Promise.resolve()
  }
}
