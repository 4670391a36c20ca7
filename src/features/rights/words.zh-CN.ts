import type { Right } from '../../domain/rights.ts'
import type { Remedy } from './remedies.ts'

/** What one may demand of the agency and the employer, and how to. */
export const words = {
  title: '您的权利',
  back: '返回首页',
  lede: '不收费。说不清、不会写的，打12333，或者到窗口口头说。',
  remedies: {
    period: { title: '算一算期限', text: '单位30日、经办机构10个工作日，最后一天是哪天。' },
    complaint: {
      title: '投诉单位没有办参保登记',
      text: '上班满30日单位还没办的，从第31天起可以投诉。',
    },
    review: {
      title: '不服决定，申请行政复议',
      text: '60日内可以申请，不收费，由政府再审一遍。',
    },
    claims: { title: '听到的说法对不对', text: '“试用期不上社保”“满10年作废”，是不是真的。' },
    law: { title: '查法律条文', text: '按词语、一句话或者条号查。' },
  } satisfies Record<Remedy, { title: string; text: string }>,
  /** Over the others, beside a page of one of them. */
  others: '您还可以',
  list: '法律给您的权利',
  rights: {
    records: { title: '免费查询', text: '免费查自己的缴费、待遇记录，可以要求核对。' },
    papers: { title: '不多交材料', text: '身份证件以外的材料，没有依据可以不交。' },
    complaint: { title: '举报、投诉', text: '任何人都可以，打12333就行，收到的部门不能推诿。' },
    review: { title: '不服可以告', text: '对经办机构不服，可以申请行政复议，或者向法院起诉。' },
    counter: { title: '人工窗口和上门', text: '人工办理一直保留；老年人、残疾人可以要求上门、代办。' },
    data: { title: '信息自己说了算', text: '敏感信息要单独同意，同意可以撤回，用完应当删除。' },
    keep: { title: '卡不能被扣', text: '任何人不得扣押领工资用的社保卡。' },
  } satisfies Record<Right, { title: string; text: string }>,
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly rights: typeof words
  }
}
