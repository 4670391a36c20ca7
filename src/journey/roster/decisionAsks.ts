import type { PartialAnswers } from '../../domain/application.ts'
import { type Consent, consents } from '../../domain/consents.ts'
import { organisationRules } from '../../domain/organisations.ts'
import { type AnswersSetting, answersOfRow } from '../../domain/roster/answers.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { walk } from '../engine.ts'
import { organisationCard } from '../organisationCard.ts'

/** What is asked of the person of a row, by the journey that the agency judges by. */
export interface DecisionAsks {
  /** What the row says, and the bank once it is chosen. */
  readonly answers: PartialAnswers
  /** A guardian decides (under 16, facts of the forms). */
  readonly isChild: boolean
  /** Whether organisations of this kind apply for such people at all. */
  readonly isFit: boolean
  /** What is consented to, one by one. */
  readonly consents: readonly Consent[]
}

/** @param bank the bank, once it is chosen. */
export function decisionAsks(
  row: RosterRow,
  setting: AnswersSetting,
  bank: string | undefined,
): DecisionAsks {
  const whole = answersOfRow(row, { bank: bank ?? '', consents: [] }, setting, undefined)
  const { bank: _, declared: __, ...others } = whole
  const answers = { ...others, ...(bank === undefined ? {} : { bank }) }
  const { steps } = walk(organisationCard, answers, setting.asOf)
  const asked = new Set(steps.flatMap(({ fields }) => fields))
  const isChild = answers.forWhom === 'child'
  return {
    answers,
    isChild,
    isFit: organisationRules[setting.kind].appliesFor.includes(isChild ? 'child' : 'self'),
    consents: consents.filter((each) => asked.has(each)),
  }
}
