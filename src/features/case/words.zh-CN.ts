import type { Consent } from '../../domain/consents.ts'
import type { PressAction, ResidentAction } from '../../domain/residentActions.ts'
import type { CaseNoun } from '../../i18n/progress.words.zh-CN.ts'
import type { Text } from '../../i18n/text.ts'

/** What the resident does on a page of its own. */
type PageAction = Exclude<ResidentAction, PressAction>

const actionTitles: { readonly [A in Exclude<PageAction, 'withdraw'>]: Text } = {
  correct: '补正材料',
  chooseBank: '换一家银行',
  changeDelivery: '改领取方式',
  changePhoto: '换制卡照片',
  changeMobile: '换手机号',
  withdrawConsent: '撤回同意',
}

/** Changing, correcting or withdrawing something of a case. */
export const words = {
  title: actionTitles,
  correctLead: (name: string): string => `只需要重新提供“${name}”，别的内容都保留，不用再填。`,
  lead: {
    chooseBank: '原来的银行没能开户。换一家不影响社保待遇，其他内容都保留。',
    changeDelivery: '只改怎么拿到卡，其他内容都保留。',
    changePhoto: '只换照片，其他内容都保留。',
    changeMobile:
      '以后的短信和查询验证码发到新号码。原来的号码也会收到通知：不是您换的，可以马上知道。邮寄的收件电话，在“改领取方式或地址”里改。',
    withdrawConsent: '撤回以后不再邮寄，收件信息会删除。请选到哪里领卡，其他内容都保留。',
  } satisfies Record<Exclude<PageAction, 'correct' | 'withdraw'>, string>,
  /** Taking the whole of it back. `isFinal`: the same can't be asked for again. */
  withdraw: {
    title: ({ name }: CaseNoun): string => `撤回${name}`,
    lead: (
      { name, again }: CaseNoun,
      of: { readonly makesCard: boolean; readonly isFinal: boolean },
    ): string =>
      `撤回后，这份${name}结束，${of.makesCard ? '不再制卡，银行停止办理' : '不再办理'}。撤回错了，短期内可以恢复办理，办理进度里写明最后一天。${
        of.isFinal ? '不恢复的，不能再以同一事实和理由申请行政复议。' : `以后要办，可以${again}。`
      }`,
  },
  save: {
    correct: '提交补正',
    chooseBank: '换成这家银行',
    changeDelivery: '保存修改',
    changePhoto: '换成这张照片',
    changeMobile: '换成这个号码',
    withdraw: '确定撤回',
    withdrawConsent: '确定撤回同意',
  } satisfies Record<PageAction, string>,
  /** Withdrawing one consent. */
  consent: {
    titles: {
      photoConsent: '撤回同意：用照片制卡',
      bankConsent: '撤回同意：把信息交给银行',
      courierConsent: '撤回同意：把收件信息交给快递公司',
      childConsent: '撤回同意：处理孩子的信息',
    } satisfies Record<Consent, string>,
    followsTitle: '撤回以后',
    follows: {
      photoConsent: ['照片不再用于别的用途。', '法律要求留存的，只存档，不再使用。'],
      bankConsent: [
        '发卡银行停止把您的信息用于金融账户。',
        '金融功能还没有激活的，以后要用，请带身份证件到银行办理。',
      ],
      courierConsent: ['收件人姓名、手机号和地址会删除。'],
      childConsent: ['孩子的信息不再用于别的用途。', '法律要求留存的，只存档，不再使用。'],
    } satisfies Record<Consent, string[]>,
    staysTitle: '不受影响的',
    stays: {
      photoConsent: ['这张卡照常制作、照常使用。', '撤回以前已经做的，仍然有效。'],
      bankConsent: [
        '社保功能照常使用。',
        '已经激活的金融功能照常使用。不想再用这个账户，请带身份证件到发卡银行销户。',
        '撤回以前已经做的，仍然有效。',
      ],
      courierConsent: ['您已经收到的卡，照常使用。'],
      childConsent: ['已经办好的参保登记和社保卡，照常有效。', '撤回以前已经做的，仍然有效。'],
    } satisfies Record<Consent, string[]>,
    undo: '如果撤回错了，短期内可以恢复，办理进度里写明最后一天。',
    law: '法律依据：《个人信息保护法》第十五条',
  },
  saving: '正在提交…',
  back: '返回办理进度',
  until: (when: string): string => `${when}前可以改，开始制卡以后就不能改了。`,
  /** Somebody comes once more to the page of what they did last. */
  done: {
    title: {
      correct: '补正已经提交',
      chooseBank: '银行已经换好',
      changeDelivery: '领卡方式已经改好',
      changePhoto: '照片已经换好',
      changeMobile: '手机号已经换好',
      withdraw: '已经撤回',
      withdrawConsent: '同意已经撤回',
    } satisfies Record<PageAction, string>,
    text: '这一步您已经办好，不用再办。办理进度里能看到现在的情况。',
  },
  impossible: {
    title: '现在不能这样做',
    text: '办理已进入下一步，或者不再需要这项操作。请回到办理进度查看。',
  },
  missing: {
    title: '没有找到这份办件',
    text: '它不在这台设备的“我的办件”里。凭受理编号、出生日期和登记的手机可以查到。',
    search: '去查找',
  },
  loading: '正在载入办件',
  keep: '不改了',
  /** In front of the bank that could not open the account, and of how it stands before the change. */
  failedBank: '没能开户的银行',
  now: (name: string): string => `现在的${name}`,
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly case: typeof words
  }
}
