import type { authorisedActs } from '../../domain/organisationCodes.ts'
import type { OrganisationKind } from '../../domain/organisations.ts'
import type { CheckedColumn } from './checkedColumns.ts'

/** What somebody decides alone, on the device of an organisation. */
export const words = {
  errorPrefix: '错误：',
  errors: (n: number): string => `有${n}处需要填写`,
  loading: '正在打开',
  clerk: {
    title: (isChild: boolean): string => `请交给${isChild ? '监护人' : '本人'}办理`,
    returned: '设备已收回',
    lead: (name: string): string => `接下来请${name}本人核对信息、选银行、逐项同意、签名，大约3分钟。`,
    leadGuardian: (name: string, guardian: string): string =>
      `${name}不满16周岁，接下来请监护人${guardian}核对信息、选银行、逐项同意、签名，大约3分钟。`,
    code: '收回设备的口令',
    codeHint: '您自己记住，不要告诉别人。只有输入口令才能收回设备，看到名册。',
    points: (isChild: boolean): readonly string[] => [
      `银行由${isChild ? '监护人' : '本人'}自己选，请不要代选、代签。`,
      '交出后只显示这一个人的信息，看不到名册和别人。',
      '不会写字的，可以按手印。',
    ],
    give: (isChild: boolean): string => `已交给${isChild ? '监护人' : '本人'}，开始`,
    back: '回到名册',
    before: '这个人的信息还有问题，请先在名册里改好，再来办。',
    already: (when: string, isChild: boolean): string =>
      `${isChild ? '监护人' : '本人'}已在${when}决定过。再办一次，会换成新的决定。`,
    submitted: '这个人的申请已经提交，不用再办。',
    unfit: '不满16周岁，单位不能代办。请监护人到村（社区）或学校办，也可以自己在网上办。',
    gone: '名册里没有这个人了。',
    decided: (name: string): string => `已记下${name}的决定`,
    decidedText: '以后改了姓名、证件号码或监护人，这个决定就作废，要重新办。',
    stopped: '没有记下决定',
    objected: (name: string, what: string): string =>
      `${name}说这些不对：${what}。请在名册里改好，再请对方核对。`,
    next: (name: string): string => `下一位：${name}`,
  },
  check: {
    title: '请核对您的信息',
    titleGuardian: '请核对孩子和您的信息',
    lead: (agent: string): string => `${agent}为您代办社会保障卡。有不对的，先告诉经办人。`,
    right: '都对，继续',
    wrong: '有不对的',
  },
  objection: {
    title: '哪里不对？',
    lead: '勾选后把设备还给经办人改。',
    missing: '请勾选不对的地方',
    next: '继续',
  },
  columns: {
    name: '姓名',
    idNumber: '证件号码',
    mobile: '手机号',
    guardianName: '监护人姓名',
    guardianIdNumber: '监护人证件号码',
    guardianRelation: '与孩子的关系',
  } satisfies Record<CheckedColumn, string>,
  ofChild: { name: '孩子姓名', idNumber: '孩子证件号码' },
  relations: {
    mother: '母亲',
    father: '父亲',
    grandparent: '祖父母',
    otherGuardian: '其他监护人',
  } as Readonly<Record<string, string>>,
  bank: {
    title: '选一家银行',
    lead: '由您自己选，别人不能替您定。社保功能在哪家都一样。',
    missing: '请选择一家银行',
  },
  delivery: {
    label: '卡做好后怎么拿？',
    missing: '请选择怎么拿卡',
    collect: '到村（社区）领',
    home: '送到家里',
    homeHint: '年纪大、行动不便的，可以请人送上门',
    from: {
      employer: '卡做好后送到单位，由您本人签收。单位不得扣留。',
      village: '由您本人签收，谁都不得扣留。',
      school: '卡做好后送到学校，由监护人签收。学校不得扣留。',
    } satisfies Record<OrganisationKind, string>,
  },
  consents: {
    title: '请逐项决定',
    lead: '每一项都由您自己勾选。不同意的，可以不在这里办，到窗口办。',
  },
  sign: {
    title: '委托并签名',
    lead: (agent: string): string => `签名后，${agent}才能替您提交申请。`,
    principal: '委托人',
    guardianOf: (guardian: string, name: string): string => `${guardian}（${name}的监护人）`,
    agent: '受托人',
    matter: '事项',
    matterText: '申领社会保障卡',
    scope: '可以做',
    acts: {
      apply: '提交申请',
      correct: '按要求补正',
      receiveCard: '代收卡片并交给您',
    } satisfies Record<(typeof authorisedActs)[number], string>,
    notScope: '不能替您选银行、设密码、开通金融功能。',
    period: '期限',
    days: (from: string, until: string): string => `${from}至${until}`,
    revoke: '提交前改主意的，告诉经办人；提交后可以在办理进度里撤回同意。',
    missing: '请签名或者按手印',
    submit: '同意委托，完成',
    saving: '正在保存…',
  },
  troubles: {
    full: '设备空间已满，没有记下。您选的还在，请经办人清理空间后再按一次。',
    failed: '没有记下，请再按一次；还不行，请告诉经办人。',
    changed: '您的信息刚被改过，请把设备还给经办人，改好后重新核对。',
  },
  next: '继续',
  previous: '上一步',
  step: (at: number, of: number): string => `第${at}步，共${of}步`,
  giveBack: {
    decided: '办好了，请把设备还给经办人',
    decidedText: '您的决定已经记下。',
    stopped: '请把设备还给经办人',
    stoppedText: '还没有记下任何决定。',
    label: '经办人输入收回口令',
    hint: '4位数字',
    missing: '请输入4位口令',
    wrong: '口令不对，请重新输入',
    submit: '收回设备',
    forgot: '忘了口令，重新登录',
    stop: '先不办了，还给经办人',
    goOn: '接着办',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly decision: typeof words
  }
}
