import type { Outlet } from '../../api/outletSchemas.ts'
import { isDemo } from '../../i18n/edition.ts'

/** Where to go: outlets, offices and machines, by what one wants to do. */
export const words = {
  title: '找网点和窗口',
  lead: '选城市和要办的事，看去哪里办、现在开不开门。',
  back: '返回首页',
  demo: isDemo
    ? '演示数据，以当地公布为准：地点、号码和时间都是虚构的。去之前可以先拨打12333。'
    : '以当地公布为准。去之前可以先拨打12333。',
  filters: {
    city: '城市',
    choose: '请选择城市',
    county: '区县',
    wholeCity: '全市',
    service: '要办什么',
    anything: '所有业务',
    more: '更多条件、离我最近',
    open: '现在营业',
    stepFree: '有无障碍通道',
    language: '服务语言',
    anyLanguage: '不限',
  },
  services: {
    register: '参保登记',
    apply: '申领社保卡',
    collect: '领卡',
    enable: '启用社保功能',
    activate: '激活金融功能',
    replace: '补卡、换卡',
    loss: '正式挂失、解除挂失',
    pin: '重置社保密码',
    cancel: '注销社保卡',
    records: '打印参保记录',
  } satisfies Record<Outlet['services'][number], string>,
  kinds: { bank: '银行网点', office: '经办窗口', kiosk: '自助机' } satisfies Record<Outlet['kind'], string>,
  languages: {
    zh: '中文',
    en: '英语',
    ko: '朝鲜语（韩语）',
    ja: '日语',
    mn: '蒙古语',
  } satisfies Record<Outlet['languages'][number], string>,
  count: (places: number): string => `找到${places}处`,
  nothing: '没有符合的地点。请换一个区县，或者少选一个条件；也可以拨打12333问清楚。',
  showMore: (places: number): string => `再看${places}处`,
  /** What to do where they can't be looked up. */
  offline: '也可以拨打12333，问最近的网点和窗口。',
  near: {
    ask: '按离我的远近排序',
    asking: '正在定位',
    why: '浏览器会先问您。位置只在这个页面里用来算距离，不发送，不保存。不定位也能查。',
    known: '已按直线距离从近到远排序。',
    cityFirst: '已定位。选好城市，就从近到远列出来。',
    forget: '不再使用我的位置',
    refused: { title: '没有使用您的位置', text: '您可以选区县来找。要重新定位，请在浏览器设置里允许。' },
    unknown: { title: '没有定到位', text: '请选区县来找，或者稍后再试。' },
  },
  map: {
    label: '示意图：下面列出的地点，编号与列表相同',
    here: '您',
    note: '示意图，上北下南，编号与列表相同；实心的正在营业。',
  },
  open: {
    until: (hour: string): string => `营业中，到${hour}`,
    always: '24小时开放',
    closed: '未营业',
    opens: (day: string, hour: string): string => `${day}${hour}开门`,
    today: '今天',
    tomorrow: '明天',
    never: '近期不开放，请先打电话',
    estimate: '节假日安排还没公布，去之前请先打电话。',
  },
  visits: '查看、更改我的预约',
  item: {
    book: '在这里预约',
    bookAt: (name: string): string => `：${name}`,
    number: '编号',
    phone: '电话：',
    demoPhone: isDemo ? '（演示号码）' : '',
    distance: (kilometres: number): string =>
      kilometres < 1
        ? `约${Math.max(1, Math.round(kilometres * 10)) * 100}米`
        : `约${kilometres.toFixed(1)}公里`,
    more: '时间、业务和无障碍',
    hours: '时间',
    closes: (day: string, why: string): string => `${day}不办公（${why}）`,
    services: '能办什么',
    list: (names: readonly string[]): string => names.join('、'),
    instant: '可以当场制卡',
    access: '无障碍和语言',
    stepFree: '有无障碍通道',
    steps: '门口有台阶',
    languages: (names: readonly string[]): string => `还可用${names.join('、')}`,
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly offices: typeof words
  }
}
