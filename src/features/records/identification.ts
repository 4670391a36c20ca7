import { personFields } from '../../journey/fields/person.ts'
import { route } from '../../journey/route.ts'
import type { Journey } from '../../journey/types.ts'

/** Whose record it is, by which document, and the mobile number that is on record with it: one page, and a code after it. */
export const identification: Journey = {
  ...route,
  fields: personFields,
  steps: [{ id: 'person', section: 'identity', asks: ['idType', 'name', 'idNumber', 'mobile'] }],
}
