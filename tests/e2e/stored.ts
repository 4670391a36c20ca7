import type { Page } from 'playwright-core'

/** The drafts that this browser keeps, as they lie there: what is personal is encrypted. */
export function rawDrafts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('social-security-card')
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            const readable = (_: string, value: unknown) =>
              value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? '(bytes)' : value
            resolve(reading.result.map((record) => JSON.stringify(record, readable)))
          })
        })
      }),
  )
}

/** The same, decrypted with the browser's own key as the app does. */
export function storedDrafts(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const all = (name: string, table: string) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(table).objectStore(table).getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result)
          })
        })
      })
    const records = await all('social-security-card', 'drafts')
    return Promise.all(
      records.map(async (record) => {
        if (typeof record !== 'object' || record === null || !('sealed' in record)) return record
        const { sealed, ...head } = Object(record)
        const [key] = await all('social-security-card-key', 'keys')
        if (!(key instanceof CryptoKey)) throw new Error('the key is not there')
        const additionalData = new TextEncoder().encode(head.id)
        const text = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: sealed.iv, additionalData },
          key,
          sealed.data,
        )
        return { ...head, ...JSON.parse(new TextDecoder().decode(text)) }
      }),
    )
  })
}

/** All that this browser keeps for the site, in its stores and databases, as text. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [...Object.values(localStorage), ...Object.values(sessionStorage)].map(String)
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
      })
      for (const table of db.objectStoreNames)
        await new Promise<void>((resolve) => {
          const reading = db.transaction(table).objectStore(table).getAll()
          reading.addEventListener('success', () => {
            found.push(JSON.stringify(reading.result))
            resolve()
          })
        })
      db.close()
    }
    return found.join()
  })
}
