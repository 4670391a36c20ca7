import { peopleOn } from '../../mocks/agency/people.ts'
import type { Person } from '../../mocks/agency/person.ts'

/** The Monday on which these tests take place, as the agency counts. */
export const monday = '2026-09-21'

/** One of the demonstration's people by name. */
export function person(id: string): Person {
  const found = peopleOn(monday).find((one) => one.id === id)
  if (!found) throw new Error(`Nobody is called ${id}`)
  return found
}
