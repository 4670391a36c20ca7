import type { Fault } from '../../api/fault.ts'
import type { Answers, FieldName } from '../../domain/application.ts'
import type { ForWhom } from '../../domain/choices.ts'
import type { DocumentCode } from '../../domain/documentCodes.ts'
import type { IdType } from '../../domain/identity.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import type { FieldText, OptionText, Text } from '../text.ts'
import type { InputMessages } from './inputs.ts'
import type { RouteMessages } from './route.ts'

type ApplyField = Exclude<FieldName, keyof RouteMessages['fields']>
type Options<F extends FieldName> = { readonly [K in Answers[F] & string]: OptionText }

/** The steps of the registration and the card that hold more than one question, or say more than its label. */
export const titledSteps = ['person', 'born', 'guardian', 'agent', 'recipient', 'consents', 'check'] as const

/** The questions of the registration and the application, and what can be wrong with an answer. */
export interface ApplyMessages {
  readonly fields: { readonly [F in ApplyField]: FieldText }
  /** What an answer is called in a list: a noun, not a question. */
  readonly names: { readonly [F in FieldName]: Text }
  /** What the bank gets, by the names of the answers, and what follows without the consent. */
  readonly bankGets: (names: readonly string[]) => string
  /** What the number of a document is called. */
  readonly idNumbers: { readonly [T in IdType]: { readonly name: string; readonly hint: string } }
  /** When the number of the applicant's document was left open. */
  readonly numberRequired: (who: ForWhom, name: string) => string
  readonly options: {
    readonly idType: Options<'idType'>
    readonly sex: Options<'sex'>
    readonly guardianRelation: Options<'guardianRelation'>
    readonly agentRelation: Options<'agentRelation'>
    readonly workPermit: Options<'workPermit'>
    readonly scheme: Options<'scheme'>
    readonly household: Options<'household'>
    readonly productionMode: Options<'productionMode'>
    readonly delivery: Options<'delivery'>
  }
  readonly steps: {
    readonly [S in (typeof titledSteps)[number]]: { readonly title: Text; readonly lead?: Text }
  }
  readonly documents: { readonly [D in DocumentCode]: { readonly label: Text; readonly hint?: Text } }
  /** `name`: what the answer is called. */
  readonly problems: {
    readonly [P in Exclude<ProblemCode, 'required'>]: (problem: Problem, name: string) => string
  }
  /** What happened, what is safe, what to do. `seconds`: how long the agency asks to wait. */
  readonly faults: { readonly [F in Fault]: (seconds: number | undefined) => string }
  readonly retry: string
  /** The same button while the agency asks to wait. */
  readonly retryIn: (seconds: number) => string
  readonly inputs: InputMessages
  /** Answers that a change takes away: asked before, can be undone after. */
  readonly leaving: {
    readonly title: string
    readonly lead: string
    readonly confirm: string
    readonly cancel: string
    readonly close: string
    readonly gone: (count: number) => string
    readonly undo: string
    readonly remaining: (seconds: number) => string
  }
  readonly conflict: {
    readonly title: string
    readonly lead: string
    readonly here: string
    readonly there: string
    readonly changedAt: (when: string) => string
    readonly nothing: string
    readonly keepHere: string
    readonly keepThere: string
    readonly close: string
  }
  readonly demo: {
    readonly title: string
    readonly text: string
    readonly fill: string
    readonly takeSample: (number: string) => string
    readonly goOn: string
    readonly close: string
  }
  readonly card: {
    readonly alt: string
    readonly title: string
    readonly name: string
    readonly number: string
    readonly city: string
    readonly bank: string
    readonly state: string
    readonly stamp: string
  }
  readonly notGiven: string
  /** Asked once, beside the first question about a person. */
  readonly device: {
    readonly question: string
    readonly own: string
    readonly ownHint: string
    readonly shared: string
    readonly sharedHint: string
    /** Where the browser encrypts nothing that it keeps. */
    readonly plain: string
  }
  /** Under every question about a person. `day`: the one on which it is deleted. */
  readonly kept: {
    readonly tasks: string
    readonly until: (day: string) => string
    readonly elsewhere: string
  }
}
