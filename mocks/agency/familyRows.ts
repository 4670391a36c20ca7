import { maskMobile } from '../../src/domain/checks.ts'
import type { FamilyConsent, FamilyRelation } from '../../src/domain/familyCards.ts'
import type { Language } from '../../src/domain/language.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'

/**
 * A relative whose e-card is carried along, since `at`; `consent`: who has agreed. Of one that was removed, or goes on with the card
 * that took this one's place (`takenOn`: when), the name is masked, and there is no number.
 */
export interface FamilyRow {
  readonly id: string
  readonly relation: FamilyRelation
  readonly name: string
  readonly idNumber: string
  readonly at: string
  readonly consent: FamilyConsent
  readonly removedAt?: string
  readonly takenOn?: string
  /** To which number, masked once they are removed, and in which language the relative was told. */
  readonly told?: { readonly mobile: string; readonly language: Language }
}

/**
 * Who carries the e-card of a card along: the masked name of its holder, and since when; `takenOn`: goes on with a newer card since;
 * `told`: the masked number to which its holder was told.
 */
export interface CarriedRow {
  readonly id: string
  readonly holder: string
  readonly at: string
  readonly removedAt?: string
  readonly takenOn?: string
  readonly told?: string
}

/** Whether somebody is carried along with this card: neither removed, nor with the card that took its place. */
export const isCarried = ({ removedAt, takenOn }: Pick<CarriedRow, 'removedAt' | 'takenOn'>): boolean =>
  removedAt === undefined && takenOn === undefined

/** What is kept of a relative who is carried along no more: neither the number nor the whole name, nor where they were told. */
export const withoutWhole = ({ told, ...row }: FamilyRow): FamilyRow => ({
  ...row,
  name: maskName(row.name),
  idNumber: '',
  ...(told ? { told: { ...told, mobile: maskMobile(told.mobile) } } : {}),
})
