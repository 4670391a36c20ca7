/** An employer registers its employees for insurance. */
export const words = {
  choose: {
    title: '为职工办参保登记',
    back: '返回名册',
    lead: '选好人员，核对无误后再提交。现在什么都不会发出去。',
    checking: '正在向经办机构核对谁已参保……',
    checkFailed: '没有核对成功。可以照常提交，已参保的人经办机构会告知。',
    none: '没有可以登记的人。已参保的不用再办，其他人看看下面是什么原因。',
    tableLabel: '可以登记的人员',
    columns: { firstWorkDay: '用工日期', due: '最晚登记' },
    overdue: (day: string) => `已逾期（${day}）`,
    today: '今天到期',
    nobodyChosen: '请至少选1人',
    next: (n: number) => `下一步：核对${n}人`,
  },
  review: {
    title: '提交前核对',
    people: '参保登记',
    peopleValue: (n: number) => `${n}人`,
    city: '参保地',
    days: '期限',
    overdue: (n: number) => `${n}人已逾期，请尽快提交`,
    today: (n: number) => `${n}人今天到期`,
    inTime: (n: number) => `${n}人在30日内`,
    afterwards: '提交以后',
    afterwardsText: '经办机构审核，职工会收到短信。登记完成后，就可以为他们申领社保卡。',
    table: '这一批的人员',
    declare: '单位声明',
    declareTick: '以上人员从所填日期起在本单位工作，资料属实',
    declareMissing: '请勾选“资料属实”，没有声明不能提交',
    nameHint: '只有单位和经办机构看得到，例如“九月入职参保”',
    usual: (day: string) => `${day}参保登记`,
    submit: (n: number) => `提交${n}人的参保登记`,
  },
  matter: '参保登记',
  done: (n: number) => `${n}人已参保，可以申领社保卡`,
  toCards: '去申领社保卡',
  register: (n: number) => `为${n}人办参保登记`,
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly registration: typeof words
  }
}
