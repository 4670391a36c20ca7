import { cities, findDivision, provinces } from '../../domain/divisions.ts'
import { isElsewhere } from '../../domain/uses/elsewhere.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'

/** How a place of treatment is called: a province, or a city of Liaoning as such. */
export function usePlaceName(): (code: string) => string {
  const { elsewhere: m } = useMessages('uses')
  const pick = usePick()
  return (code) => {
    const place = findDivision(code)
    if (!place) return code
    return code.startsWith('21') ? m.inLiaoning(pick(place)) : pick(place)
  }
}

/** All places that can be filed for, for somebody insured in a city: the other cities of Liaoning, then the other provinces. */
export function useElsewherePlaces(insuredIn: string | undefined) {
  const { elsewhere: m } = useMessages('uses')
  const nameOf = usePlaceName()
  const codes = [...cities, ...provinces]
    .map(({ code }) => code)
    .filter((code) => isElsewhere(code, insuredIn))
  return [{ value: '', label: m.choose }, ...codes.map((code) => ({ value: code, label: nameOf(code) }))]
}
