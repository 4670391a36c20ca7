import { replacementReasons } from '../../domain/choices.ts'
import type { FieldTable } from '../types.ts'

/** What is asked besides of who has had a card. */
export const replacementFields = {
  replacementReason: { input: 'choice', options: () => replacementReasons },
} as const satisfies Partial<FieldTable>
