import type { FieldName } from '../domain/application.ts'
import type { WayToCard } from '../domain/issuance.ts'
import { readText } from './inputDefinitions.ts'

/** A way as the value of a radio button: `batch-post`. */
export const wayValue = ({ mode, delivery }: WayToCard): string => `${mode}-${delivery}`

/**
 * Reads the chosen way of a form: the one part of it or the other. Where only the delivery is asked, the buttons have its name.
 * @returns a production mode or a delivery; undefined where nothing is chosen.
 */
export function readWay(form: FormData, name: FieldName): string | undefined {
  const [mode, delivery] = readText(form, 'productionMode')?.split('-') ?? []
  if (name === 'productionMode') return mode
  return delivery ?? readText(form, name)
}
