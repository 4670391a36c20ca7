import { type PressAction, type ResidentAction, residentActions } from '../../domain/residentActions.ts'

/** What is a page of its own; the others are a button where they belong. */
export type FormAction = Exclude<ResidentAction, PressAction>

const pressed: ReadonlySet<string> = new Set([
  'undoWithdrawal',
  'restoreConsent',
  'remind',
  'changeLanguage',
] satisfies PressAction[])

export const isFormAction = (action: string | undefined): action is FormAction =>
  residentActions.some((known) => known === action && !pressed.has(known))
