import type { Client } from './http.ts'

let current: Client | undefined

/** Chooses the client that every call uses; once, at start. */
export function setClient(client: Client): void {
  current = client
}

/** The client chosen at start. Throws when there is none: a mistake of the program, not of the network. */
export function getClient(): Client {
  if (!current) throw new Error('No client: setClient has not been called')
  return current
}
