import type { Claim, Verdict } from '../../domain/claims.ts'

/** What is told, and what is so. */
export const words = {
  title: '听到的说法对不对？',
  lede: '选一句您听到的，看是不是真的、法律怎么说。',
  back: '您的权利',
  which: '您听到的是哪一句？',
  submit: '看看对不对',
  required: '请选择一句',
  errorTitle: '有1处需要修改',
  errorPrefix: '错误：',
  verdicts: { wrong: '不对', partly: '只说对了一部分', right: '对' } satisfies Record<Verdict, string>,
  said: (claim: string): string => `您听到的：“${claim}”`,
  so: '实际上',
  doing: '您可以',
  laws: '法律依据',
  practice: '这一条没有法律条文直接规定，按经办机构公布的做法，以当地公布为准。',
  another: '再看一句',
  list: {
    expiresStops: {
      said: '社保卡满10年就作废，社保也停了。',
      so: '有效期看卡面，多数是10年。到期以后社保功能照常，银行那部分看银行。到期前60天起可以换卡。',
      doing: '看一看卡面上的日期；在“我的办件”里打开您的卡，有换卡提醒。',
    },
    sealedStopped: {
      said: '卡显示“封存”，就是社保断缴了。',
      so: '“封存”只是社保功能还没有启用，和缴没缴费没有关系。',
      doing: '领卡以后启用社保功能；想知道缴没缴，查自己的缴费记录。',
    },
    educationNeeded: {
      said: '办社保卡要交学历证、暂住证。',
      so: '办卡只要身份证件和照片。除此以外的材料，没有法律、法规或者国务院决定作依据，不能要。',
      doing: '请对方写明依据是哪一条；没有依据的可以不交，也可以投诉。',
    },
    contractNeeded: {
      said: '没有劳动合同，办不了社保卡。',
      so: '办卡不要劳动合同。只有单位给港澳台居民办参保登记，才要看劳动合同或者聘用合同。',
      doing: '带身份证件直接办。',
    },
    waitForNotice: {
      said: '交了材料只能等通知，等多久不知道。',
      so: '个人办参保登记，经办机构应当在10个工作日内办完，进度随时能查。',
      doing: '算一算最后一天是哪天；过了还没办，打12333催办。',
    },
    counterOnly: {
      said: '只能本人到社保局窗口办。',
      so: '网上、银行网点、窗口都能办，也可以请人代办；行动不便的可以申请上门。',
      doing: '选方便的一种；人工窗口一直保留。',
    },
    employerPicksBank: {
      said: '社保卡用哪家银行，单位说了算。',
      so: '发卡银行由本人自己选，单位可以代办，不能代选。',
      doing: '告诉单位您选的银行，表格由本人签字。',
    },
    employerKeeps: {
      said: '社保卡放单位统一保管。',
      so: '任何单位和个人不能扣押领工资用的社保卡，责令改正，拒不改正的要罚款。',
      doing: '向单位要回来；不还的，打12333投诉。',
    },
    probation: {
      said: '试用期可以先不上社保。',
      so: '单位应当从用工之日起30日内办参保登记，试用期也算用工。',
      doing: '算一算单位的最后一天；过了没办，从第31天起可以投诉。',
    },
    giveUp: {
      said: '签了“自愿放弃社保”，单位就不用办了。',
      so: '参保登记是单位的法定义务，签了字也不免除。',
      doing: '可以要求单位补办，也可以投诉。',
    },
    selfEmployedMust: {
      said: '个体户、打零工的必须自己上社保。',
      so: '没有雇工的个体工商户、灵活就业人员是自愿参加，自己申请登记。',
      doing: '想参加的，可以在网上办参保登记。',
    },
    premium110: {
      said: '单位不给登记，就按110%补缴。',
      so: '110%是单位没有申报缴费数额时的算法（第六十二条）。没有登记的，由经办机构核定应缴的数额（第五十八条）。',
      doing: '不用自己算，投诉以后由经办机构核定。',
    },
    idCard: {
      said: '社保卡能当身份证用。',
      so: '在社保、就医等已经开通的服务里，可以用来证明身份；它不能代替居民身份证。',
      doing: '坐火车、住店、开户等，带居民身份证。',
    },
    cardNumber: {
      said: '社保卡号就是身份证号。',
      so: '社会保障号码是公民身份号码；卡号是另一个号码，补换卡会变。',
      doing: '填表时看清要的是哪一个。',
    },
    stoppedLink: {
      said: '短信说社保卡要停用，点链接认证。',
      so: '这是诈骗。经办机构的短信不带链接，也不会要密码和验证码。',
      doing: '不点、不填、不转账；拿不准的打12333，受骗了马上打110。',
    },
  } satisfies Record<Claim, { said: string; so: string; doing: string }>,
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly claims: typeof words
  }
}
