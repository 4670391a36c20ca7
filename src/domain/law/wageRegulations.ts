import type { ArticleText } from './articleText.ts'

export const wageRegulations = {
  'wageRegulations.31': {
    inForce: '2020-05-01',
    original:
      '工程建设领域推行分包单位农民工工资委托施工总承包单位代发制度。\n分包单位应当按月考核农民工工作量并编制工资支付表，经农民工本人签字确认后，与当月工程进度等情况一并交施工总承包单位。\n施工总承包单位根据分包单位编制的工资支付表，通过农民工工资专用账户直接将工资支付到农民工本人的银行账户，并向分包单位提供代发工资凭证。\n用于支付农民工工资的银行账户所绑定的农民工本人社会保障卡或者银行卡，用人单位或者其他人员不得以任何理由扣押或者变相扣押。',
    plain: {
      zh: '任何人不得以任何理由扣押或者变相扣押农民工用来领工资的社会保障卡或者银行卡。',
      en: 'Nobody may keep back a migrant worker’s social security or bank card tied to the wage account, for whatever reason and in whatever way.',
    },
  },
  'wageRegulations.54': {
    inForce: '2020-05-01',
    original:
      '有下列情形之一的，由人力资源社会保障行政部门责令限期改正；逾期不改正的，对单位处2万元以上5万元以下的罚款，对法定代表人或者主要负责人、直接负责的主管人员和其他直接责任人员处1万元以上3万元以下的罚款：\n（一）以实物、有价证券等形式代替货币支付农民工工资；\n（二）未编制工资支付台账并依法保存，或者未向农民工提供工资清单；\n（三）扣押或者变相扣押用于支付农民工工资的银行账户所绑定的农民工本人社会保障卡或者银行卡。',
    plain: {
      zh: '扣押农民工工资账户绑定的社会保障卡，逾期不改的，对单位处2万元以上5万元以下罚款，对责任人员处1万元以上3万元以下罚款。',
      en: 'Keeping back such a card, if not put right in time, costs the employer 20,000 to 50,000 yuan and those responsible 10,000 to 30,000 yuan.',
    },
  },
} as const satisfies Record<string, ArticleText>
