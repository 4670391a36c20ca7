import type { NoteProblem } from '../console/notes.ts'
import { inChinese } from '../console/problems.ts'
import { longestNote, mostNotes } from '../scenarios/note.ts'
import { longestCaption, mostSteps, mostTours } from '../scenarios/tour.ts'
import type { Stuck } from './act.ts'

const stuck: Record<Stuck['why'], (what: string) => string> = {
  missing: (what) => `画面上没有“${what}”，走不下去了。`,
  screen: (what) => `没有到“${what}”这个画面，走不下去了。`,
  refused: () => '这件事现在做不了，走不下去了。',
}

/** What a screen reader calls the kinds of things one can point at. */
const roles: Readonly<Record<string, string>> = {
  link: '链接',
  button: '按钮',
  radio: '选项',
  checkbox: '勾选框',
  textbox: '输入框',
  combobox: '下拉框',
  heading: '标题',
  summary: '展开项',
  img: '图',
  group: '一组',
  region: '区域',
}

/** By what was done to the clock. */
const turns: Readonly<Record<string, string>> = {
  hour: '过了一小时',
  workingDay: '过了一个工作日',
  nextEvent: '时间到了下一件安排好的事',
  real: '时间回到今天',
}

export const zh = {
  notes: {
    title: '批注',
    lead: '写在某个画面上，或画面里的某一处。链接和快照文件会一起带走。按 N 键显示或隐藏。',
    show: '在画面上显示批注',
    onScreen: '画面上的批注',
    text: '批注',
    where: '写在哪里',
    wholeScreen: '整个画面',
    point: '在画面上点选',
    pointing: '请点选画面上的一处，按 Esc 取消。',
    add: '添加批注',
    save: '保存',
    cancel: '取消',
    edit: (number: number): string => `修改批注 ${number}`,
    remove: (number: number): string => `删除批注 ${number}`,
    goThere: (number: number): string => `去批注 ${number} 的画面`,
    removed: '批注已删除。',
    undo: '撤销删除',
    none: '还没有批注。',
    here: '这个画面',
    elsewhere: '其他画面',
    pin: (number: number): string => `批注 ${number}`,
    close: '收起批注',
    notHere: '指的那一处现在不在画面上',
    notKept: '浏览器不让保存：关掉页面，批注就没有了。请先导出快照文件。',
    left: (count: number): string => `还能写 ${count} 字`,
    problems: {
      empty: '请先写批注。',
      tooLong: `批注最多 ${longestNote} 字，请写短一些。`,
      realNumber: '这里有一个可能是真人的身份证号或手机号。批注会随链接发出去，请改用示例号码。',
      tooMany: `最多 ${mostNotes} 条批注。请先删掉一些。`,
    } satisfies Record<NoteProblem, string>,
    roles,
  },
  tours: {
    title: '讲解',
    lead: '演示台收起来，一步一步讲给别人看：→ 前进，← 后退，手机上点屏幕下方。',
    /** What the button says; its name says of which tour. */
    presentShort: '开始讲解',
    present: (title: string): string => `开始讲解：${title}`,
    broken: (problem: string): string => `不行：${inChinese(problem)}。什么都没有改变。`,
    record: '录一段新的',
    stop: '录完了',
    recording: (count: number): string => `正在录制，已有 ${count} 步`,
    point: '指一处讲',
    warnings: {
      realNumber: '刚填的可能是真人的号码，没有录下。请用示例号码。',
      tooMany: `最多 ${mostSteps} 步，录制已停止。`,
    },
    moreShort: '导出和修改',
    more: (title: string): string => `导出和修改：${title}`,
    link: '复制讲解链接',
    linkCopied: '链接已复制，打开就开始讲解。',
    linkByHand: '浏览器不让复制，请手动复制：',
    text: '讲解词（文本）',
    markdown: '讲解词（Markdown）',
    script: 'Playwright 脚本',
    change: '复制一份来修改',
    name: '名称',
    remove: '删除这段讲解',
    removed: '讲解已删除。',
    undo: '撤销删除',
    caption: (number: number): string => `第 ${number} 步的讲解词`,
    quiet: (number: number): string => `第 ${number} 步不停留`,
    up: (number: number): string => `第 ${number} 步往前移`,
    down: (number: number): string => `第 ${number} 步往后移`,
    removeStep: (number: number): string => `删除第 ${number} 步`,
    stepRemoved: '步骤已删除。',
    problems: {
      tooLong: `讲解词最多 ${longestCaption} 字，请写短一些。这一条还没有保存。`,
      realNumber: '这里有一个可能是真人的身份证号或手机号，请改用示例号码。这一条还没有保存。',
    },
    notKept: '浏览器不让保存：关掉页面，录的讲解就没有了。请先导出。',
    tooMany: `最多 ${mostTours} 段讲解。请先删掉一些。`,
    took: (title: string): string => `已收下讲解：${title}`,
    list: (title: string, count: number): string => `${title}（${count} 步）`,
    silently: '不停留',
  },
  show: {
    title: '正在讲解',
    back: '上一步',
    next: '下一步',
    end: '讲完了',
    leave: '退出讲解',
    progress: (number: number, count: number): string => `${number} / ${count}`,
    keys: '→、空格或翻页键前进，← 后退，B 或句号黑屏，Esc 退出。',
    dark: '已黑屏，按任意翻页键继续',
    busy: '请稍等…',
    stuck,
    again: '按“下一步”再试一次，按“上一步”回到前面的样子。',
  },
  doings: {
    see: (screen: string): string => `画面：${screen}`,
    look: (name: string): string => `看：${name}`,
    press: (name: string): string => `点“${name}”`,
    choose: (name: string): string => `选“${name}”`,
    clear: (name: string): string => `取消“${name}”`,
    type: (name: string, text: string): string => `${name}：填“${text}”`,
    code: (name: string): string => `${name}：照短信填`,
    select: (name: string, option: string): string => `${name}：选“${option}”`,
    photo: (name: string): string => `点“${name}”，交一张示例照片`,
    paper: (name: string): string => `点“${name}”，交一份示例材料`,
    scenario: (name: string): string => `场景：${name}`,
    clock: (time: string): string => `时间到了 ${time}`,
    clerk: (act: string): string => `办件台：${act}`,
    state: '演示台换了一个状态',
  },
  turns,
}

/** The words of the notes and the tours. */
export type ShowTexts = typeof zh
