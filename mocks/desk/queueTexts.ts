import type { WorkQueue } from '../agency/queues.ts'

interface QueueTexts {
  /** What the row of queues is called. */
  readonly title: string
  readonly all: string
  readonly open: string
  /** The box that cases are looked for in. */
  readonly search: string
  readonly names: { readonly [Q in WorkQueue]: string }
  /** Nothing is in the queue that is shown. */
  readonly empty: string
  /** Which of the cases found a page shows. */
  readonly shown: (from: number, to: number, of: number) => string
}

const zh: QueueTexts = {
  title: '待办',
  all: '全部',
  open: '还没办完',
  search: '受理编号或姓名',
  names: {
    new: '新件',
    corrected: '补正已交',
    overdue: '已超期',
    bankOpening: '等银行',
    reminded: '催办',
  },
  empty: '这里没有办件。',
  shown: (from, to, of) => `第${from}—${to}件，共${of}件`,
}

const en: QueueTexts = {
  title: 'Work queues',
  all: 'All',
  open: 'Not finished',
  search: 'Case number or name',
  names: {
    new: 'New',
    corrected: 'Correction came back',
    overdue: 'Overdue',
    bankOpening: 'Waiting for the bank',
    reminded: 'Reminders',
  },
  empty: 'No cases here.',
  shown: (from, to, of) => `${from} to ${to} of ${of} cases`,
}

/** What the desk calls its queues. */
export const queueTexts = { zh, en }
