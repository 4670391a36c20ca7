import type { OperatorAct } from '../../domain/organisationCodes.ts'

/** What was done last on the page of the operators, to whom. */
export interface Done {
  readonly act: OperatorAct
  readonly name: string
}
