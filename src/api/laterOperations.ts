import type { helpOperations } from './helpOperations.ts'
import type { organisationOperations } from './organisationOperations.ts'

export type LaterOperations = typeof organisationOperations & typeof helpOperations

/** The operations of organisations and of helpers, by name; a test holds them to their tables. */
export const later = [
  'signInOrganisation',
  'signOutOrganisation',
  'getOrganisation',
  'checkPeople',
  'openBatch',
  'listBatches',
  'getBatch',
  'submitRows',
  'registerRows',
  'correctRow',
  'receiveDelivery',
  'enterHandOut',
  'listLedger',
  'getLedgerHead',
  'listOperators',
  'appointOperator',
  'changeOperator',
  'putInvitations',
  'listInvitations',
  'removeInvitation',
  'findInvitation',
  'openInvitation',
  'answerInvitation',
  'putHelp',
  'acceptHelp',
  'getHelp',
  'handOverHelp',
  'takeBackHelp',
  'endHelp',
] as const satisfies readonly (keyof LaterOperations)[]
