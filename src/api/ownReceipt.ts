import * as v from 'valibot'
import { answersSchema } from '../domain/answersSchema.ts'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { isOver } from '../domain/case.ts'
import { differingAnswers, receiptAnswers } from '../domain/receiptAnswers.ts'
import type { OutboxRecord } from '../journey/draft.ts'
import { isFieldName } from './schemas.ts'
import type { Receipt } from './submissionSchemas.ts'

// Whether a receipt is of what this device sent, or of something else that was taken under the same key.

const contentSchema = v.object({ answers: answersSchema, contentId: v.exactOptional(v.string()) })

/** What was sent: the answers, and the id of this very body, which those from before there were ids don't have. */
export function contentOf({ body }: OutboxRecord): v.InferOutput<typeof contentSchema> {
  const parsed = v.safeParse(contentSchema, parse(body))
  return parsed.success ? parsed.output : { answers: {} }
}

/** The agency has taken this very body, and its case is not over: what the receipt says is what was sent. */
export function isOwn(receipt: Receipt, record: OutboxRecord): boolean {
  const { contentId, answers } = contentOf(record)
  if (isOver(receipt) || receipt.kind !== record.kind) return false
  return contentId === undefined && receipt.contentId === undefined
    ? seenDifferences(receipt, answers).length === 0
    : contentId === receipt.contentId
}

/** The questions in which the masked answers of the receipt are not those that were sent. */
export function seenDifferences(receipt: Receipt, answers: PartialAnswers): readonly FieldName[] {
  const sent = receiptAnswers(answers)
  // The agency also writes down ways that nobody was asked to choose.
  return differingAnswers(receipt.answers, sent).filter((name) => sent[name] !== undefined)
}

/** The questions in which the agency itself says that they differ; undefined where it does not say. */
export const toldDifferences = (differs: readonly string[] | undefined): readonly FieldName[] | undefined =>
  differs?.filter(isFieldName)

/**
 * What a receipt may show as submitted: what was sent, where the agency confirms it; what the agency says, where it says
 * something else.
 */
export function confirmedAnswers(receipt: Receipt, sent: PartialAnswers): PartialAnswers {
  const wrong = new Set<string>(seenDifferences(receipt, sent))
  return {
    ...receipt.answers,
    ...Object.fromEntries(Object.entries(sent).filter(([name]) => !wrong.has(name))),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a record that storage has damaged says nothing of what was sent
  }
}
