import type { Page } from 'playwright-core'

/** The drafts that this browser keeps, decrypted with the browser's own key as the app does. */
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
