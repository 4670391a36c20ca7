import type { CaseKind } from '../../domain/case.ts'
import { isDemo } from '../../i18n/edition.ts'

/** What a statement of claim says, as its writer has it. */
export interface Statement {
  readonly plaintiff: string
  readonly idNumber: string
  readonly mobile: string
  readonly address: string
  readonly defendants: string
  readonly claims: string
  readonly facts: string
  /** Of whom it is asked. */
  readonly court: string
  /** ISO date. */
  readonly day: string
}

const dayOf = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/**
 * A statement of claim (行政起诉状) as courts take it: parties, claims, facts and reasons, papers, the court, signature and day. It is in
 * Chinese in every language of the service, for that is what a court reads.
 */
export const writeStatement = (said: Statement): string =>
  [
    '行政起诉状',
    '',
    `原告：${said.plaintiff}`,
    `公民身份号码（证件号码）：${said.idNumber}`,
    `联系电话：${said.mobile}`,
    `住址：${said.address || '（请填写）'}`,
    '',
    ...said.defendants
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `被告：${line.trim()}`),
    '',
    '诉讼请求：',
    said.claims,
    '',
    '事实和理由：',
    said.facts,
    '',
    '附：1. 本起诉状副本（按被告人数）；2. 决定书复印件；3. 身份证件复印件；4. 能证明上述事实的材料。',
    '',
    '此致',
    said.court,
    '',
    '具状人（签名）：',
    dayOf(said.day),
    ...(isDemo ? ['', '（演示：由演示网站按虚构的办件生成）'] : []),
  ].join('\n')

/** What the statement begins with, from what is known of the case. */
export const draftOf = {
  decider: (place: string): string => `${place}社会保险经办机构`,
  labour: (place: string): string => `${place}人力资源和社会保障局`,
  unknown: '（作出决定的机关，照决定书上的名称填写）',
  government: (place: string): string => `${place}人民政府`,
  basic: (place: string): string => `${place}人民法院`,
  intermediate: (city: string): string => `${city}中级人民法院`,
  /** What was asked for. */
  matters: {
    enrolment: '参保登记申请',
    card: '社会保障卡申领',
    cardFound: '解除挂失声明',
    recordCorrection: '缴费记录更正申请',
    replacement: '社会保障卡补换领申请',
    complaint: '对用人单位的投诉',
    administrativeReview: '行政复议申请',
  } satisfies Record<CaseKind, string>,
  claims: {
    direct: (what: string): string =>
      `1. 撤销被告对原告${what}作出的决定，责令被告重新作出决定；\n2. 本案诉讼费用由被告承担。`,
    upheld: (what: string): string =>
      `1. 撤销对原告${what}作出的原决定和维持它的行政复议决定，责令重新作出决定；\n2. 本案诉讼费用由被告承担。`,
    notAdmitted: '1. 撤销被告不予受理行政复议申请的决定，责令被告受理；\n2. 本案诉讼费用由被告承担。',
  },
  facts: {
    direct: ({ number, what, known }: { number: string; what: string; known: string }): string =>
      `原告提交${what}（受理编号${number}）。${dayOf(known)}，原告知道被告作出的决定。原告认为这个决定不对，理由是：`,
    review: ({ number, known }: { number: string; known: string }): string =>
      `原告对受理编号${number}的办件结果不服，申请了行政复议。${dayOf(known)}，原告收到复议机关的决定。原告仍然不服，理由是：`,
  },
} as const
