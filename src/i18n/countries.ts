import { countryPairs } from '../domain/countries.ts'
import type { Language } from './messages.ts'

/** A country's name; the code itself where neither list nor browser knows it. */
export function countryName(alpha3: string, language: Language): string {
  const alpha2 = countryPairs.find((pair) => pair.alpha3 === alpha3)?.alpha2
  if (!alpha2) return alpha3
  return new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? alpha3
}
