import type { Answers, FieldName } from '../../domain/application.ts'
import type { DocumentCode } from '../../domain/documents.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import type { Problem } from '../../domain/problem.ts'
import type { FieldText, OptionText, Text } from '../messages.ts'
import type { RouteMessages } from './route.ts'

type ApplyField = Exclude<FieldName, keyof RouteMessages['fields']>
type Options<F extends FieldName> = { readonly [K in Answers[F] & string]: OptionText }

/** The steps of the registration and the card that hold more than one question, or say more than its label. */
export const titledSteps = [
  'person',
  'born',
  'guardian',
  'agent',
  'recipient',
  'consents',
  'check',
] as const

/** The questions of the registration and the application, and what can be wrong with an answer. */
export interface ApplyMessages {
  readonly fields: { readonly [F in ApplyField]: FieldText }
  readonly options: {
    readonly idType: Options<'idType'>
    readonly sex: Options<'sex'>
    readonly guardianRelation: Options<'guardianRelation'>
    readonly agentRelation: Options<'agentRelation'>
    readonly scheme: Options<'scheme'>
    readonly productionMode: Options<'productionMode'>
    readonly delivery: Options<'delivery'>
  }
  readonly steps: { readonly [S in (typeof titledSteps)[number]]: { readonly title: Text; readonly lead?: Text } }
  readonly documents: { readonly [D in DocumentCode]: { readonly label: Text; readonly hint?: Text } }
  readonly problems: { readonly [P in Exclude<ProblemCode, 'required'>]: (problem: Problem) => string }
}
