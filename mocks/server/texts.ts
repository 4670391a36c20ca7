import type { CaseKind } from '../../src/domain/case.ts'

const zh = {
  title: '办件台',
  strip: '模拟的经办机构，只用于演示和测试，请勿填真实信息',
  refresh: '刷新',
  otherLanguage: 'English',
  cases: '全部办件',
  kinds: {
    enrolment: '参保登记',
    card: '社保卡申领',
    recordCorrection: '记录更正',
    cardFound: '解除挂失',
    complaint: '投诉用人单位',
    administrativeReview: '行政复议',
    replacement: '补换卡',
  } satisfies Record<CaseKind, string>,
  /** The button beside the box that cases are looked for in. */
  find: '查找',
  status: '办到哪一步',
  kind: '事项',
  notFound: '没有找到这样的办件。',
  pages: '翻页',
  page: (page: number): string => `第${page}页`,
  previous: '上一页',
  next: '下一页',
  messages: '发出的短信',
  notPossible: '现在不能这样办了：这件事可能刚刚有了变化，请看下面的最新情况。',
  forget: '清空这个机构',
  forgetNote: '删除全部办件、文件和短信，时间回到今天。删除后找不回来。',
}

/** What the desk of the agency server says beside the words it shares with the console. */
export type ServerTexts = typeof zh

const en: ServerTexts = {
  title: 'Agency desk',
  strip: 'A simulated agency, for demonstrations and tests only. Enter no real personal data.',
  refresh: 'Refresh',
  otherLanguage: '中文',
  cases: 'All cases',
  kinds: {
    enrolment: 'insurance registration',
    card: 'card application',
    recordCorrection: 'record correction',
    cardFound: 'loss report lifted',
    complaint: 'complaint about an employer',
    administrativeReview: 'administrative review',
    replacement: 'card replacement',
  },
  find: 'Find',
  status: 'Status',
  kind: 'Matter',
  notFound: 'No such case.',
  pages: 'Pages',
  page: (page) => `Page ${page}`,
  previous: 'Previous page',
  next: 'Next page',
  messages: 'Text messages sent',
  notPossible: 'This can’t be done any more: the case has changed. Below is how it stands now.',
  forget: 'Empty this agency',
  forgetNote: 'Deletes all cases, files and messages, and takes the clock back to today. It can’t be undone.',
}

export const serverTexts = { zh, en }
