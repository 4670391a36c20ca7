import type { LookUp, ObjectionOutcome } from '../../src/domain/contributionRecord.ts'

const zh = {
  heading: '查询异议：等答复',
  looks: {
    record: '本人查询缴费记录',
    application: '没有验证手机号的人，办理前查询',
    refused: '没有验证手机号的人，核对没有通过',
    review: '经办机构审核办件',
    counter: '经办机构窗口读卡',
    declaration: '用人单位申报基数',
  } satisfies Record<LookUp['why'], string>,
  due: (day: string): string => `最晚${day}答复`,
  answers: { allowed: '答复：依法查看', notAllowed: '答复：违规，已处理' } satisfies Record<
    ObjectionOutcome,
    string
  >,
}

const en: typeof zh = {
  heading: 'Objections to looks, to be answered',
  looks: {
    record: 'the person, at the contributions',
    application: 'somebody without a confirmed number, before applying',
    refused: 'somebody without a confirmed number, not let in',
    review: 'the agency, reviewing a case',
    counter: 'the agency, at a counter',
    declaration: 'the employer, declaring wages',
  },
  due: (day) => `answer by ${day}`,
  answers: { allowed: 'Answer: it was allowed', notAllowed: 'Answer: not allowed, dealt with' },
}

/** What the desk says of objections to looks at a record. */
export const objectionTexts = { zh, en } as const
