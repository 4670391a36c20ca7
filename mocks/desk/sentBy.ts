import type { HeldBy } from '../agency/organisationRows.ts'
import { caseTexts } from './caseTexts.ts'

/** Who entered a case for somebody, as the desk needs to know it. */
export type SentBy = Pick<HeldBy, 'kind' | 'name' | 'nameEn' | 'operator' | 'confirmed'>

/** Who entered a case for the person, and where the person confirmed it, in words. */
export function sentByText(
  { kind, name, nameEn, operator, confirmed }: SentBy,
  language: 'zh' | 'en',
): string {
  const c = caseTexts[language]
  const called = language === 'en' ? (nameEn ?? name) : name
  const where = confirmed ? [c.confirmed[confirmed.on]] : []
  return [c.sentBy(kind, called, operator), ...where].join(language === 'en' ? ', ' : '，')
}
