import type { CardUseGroup, LifeEvent } from '../../domain/uses/cardUse.ts'
import type { CardUseState, Carrier } from '../../domain/uses/cardUseCodes.ts'
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
