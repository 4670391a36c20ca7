import type { CaseKind } from '../domain/case.ts'
import { isDemo } from './edition.ts'

const demoMark = isDemo ? '（演示）' : ''

/** Who deals with a case, where that depends on the place: the names of it, the largest first. */
export const addressees: { readonly [K in CaseKind]?: (place: readonly string[]) => string } = {
  complaint: (place) => `${place.join('')}人力资源和社会保障局（劳动保障监察）${demoMark}`,
  administrativeReview: (place) => `${place.join('')}人民政府${demoMark}`,
}
