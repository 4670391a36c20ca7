import type { PartialAnswers } from '../domain/application.ts'
import type { CaseKind } from '../domain/case.ts'
import { findDivision } from '../domain/divisions.ts'
import { usePick } from './I18n.tsx'

/** Who deals with a case, where that depends on the place; `words` says it of each procedure. A review by a city has no district. */
export function useAddressee(
  words: { readonly [K in CaseKind]?: (place: readonly string[]) => string },
  kind: CaseKind,
  { city = '', county = '', decidedBy }: Pick<PartialAnswers, 'city' | 'county' | 'decidedBy'>,
): string | undefined {
  const pick = usePick()
  const place = (decidedBy === 'city' ? [city] : [city, county]).flatMap((code) => findDivision(code) ?? [])
  return place.length > 0 ? words[kind]?.(place.map(pick)) : undefined
}
