import { type CaseEvent, type CaseKind, statusOf } from '../../src/domain/case.ts'
import { answerDueOf, resultDueOf } from '../../src/domain/reminders.ts'
import { situationTable } from '../../src/domain/situations.ts'
import { dueOf } from './due.ts'
import { notice, type Template } from './noticeTemplate.ts'
import type { CaseRow } from './rows.ts'
import { type Words, words } from './words.ts'

const holders: Readonly<Record<string, Words>> = {
  bank: words('现在由发卡银行办', 'The bank has it now'),
  courier: words('现在在快递公司', 'The courier has it now'),
  employer: words('现在在用人单位', 'The employer has it now'),
}
const atAgency = words('现在由经办机构办', 'The agency has it now')
/** Who decides where that is not the agency. */
const deciders: { readonly [K in CaseKind]?: Words } = {
  complaint: words('现在由劳动保障监察办', 'Labour inspection has it now'),
  administrativeReview: words('现在由复议机关办', 'The reviewing authority has it now'),
}

/**
 * What is written of a reminder, or of its answer: who has the case, and by when. @param happened what lies behind, that event the
 * last. @param dayIn how a day is written.
 */
export function reminderNotice(
  row: Pick<CaseRow, 'kind' | 'answers'>,
  happened: readonly CaseEvent[],
  dayIn: (date: string) => Words,
): Template | undefined {
  const event = happened.at(-1)
  const status = statusOf(happened)
  if (!event || status === 'new') return undefined
  const who = Object.entries(situationTable).find(([name]) => name === status)?.[1].who
  const has = holders[who ?? ''] ?? deciders[row.kind] ?? atAgency
  if (event.type === 'reminded') {
    const by = dayIn(answerDueOf(event))
    return notice(
      words('已催办', 'Reminder received'),
      words(
        `已收到您的催办。${has.zh}，最晚${by.zh}答复您，不用再打电话。`,
        `We have your reminder. ${has.en}. We answer by ${by.en}; there is no need to call.`,
      ),
    )
  }
  const by = dayIn(resultDueOf(event, dueOf({ ...row, happened }).on))
  return notice(
    words('催办的答复', 'Answer to your reminder'),
    words(
      `您催办的办件${has.zh}，没有要您补的，最晚${by.zh}有结果。`,
      `You reminded us of your case. ${has.en}, and there is nothing for you to correct. There is a result by ${by.en}.`,
    ),
  )
}
