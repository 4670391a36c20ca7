import type { Address } from '../domain/application.ts'
import { readText } from './inputDefinitions.ts'

/** The address as the form holds it; none when all of it is empty. */
export function readAddress(form: FormData, name: string): Address | undefined {
  const read = (part: string) => readText(form, `${name}-${part}`) ?? ''
  const address = {
    province: read('province'),
    city: read('city'),
    county: read('county'),
    street: read('street'),
  }
  return Object.values(address).some((part) => part !== '') ? address : undefined
}
