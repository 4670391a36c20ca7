import type { BatchMatter } from '../../domain/organisationCodes.ts'

// A card is applied for once for each row of a roster, so the key of the row is the key of the application. Somebody can be registered
// anew after a registration was refused, and the card has the row's own key: a registration gets one in each batch.

const length = 8

/** The key under which a row of the roster is sent. @param batch the id of the batch, at least eight characters. */
export const sentKey = (matter: BatchMatter | undefined, batch: string, key: string): string =>
  matter === 'registrations' ? `${batch.slice(0, length)}_${key}` : key

/** The key of the row in the roster that was sent under a key. */
export const rosterKey = (matter: BatchMatter | undefined, sent: string): string =>
  matter === 'registrations' ? sent.slice(length + 1) : sent
