import type { Answers } from '../../domain/application.ts'
import type { ApplicantKind, ForWhom } from '../../domain/choices.ts'
import type { FieldText, OptionText } from '../text.ts'

type RouteField =
  | 'forWhom'
  | 'applicantKind'
  | 'insuredPlace'
  | 'insuranceRight'
  | 'livingPlace'
  | 'cardInHand'
  | 'city'

/** The six questions of who and what. */
export interface RouteMessages {
  readonly fields: { readonly [F in RouteField]: FieldText }
  readonly options: {
    readonly forWhom: { readonly [K in ForWhom]: OptionText }
    readonly applicantKind: { readonly [K in ApplicantKind]: OptionText }
    readonly insuredPlace: { readonly [K in Answers['insuredPlace']]: OptionText }
    readonly insuranceRight: { readonly [K in Answers['insuranceRight']]: OptionText }
    readonly livingPlace: { readonly [K in Answers['livingPlace']]: OptionText }
    readonly cardInHand: { readonly [K in Answers['cardInHand']]: OptionText }
  }
  readonly cityPlaceholder: string
}
