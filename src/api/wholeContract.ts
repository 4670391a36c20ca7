import { addOperations, operations } from './contract.ts'
import { helpOperations } from './helpOperations.ts'
import type { Operation } from './operation.ts'
import { organisationOperations } from './organisationOperations.ts'

/** Every operation with what the contract says of it: for whoever answers them, or writes them down. */
export const allOperations = {
  ...operations,
  ...organisationOperations,
  ...helpOperations,
} as const satisfies Record<string, Operation>
addOperations(organisationOperations)
addOperations(helpOperations)
