import * as v from 'valibot'
import { timeSchema } from '../../src/api/schemas.ts'
import { rejectionReasons } from '../../src/domain/case.ts'
import { type ClerkAct, clerkTable, correctableFields } from '../agency/clerk.ts'
import { payloadSchema } from './demoState.ts'

const isClerkAct = (value: unknown): value is ClerkAct =>
  typeof value === 'string' && Object.hasOwn(clerkTable, value)

/** How far the clock is turned: by steps, to the next thing that is planned, back, or to a time of the agency. */
const turnSchema = v.union([v.picklist(['hour', 'workingDay', 'nextEvent', 'real']), timeSchema])

/** What is done at the console. */
const deedSchema = v.variant('do', [
  /** `at`: when it was played, by the agency's clock. */
  v.object({ do: v.literal('scenario'), id: v.pipe(v.string(), v.maxLength(80)), at: timeSchema }),
  v.object({ do: v.literal('clock'), to: turnSchema }),
  v.object({
    do: v.literal('clerk'),
    act: v.custom<ClerkAct>(isClerkAct, 'no such act'),
    field: v.exactOptional(v.picklist(correctableFields)),
    reason: v.exactOptional(v.picklist(rejectionReasons)),
    /** Which case: 0 is the newest. */
    case: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  }),
  /** Anything else, as the moment it led to. */
  v.object({ do: v.literal('state'), to: payloadSchema }),
])
export type Deed = v.InferOutput<typeof deedSchema>
