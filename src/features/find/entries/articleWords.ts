import type { LawId } from '../../../domain/law.ts'

/** What people call what an article says: Chinese, English. All of its text is searched at /law. */
export const articleWords: Readonly<Partial<Record<LawId, readonly [zh: string, en: string]>>> = {
  'socialInsuranceLaw.16': ['缴满15年 交够15年 十五年 最低年限', '15 years minimum pension'],
  'socialInsuranceLaw.19': ['养老转移', 'pension transfer'],
  'socialInsuranceLaw.46': ['失业金领几个月', 'how many months'],
  'socialInsuranceLaw.58': ['单位30日内登记 不上社保 不交社保', 'employer must register 30 days'],
  'socialInsuranceLaw.82': ['举报投诉', 'report breach'],
  'socialInsuranceLaw.84': ['不登记罚款 罚单位', 'fine employer penalty'],
  'agencyRegulations.31': ['多要材料 要证明 奇葩证明', 'extra papers documents demanded'],
  'personalInformationLaw.47': ['删除信息', 'delete data'],
  'personalInformationLaw.15': ['撤回同意', 'withdraw consent'],
  'civilCode.165': ['授权委托书', 'authorisation letter power of attorney'],
  'criminalLaw.280': ['假卡 买卖社保卡', 'forged'],
  'criminalLaw.280-1': ['冒用别人的卡 用别人的社保卡 借卡', 'use somebody else’s card borrow'],
  'wageRegulations.31': ['扣农民工的卡', 'withhold card'],
  'accessibilityLaw.39': ['不会上网 人工窗口', 'staffed counter'],
}
