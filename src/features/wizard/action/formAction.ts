import { type ResidentAction, residentActions } from '../../../domain/case.ts'

/** What is a page of its own; the others are a button where they belong. */
export type FormAction = Exclude<ResidentAction, 'enableSocial' | 'undoWithdrawal'>

export const isFormAction = (action: string | undefined): action is FormAction =>
  action !== 'enableSocial' &&
  action !== 'undoWithdrawal' &&
  residentActions.some((known) => known === action)
