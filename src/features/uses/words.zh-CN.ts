import type { CardUseGroup, CardUseTrial, LifeEvent } from '../../domain/uses/cardUse.ts'
import type { CardUseOutcome, CardUseState, Carrier } from '../../domain/uses/cardUseCodes.ts'
import type { ElsewhereReason } from '../../domain/uses/elsewhereCodes.ts'
import { isDemo } from '../../i18n/edition.ts'

/** All that the card is good for: by what happens in a life, with what it is done, and where. */
export const words = {
  title: '这张卡能做什么',
  back: '返回首页',
  lede: '选一件生活中的事，或者直接找，看怎么办。',
  find: {
    label: '找一项用途',
    hint: '汉字、拼音、首字母都可以：公交、gongjiao、gj',
    event: '生活中的事',
    carrier: '用什么',
    anyCarrier: '都看',
    city: '在哪个市',
    anyCity: '全省',
  },
  /** Said when a choice was made. */
  found: (count: number): string => (count > 0 ? `找到${count}项` : '没有找到'),
  none: '换个说法试试，或者选一件生活中的事。也可以拨打12333询问。',
  all: '全部用途',
  matching: '找到的用途',
  /** Takes the choice of something in life back; said after its name. */
  takeBack: '，再按一次取消',
  showAll: '看全部用途',
  group: (name: string, count: number): string => `${name}（${count}项）`,
  events: {
    sick: '看病买药',
    old: '退休养老',
    work: '上班、换工作',
    jobless: '失业、找工作',
    child: '生育、养孩子',
    farm: '种地务农',
    hardship: '有困难、残疾',
    moving: '去外地',
    outing: '出行游玩',
    errand: '办事、开证明',
  } satisfies Record<LifeEvent, string>,
  groups: {
    socialSecurity: '人社服务',
    medical: '就医购药',
    benefits: '待遇补贴',
    civilAffairs: '民政、残联补贴',
    government: '政务服务',
    banking: '金融',
    transport: '交通出行',
    sightseeing: '旅游观光',
    culture: '文化体验',
    lodging: '住宿登记',
  } satisfies Record<CardUseGroup, string>,
  carriers: {
    card: '社保卡',
    eCard: '电子社保卡',
    account: '打进卡里的账户',
  } satisfies Record<Carrier, string>,
  states: {
    open: '已开通',
    partly: '部分开通',
    local: '以当地公布为准',
  } satisfies Record<CardUseState, string>,
  and: '、',
  /** One use. */
  use: {
    notTried: isDemo ? '' : '网上不能试。请按下面的办法带卡去用；用不了，打12333问。',
    back: '全部用途',
    unknown: { title: '没有这项用途', text: '地址可能不完整，请从全部用途里找。' },
    where: { province: '全省', city: (city: string): string => `在${city}` },
    since: (month: string): string => `${month}起`,
    /** A use that each city decides, while no city is chosen. */
    byCity: '各市不同，请选市',
    stateUnknown: '没有问到这个市的情况，以当地公布为准',
    half: '用哪个功能',
    halves: { social: '社保功能', financial: '金融功能' },
    enable: { social: '要先启用，网上就能办', financial: '要先到发卡银行激活' },
    carrier: '用什么',
    how: '怎么办',
    law: '法律依据：',
    /** Beside a use that is not tried there. */
    help: {
      title: '用卡帮助',
      record: '在这里查缴费记录',
      eCard: '电子社保卡：开通、打开',
      activate: '去哪里激活金融功能',
      offices: '附近的网点和窗口',
      lost: '卡丢了，先挂失',
      call: '用不了的，拨打12333。工作人员不会向您要密码和验证码。',
    },
  },
  /** Trying it on the simulated side. */
  trial: {
    heading: isDemo ? '试一试（演示）' : '',
    lead: {
      desk: '模拟窗口读卡，不是真的办业务。',
      reader: '模拟读卡器，不扣真的钱。',
      payment: '模拟给这张卡发一笔钱，不是真的钱。',
      entrance: '模拟入口，不是真的门票。',
    } satisfies Record<CardUseTrial, string>,
    whose: '用谁的卡',
    carrier: '用什么试',
    consent: '卡在挂失中，我同意用手机上的电子社保卡',
    button: {
      desk: '在窗口出示',
      reader: '贴卡',
      payment: '发一笔试试',
      entrance: '在入口出示',
    } satisfies Record<CardUseTrial, string>,
    working: '正在读卡',
    again: '再试一次',
    safe: '可能没有读到，卡的状态没有变化。',
    notOffered: {
      title: '这个机构还不能在网上试',
      next: '请带卡到现场用，或者拨打12333询问。',
    },
    accepted: {
      desk: '读卡成功，可以办理',
      reader: '滴，请上车',
      payment: '已到账',
      entrance: '验证通过，请进',
    } satisfies Record<CardUseTrial, string>,
    kept: '已记在用卡记录里。',
    refused: '没有成功：',
    next: {
      notHere: '这个市还没有公布开通。可以拨打12333询问。',
      cancelled: '这张卡已经不能再用，请用新卡。',
      lost: '请补办新卡。参保和待遇不受影响。',
      reportedLost: '找到卡了可以解除挂失。急用的，可以用手机上的电子社保卡。',
      eCardOff: '请先开通电子社保卡，网上办，马上能用。',
      consentMissing: '请先勾选同意，再试一次。',
      socialOff: '请先启用社保功能，网上办，马上生效。',
      locked: '带身份证到窗口重置社保密码。急用的，可以用电子社保卡。',
      financialOff: '请带身份证和社保卡到发卡银行激活。',
      expired: '请换新卡。社保功能照常使用。',
      notFiled: '先自己付，留好票据和费用清单，回参保地报销。已经住院的，出院结算前备案也来得及。',
    } satisfies Record<Exclude<CardUseOutcome, 'accepted'>, string>,
    waits: '这笔钱没有丢，办好以后会补发。',
    toCard: '看这张卡',
    toECard: '开通电子社保卡',
    noCard: '这台设备上还没有领到的卡。领到以后，就可以在这里试。',
    toCases: '看我的办件',
  },
  /** Treatment away from where one is insured: filed, looked at, ended. */
  elsewhere: {
    heading: isDemo ? '先备案（演示）' : '先备案',
    noCard: '备案要用领到的社保卡。这台设备上还没有您的卡，先找回办卡的办件。',
    notOffered: {
      title: '这里还不能网上备案',
      next: '请用国家医保服务平台，或者拨打12333问参保地的备案电话。',
    },
    lead: '到参保地以外的地方看病，先备案，看完直接结算，您只付自己那部分。',
    filedHeading: '备案以后，当场直接结算',
    filed: ['住院费用', '普通门诊费用', '门诊慢特病费用（以当地开通的病种为准）'],
    unfiledHeading: '没有备案',
    unfiled: [
      '先自己付，留好票据和费用清单，回参保地报销',
      '急诊抢救不用备案，按已备案直接结算',
      '已经住院的，出院结算前备案也来得及',
    ],
    rule: '哪些能报，按看病地方的目录；报多少，按参保地的规定。',
    reasons: {
      living: '长期住在那里（退休安置、随子女、常驻工作）',
      referral: '本地医院转诊',
      other: '临时去（自己去看病、出差、旅游）',
    } satisfies Record<ElsewhereReason, string>,
    hints: {
      living: '一直有效，到您取消为止',
      referral: '从开始那天起6个月有效，可以多次看病',
      other: '从开始那天起6个月有效，可以多次看病',
    } satisfies Record<ElsewhereReason, string>,
    whose: '给谁备案',
    place: '去哪里看病',
    choose: '请选择',
    inLiaoning: (city: string): string => `辽宁 ${city}`,
    reason: '为什么去',
    from: '从哪天起',
    fromHint: '今天起都可以，最多提前90天。',
    date: { year: '年', month: '月', day: '日' },
    button: '备案',
    working: '正在提交',
    errorPrefix: '错误：',
    wrong: {
      place: '请选去哪里看病',
      reason: '请选为什么去',
      from: (first: string, last: string): string => `请填${first}到${last}之间的一天`,
    },
    standing: {
      ahead: (place: string, from: string): string => `已备案：${place}，${from}起有效`,
      holds: (place: string): string => `已备案：${place}，现在有效`,
    },
    until: (from: string, until: string): string => `从${from}起，到${until}为止`,
    open: (from: string): string => `从${from}起，到您取消为止`,
    end: '取消备案',
    ending: '正在取消',
    endNote: '要改去别的地方，先取消，再重新备案。取消以前已经结算的不变。',
    ended: '备案已取消。需要时可以重新备案。',
    safe: '没有办成，备案没有变化。',
    unsure: '没有收到回复，可能已经办好。请看上面写的是什么。',
    before: '以前的备案',
    /** Of an earlier one: until when it held. */
    was: (place: string, from: string, last: string): string => `${place}，${from}到${last}`,
    /** At the simulated hospital. */
    hospital: '医院在哪里',
    emergency: '是急诊抢救',
  },
  demo: isDemo
    ? '各市开通情况和时间是演示数据，以当地公布为准。社保卡不能代替身份证。'
    : '以当地公布为准。社保卡不能代替身份证。',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly uses: typeof words
  }
}
