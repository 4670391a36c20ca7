import type { FamilyConsent, FamilyRelation } from '../../src/domain/familyCards.ts'
import type { Language } from '../../src/domain/language.ts'

/**
 * A relative whose e-card is carried along, since `at`; `consent`: who has agreed. Of one that was removed the name is masked, and
 * there is no number.
 */
export interface FamilyRow {
  readonly id: string
  readonly relation: FamilyRelation
  readonly name: string
  readonly idNumber: string
  readonly at: string
  readonly consent: FamilyConsent
  readonly removedAt?: string
  /** To which number, masked once they are removed, and in which language the relative was told. */
  readonly told?: { readonly mobile: string; readonly language: Language }
}

/** Who carries the e-card of a card along: the masked name of its holder, and since when. */
export interface CarriedRow {
  readonly id: string
  readonly holder: string
  readonly at: string
  readonly removedAt?: string
}
