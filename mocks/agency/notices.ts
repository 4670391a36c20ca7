import type { NoticeView } from '../../src/api/schemas.ts'
import type { CardEvent } from '../../src/domain/cardEvents.ts'
import type { CaseEvent, CaseKind, RejectionReason } from '../../src/domain/case.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { ofCard } from './cardNoticeTexts.ts'
import { lossReportUntil } from './cards.ts'
import { consentNotice } from './consentNotices.ts'
import { correctionDueOf } from './lastDays.ts'
import { notice, type Template } from './noticeTemplate.ts'
import { either, ofCase } from './noticeTexts.ts'
import { isToldByText, organisationNotice } from './organisationNotices.ts'
import { reasons } from './rejectionTexts.ts'
import { reminderNotice } from './reminderNotices.ts'
import type { CaseRow } from './rows.ts'
import { type Telling, tellings } from './tellings.ts'
import { type Words, words } from './words.ts'

/** A day as notices write it. */
const dayIn = (date: string): Words =>
  words(
    `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
    new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  )

/** A time as text messages write it. */
const timeIn = (at: string): Words => {
  const day = dayIn(at.slice(0, 10))
  return words(`${day.zh}${at.slice(11)}`, `${day.en}, ${at.slice(11)}`)
}

/** The notice of one event, with its text message; undefined for what nobody needs to be told. */
export function findNotice(kind: CaseKind, event: CaseEvent, id: string): NoticeView | undefined {
  return noticeOf(templateOf(kind, event), event, id)
}

/** The same of what a case tells otherwise by how it stands. @param happened what lies behind, that event the last. */
export function findNoticeOfCase(
  row: Pick<CaseRow, 'kind' | 'answers' | 'heldBy'>,
  happened: readonly CaseEvent[],
  id: string,
): NoticeView | undefined {
  const event = happened.at(-1)
  if (event?.type === 'reminded' || event?.type === 'reminderAnswered')
    return noticeOf(reminderNotice(row, happened, dayIn), event, id)
  const ofOrganisation = event && row.heldBy && organisationNotice(row.kind, row.heldBy, event)
  if (ofOrganisation) return noticeOf(ofOrganisation, event, id, isToldByText(event) ? 'text' : undefined)
  return event && findNotice(row.kind, event, id)
}

/** The same of something that happened to a card. */
export const findCardNotice = (event: CardEvent, id: string): NoticeView | undefined =>
  noticeOf(event.type === 'lossReported' ? lossNotice(event) : ofCard[event.type], event, id)

function lossNotice(event: CardEvent): Template {
  const until = dayIn(lossReportUntil(event))
  return notice(
    words('已办临时挂失', 'Card reported lost for now'),
    words(
      `您办了社保卡临时挂失，到${until.zh}有效，参保和待遇不受影响。金融功能请另打银行客服挂失。找到卡了可以解除。`,
      `You reported the card lost. The report holds until ${until.en}. Your insurance and benefits are not affected. Call the bank about its part. If you find the card, you can lift the report.`,
    ),
  )
}

/** For whoever is told of something that they have not done. */
const ifOther = words('不是您办的，请拨打12333。', 'If it was not you, call 12333.')

function noticeOf(
  template: Template | undefined,
  { type, at }: Pick<CaseEvent | CardEvent, 'type' | 'at'>,
  id: string,
  telling: Telling = tellings[type],
): NoticeView | undefined {
  if (!template) return undefined
  const mayBeOther = telling === 'ifOther' || telling === 'formerToo'
  const { title, body: said } = template
  const body = mayBeOther ? words(said.zh + ifOther.zh, `${said.en} ${ifOther.en}`) : said
  // A message lies on the phone without its day, where one is asked whether it was oneself.
  const sms = smsOf(mayBeOther ? words(`${timeIn(at).zh}：${body.zh}`, `${timeIn(at).en}: ${body.en}`) : body)
  return { id, at, title, body, sms: telling === 'inbox' ? null : sms }
}

function templateOf(kind: CaseKind, event: CaseEvent): Template | undefined {
  const reason = event.reason ? reasons[event.reason] : undefined
  if (event.type === 'correctionAsked') {
    const by = correctionDueOf(event)
    return notice(
      words('需要补正', 'A correction is needed'),
      words(
        `有一项内容需要补正${reason ? `：${reason.zh}` : ''}。请最晚${dayIn(by).zh}到办理进度中重新提交这一项，其余内容不用再填。逾期没有补正的，这件终止，可以重新提交。`,
        `One item has to be corrected${reason ? `: ${reason.en}` : ''}. Send it again under “progress” by ${dayIn(by).en}. Everything else stays the same. If it is not corrected by then, this case ends and you can send it again.`,
      ),
    )
  }
  if (event.type === 'languageChanged') return languageNotice(event.language)
  if (event.type === 'rejected') {
    const { title, said } = refusalOf(kind, event.reason)
    return notice(
      title,
      words(
        `${said.zh}${reason ? `：${reason.zh}` : ''}。办理进度中有原因和下一步。`,
        `${said.en}${reason ? `: ${reason.en}` : ''}. The reason and what to do next are under “progress”.`,
      ),
    )
  }
  return consentNotice(event) ?? either[event.type] ?? ofCase[kind][event.type]
}

/** What a refusal is called: nobody has decided anything where a correction was not made in time, and a complaint is no application. */
function refusalOf(kind: CaseKind, reason: RejectionReason | undefined): Refusal {
  const { contests, isOfOthers } = procedures[kind]
  if (reason === 'notCorrected') return contests ? refusals.givenUp : refusals.ended
  if (contests) return refusals.notAdmitted
  if (!isOfOthers) return refusals.notApproved
  return reason === 'breachNotFound' ? refusals.notConfirmed : refusals.notTakenUp
}

interface Refusal {
  readonly title: Words
  readonly said: Words
}
const refusals = {
  notApproved: {
    title: words('审核没有通过', 'Not approved'),
    said: words('审核没有通过', 'It was not approved'),
  },
  ended: {
    title: words('未按期补正，已终止', 'Ended, not corrected in time'),
    said: words('您的这件已终止', 'Your case has ended'),
  },
  notConfirmed: {
    title: words('投诉没有查实', 'Complaint not confirmed'),
    said: words('您投诉的情况没有查实', 'Your complaint was not confirmed'),
  },
  notTakenUp: {
    title: words('投诉没有受理', 'Complaint not taken up'),
    said: words('您的投诉没有受理', 'Your complaint was not taken up'),
  },
  notAdmitted: {
    title: words('复议不予受理', 'Review not admitted'),
    said: words('您的行政复议申请不予受理', 'Your request for a review was not admitted'),
  },
  givenUp: {
    title: words('复议申请视为放弃', 'Review request given up'),
    said: words('您的行政复议申请依法视为放弃', 'By law your request for a review counts as given up'),
  },
} satisfies Record<string, Refusal>

const languageNotice = (language: CaseEvent['language']): Template =>
  notice(
    words('短信语言已更换', 'Language of messages changed'),
    language === 'en'
      ? words('以后的短信用英文发。', 'Text messages now come in English.')
      : words('以后的短信用中文发。', 'Text messages now come in Chinese.'),
  )

/** The text message that goes with it. It never carries a link. */
export const smsOf = (body: Words): Words => ({
  zh: `【社保卡演示】${body.zh}本短信不含链接。`,
  en: `[Social security card demo] ${body.en} This message has no link.`,
})
