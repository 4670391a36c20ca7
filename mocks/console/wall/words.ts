import type { Stage } from '../../scenarios/screens.ts'
import type { Look } from '../../scenarios/shots.ts'

/** The words of the wall. They come with it, not with the console. */
export interface WallWords {
  readonly find: string
  readonly people: string
  readonly oneOfEach: string
  readonly everybody: string
  readonly stage: string
  readonly allStages: string
  readonly stages: Record<Stage, string>
  readonly kind: string
  readonly allKinds: string
  readonly language: string
  readonly languages: Record<Look['language'], string>
  readonly version: string
  readonly standard: string
  readonly elder: string
  readonly theme: string
  readonly themes: Record<Look['theme'], string>
  readonly width: string
  readonly filters: string
  readonly count: (count: number) => string
  readonly none: string
  readonly more: (left: number) => string
  readonly wall: string
  readonly open: (name: string) => string
  readonly waiting: string
  readonly failed: (problem: string) => string
  readonly again: string
  readonly elsewhere: (path: string) => string
  readonly back: string
  readonly previous: string
  readonly next: string
  readonly take: string
  readonly link: string
  readonly live: string
  readonly save: (count: number) => string
  readonly print: (count: number) => string
  readonly taking: (done: number, count: number) => string
  readonly cancel: string
  readonly saved: (count: number) => string
  readonly lost: (names: string) => string
  readonly cantDraw: string
  readonly sheet: string
  readonly sheetNote: (count: number, date: string) => string
  readonly printNow: string
  readonly close: string
}

const zh: WallWords = {
  find: '按画面、人或名字查找',
  people: '人',
  oneOfEach: '每个画面一例',
  everybody: '所有人',
  stage: '阶段',
  allStages: '全部阶段',
  stages: {
    route: '六问与结果',
    employment: '单位的事',
    registering: '填参保登记',
    registered: '参保登记办理中',
    applying: '填申领',
    progress: '申领办理中',
    refusal: '不通过',
    inHand: '持卡',
    trouble: '故障',
    pages: '其他页面',
  },
  kind: '情形或步骤',
  allKinds: '全部情形',
  language: '语言',
  languages: { 'zh-CN': '中文', en: 'English' },
  version: '版本',
  standard: '标准版',
  elder: '长辈版',
  theme: '主题',
  themes: { light: '浅色', dark: '深色' },
  width: '宽度',
  filters: '筛选',
  count: (count) => `${count} 张画面`,
  none: '没有符合的画面。',
  more: (left) => `再显示一些（还有 ${left} 张）`,
  wall: '画面墙',
  open: (name) => `打开：${name}`,
  waiting: '正在画……',
  failed: (problem) => `没有画出来：${problem}`,
  again: '再试一次',
  elsewhere: (path) => `去了别处：${path}`,
  back: '回到画面墙',
  previous: '上一张',
  next: '下一张',
  take: '放到页面上',
  link: '复制链接',
  live: '这里可以操作，不影响页面和别的画面。',
  save: (count) => `存为 PNG（ZIP，${count} 张）`,
  print: (count) => `打印样张（${count} 张）`,
  taking: (done, count) => `正在画第 ${done} 张，共 ${count} 张……`,
  cancel: '停止',
  saved: (count) => `已存 ${count} 张。`,
  lost: (names) => `这几张没有画出来：${names}`,
  cantDraw:
    '这个浏览器不能把页面画成图片。请换 Chrome、Edge 或 Firefox，或运行 npm run screenshots，画面是同一套。',
  sheet: '社保卡申领（演示）：画面样张',
  sheetNote: (count, date) => `共 ${count} 张，${date}。演示画面，不是政府网站，人和号码都是虚构的。`,
  printNow: '打印',
  close: '关闭样张',
}

const en: WallWords = {
  find: 'Find a screen, a person or a name',
  people: 'People',
  oneOfEach: 'One of each screen',
  everybody: 'Everybody',
  stage: 'Stage',
  allStages: 'All stages',
  stages: {
    route: 'Six questions and result',
    employment: 'What the employer does',
    registering: 'Filling in the registration',
    registered: 'Registration under way',
    applying: 'Filling in the application',
    progress: 'Application under way',
    refusal: 'Rejected',
    inHand: 'Card in hand',
    trouble: 'Trouble',
    pages: 'Other pages',
  },
  kind: 'Situation or step',
  allKinds: 'All situations',
  language: 'Language',
  languages: { 'zh-CN': '中文', en: 'English' },
  version: 'Version',
  standard: 'Standard',
  elder: 'Elder',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  width: 'Width',
  filters: 'Filters',
  count: (count) => `${count} screens`,
  none: 'No such screen.',
  more: (left) => `Show more (${left} left)`,
  wall: 'Wall of screens',
  open: (name) => `Open: ${name}`,
  waiting: 'Being drawn …',
  failed: (problem) => `Not drawn: ${problem}`,
  again: 'Try again',
  elsewhere: (path) => `Went elsewhere: ${path}`,
  back: 'Back to the wall',
  previous: 'Previous',
  next: 'Next',
  take: 'Put on the page',
  link: 'Copy link',
  live: 'It can be used here; the page and the other screens stay as they are.',
  save: (count) => `Save as PNG (ZIP of ${count})`,
  print: (count) => `Print contact sheet (${count})`,
  taking: (done, count) => `Drawing ${done} of ${count} …`,
  cancel: 'Stop',
  saved: (count) => `${count} saved.`,
  lost: (names) => `Not drawn: ${names}`,
  cantDraw:
    'This browser can’t draw pages as pictures. Use Chrome, Edge or Firefox, or run npm run screenshots, which makes the same set.',
  sheet: 'Social security card (demonstration): contact sheet',
  sheetNote: (count, date) =>
    `${count} screens, ${date}. A demonstration and no government site; people and numbers are invented.`,
  printNow: 'Print',
  close: 'Close the sheet',
}

/** The wall's words in a language of the page. */
export const wallWords = (language: 'zh' | 'en'): WallWords => (language === 'en' ? en : zh)
