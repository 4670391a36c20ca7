import type { CaseKind } from '../../domain/case.ts'
import type { ForWhom } from '../../domain/choices.ts'
import type { NeededDocument, Paper } from '../../domain/documents.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { Text } from '../../i18n/text.ts'

interface PaperText {
  readonly label: Text
  readonly hint?: Text
  readonly why: Text
  readonly missing: Text
  readonly notMine: Text
}

/** What papers are for, where it is not the card. */
const purposes: { readonly [K in CaseKind]?: string } = { enrolment: '参保登记用' }

const papersByName: Readonly<Record<Paper, PaperText>> = {
  idCardFront: {
    label: (who) =>
      who === 'child'
        ? '孩子的居民身份证'
        : who === 'represented'
          ? '本人（用卡的人）的居民身份证'
          : '居民身份证',
    hint: '正反两面，在有效期内',
    why: '核对身份。社会保障号码就是公民身份号码。除身份证件外，要其他材料必须有法律依据。',
    missing:
      '丢失或者过期的，先到派出所补领、换领。等证期间，可以拨打12333，问能否用临时居民身份证到窗口办理。',
    notMine: '没有居民身份证的（如港澳台居民、外国人），请修改“属于哪种情况”，材料会随之调整。',
  },
  householdRegister: {
    label: (who) => (who === 'child' ? '户口簿（孩子那一页）' : '户口簿（本人那一页）'),
    hint: '要有公民身份号码',
    why: '核对身份。社会保障号码就是公民身份号码。',
    missing: '还没上户口的，先到派出所办理出生登记，取得公民身份号码后再申领。',
    notMine: '已经领了居民身份证的，用身份证也行。',
  },
  birthCertificate: {
    label: '出生医学证明',
    hint: '能看出父母是谁',
    why: '孩子由监护人代理，需要证明您是监护人。',
    missing:
      '可以向签发的医疗机构申请补发。父母以外的监护人，交能证明监护关系的材料，比如判决书、指定监护的文件。',
    notMine: '户口簿上写明了您和孩子关系的，不需要这份材料。',
  },
  hkMoTwDocument: {
    label: '港澳台居民居住证，或者来往内地（大陆）通行证',
    hint: '有居住证的优先用居住证',
    why: '核对身份。须与参保登记时使用同一种证件。',
    missing: '居住证到居住地公安机关申领；没有居住证，用通行证。',
    notMine: '已经有居民身份证的，请修改“属于哪种情况”。',
  },
  foreignDocument: {
    label: '外国人永久居留身份证，或者护照',
    hint: '和参保登记用同一种',
    why: '核对身份。须与参保登记时使用同一种证件。',
    missing: '护照丢了，先到本国使领馆补办，并向公安机关出入境管理部门报失。',
    notMine: '已经入籍、有居民身份证的，请修改“属于哪种情况”。',
  },
  photo: {
    label: '照片（不用带纸质的）',
    hint: '白底、免冠、近6个月内；办的时候用手机拍，或者从相册选',
    why: '照片印在卡上，用卡时核对是不是本人。使用照片会单独征求同意。',
    missing: '可以先选“以后再传”，也可以到网点现场拍。',
    notMine: '不满7周岁的孩子一般不用照片（以当地公布为准），填写证件号码后会提示。',
  },
  guardianId: {
    label: '您（监护人）的居民身份证',
    hint: '正反两面，在有效期内',
    why: '未成年人办事，由监护人代理或者同意。',
    missing: '可以由另一位监护人办理；丢失的，先到派出所补领。',
    notMine: '满16周岁的可以自己办：第一个问题选“给我自己”。',
  },
  agentId: {
    label: '您（代办人）的居民身份证',
    hint: '正反两面，在有效期内',
    why: '替别人办，双方的身份都要核对。',
    missing: '换一位有身份证的成年人代办。',
    notMine: '本人自己能办的，第一个问题选“给我自己”。',
  },
  authorisation: {
    label: '授权委托书',
    hint: '写明代办人、事项、权限和期限，由本人签名或者盖章',
    why: '替别人办，要有本人的授权。',
    missing:
      '可以自己写，例如：“我委托某某替我申领社会保障卡，可以代交材料、代领卡，到某年某月某日为止。”本人签名、写日期。写不了字的，可以盖章，或者打12333申请上门服务。',
    notMine: '本人自己能办的，不用委托书。',
  },
  businessLicence: {
    label: '营业执照',
    hint: '上面有统一社会信用代码',
    why: '以个体工商户身份参保，有的地方要看营业执照。',
    missing: '电子营业执照也可以；丢失的，向市场监管部门补领。',
    notMine: '没有营业执照的，请改为“灵活就业”。',
  },
  labourContract: {
    label: '劳动合同或者聘用合同',
    hint: '由单位登记时出示，不用上传',
    why: '单位聘用港澳台居民，凭合同办参保登记。',
    missing: '单位手里有一份，请单位提供。',
    notMine: '没有受雇的，不需要这份材料。',
  },
  workPermit: {
    label: '工作许可',
    hint: '由单位登记时出示，不用上传',
    why: '单位招用外国人，从办理就业证件之日起30日内登记。',
    missing: '由用人单位申请办理，请单位提供。',
    notMine: '没有受雇的，不需要这份材料。',
  },
  residenceProof: {
    label: '居住证',
    hint: '在有效期内',
    why: '持居住证的人，有权在居住地参加社会保险；法律没有规定参保必须交居住证。',
    missing: '居住满半年的，到居住地派出所申领。还没领到的，拨打12333问可用什么代替。',
    notMine: '户口在辽宁的，不需要这份材料。',
  },
}

/** The papers a person may be asked for: what they are, why, and what to do without them. */
export const papers = {
  title: '您需要准备的材料',
  /** Unfolds what is to know of a paper; the paper is named for those who hear it. */
  more: '了解',
  keep: '打印或者存成图片',
  print: '打印这一页',
  ready: (ticked: number, n: number): string =>
    ticked === n ? '全部备齐。' : `已备好${ticked}份，共${n}份。`,
  lead: '备好一份勾一份；领卡时带原件。',
  /** Under the list, where it is a picture. */
  originals: '线上办理时拍照上传，不用复印；领卡时带原件。',
  /** Over the papers that only some need, and on each of them when. */
  perhaps: '视情况需要',
  onlyIf: {
    employed: '受雇的需要',
    householdElsewhere: '户口不在辽宁、当地又要求的需要',
    relationNotShown: '户口簿看不出关系的需要',
    cityAsks: '当地有规定的才需要',
  } satisfies Record<NonNullable<NeededDocument['onlyIf']>, string>,
  purposes,
  basis: '依据：',
  why: '为什么要',
  missing: '没有这份材料',
  notMine: '不适用',
  remind: '提醒我',
  /** Names the paper for those who hear the buttons out of their row. */
  of: (paper: string): string => `：${paper}`,
  change: '改我的回答',
  fullText: '查看法律原文',
  reminder: {
    title: (paper: string): string => `准备材料：${paper}`,
    text: `申领社会保障卡需要。备好以后，回到申领页面继续办理。${isDemo ? '（演示）' : ''}`,
  },
  /** Where the identity document may be one of two. */
  eitherId: '居民身份证，或者户口簿',
  eitherIdHint: (who: ForWhom): string =>
    who === 'child'
      ? '有身份证的用身份证；用户口簿的，另需出生医学证明'
      : '有身份证的用身份证，正反两面，在有效期内',
  items: papersByName,
}
