import { type Citation, citeArticle } from './citations.ts'
import { accessibilityLaw } from './law/accessibilityLaw.ts'
import { administrativeLitigationLaw } from './law/administrativeLitigationLaw.ts'
import { administrativeReviewLaw } from './law/administrativeReviewLaw.ts'
import { agencyRegulations } from './law/agencyRegulations.ts'
import type { ArticleText } from './law/articleText.ts'
import { civilCode } from './law/civilCode.ts'
import { criminalLaw } from './law/criminalLaw.ts'
import { foreignersOrder, hkMoTwOrder } from './law/departmentRules.ts'
import { labourInspectionRegulations } from './law/labourInspectionRegulations.ts'
import { personalInformationLaw } from './law/personalInformationLaw.ts'
import { residencePermitRegulations } from './law/residencePermitRegulations.ts'
import { residentIdCardLaw } from './law/residentIdCardLaw.ts'
import { socialInsuranceLaw } from './law/socialInsuranceLaw.ts'
import { wageRegulations } from './law/wageRegulations.ts'

const texts = {
  ...socialInsuranceLaw,
  ...agencyRegulations,
  ...labourInspectionRegulations,
  ...administrativeReviewLaw,
  ...administrativeLitigationLaw,
  ...personalInformationLaw,
  ...civilCode,
  ...residentIdCardLaw,
  ...residencePermitRegulations,
  ...criminalLaw,
  ...wageRegulations,
  ...accessibilityLaw,
  ...hkMoTwOrder,
  ...foreignersOrder,
}

/** An article this service cites: the key of the law and the number, `socialInsuranceLaw.58`, `criminalLaw.280-1`. */
export type LawId = keyof typeof texts

export interface Article extends Citation, ArticleText {
  readonly id: LawId
}

/** The article of this id: its law, its text and what it says in everyday words. */
export const getArticle = (id: LawId): Article => ({ id, ...citeArticle(id), ...texts[id] })

/** Every article this service cites, law by law. */
// The keys of `texts` are what LawId lists.
export const lawIds = Object.keys(texts) as readonly LawId[]
