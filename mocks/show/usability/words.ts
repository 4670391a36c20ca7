import type { Both } from '../../scenarios/wording.ts'
import type { Outcome } from './run.ts'

/** Tasks to give; another one can be written. */
export const tasks: readonly Both[] = [
  { zh: '您还没有社保卡。请给自己申领一张。', en: 'You have no social security card yet. Apply for one.' },
  {
    zh: '您的孩子刚上户口。请给孩子办社保卡。',
    en: 'Your newborn child is in the household register now. Get the child a card.',
  },
  { zh: '您的社保卡丢了。请处理。', en: 'You have lost your social security card. Do something about it.' },
  { zh: '您上周交了申请。请看看办到哪一步了。', en: 'You applied last week. Find out how far it has come.' },
  { zh: '请看看您的养老保险交了多少个月。', en: 'Find out how many months of pension insurance you have.' },
]

const zh = {
  title: '可用性测试',
  lead: '给人一个任务，看他在每个画面上用了多久、点了几下、出了几次错、退回几次。只记在这个页面里，不保存，不上传；关掉页面就没有了。',
  task: '任务',
  ownTask: '自己写任务',
  other: '自己写……',
  label: '参加者代号',
  labelHint: '如 P1，请不要写真名。不保存，只写进导出的文件。',
  begin: '从首页开始',
  problems: {
    task: '请写任务。',
    label: '请写代号。',
    realNumber: '这里有一个可能是真人的身份证号或手机号，请改用代号。',
  },
  bar: '测试中',
  done: '做完了',
  gaveUp: '放弃',
  results: '结果',
  none: '还没有结果。',
  csv: '导出 CSV',
  clear: '清除结果',
  cleared: '结果已清除。',
  undo: '撤销清除',
  outcomes: { done: '做完', gaveUp: '放弃' } satisfies Record<Outcome, string>,
  sum: (seconds: number, clicks: number, errors: number, backs: number): string =>
    `${seconds} 秒，点 ${clicks} 下，出错 ${errors} 次，退回 ${backs} 次`,
  heat: '一格是一个画面：越宽用时越长，颜色越深越不顺。',
  columns: ['任务', '参加者', '结果', '顺序', '画面', '标题', '秒', '点击', '出错', '退回'],
  table: { screen: '画面', visits: '次数', seconds: '秒', clicks: '点击', errors: '出错', backs: '退回' },
}

/** The words of the usability test. They come with it, not with the console. */
export type UsabilityWords = typeof zh

const en: UsabilityWords = {
  title: 'Usability test',
  lead: 'Give somebody a task and see how long they take on each screen, how often they press, err and go back. It stays on this page: nothing is saved or sent, and it is gone when the page is closed.',
  task: 'Task',
  ownTask: 'Your own task',
  other: 'Write your own …',
  label: 'Code for the participant',
  labelHint: 'For example P1, no real name. It is not kept and only goes into the exported file.',
  begin: 'Begin at the start page',
  problems: {
    task: 'Enter a task.',
    label: 'Enter a code.',
    realNumber: 'This holds an ID or mobile number that could be somebody’s. Use a code.',
  },
  bar: 'Test',
  done: 'Done',
  gaveUp: 'Give up',
  results: 'Results',
  none: 'No results yet.',
  csv: 'Export CSV',
  clear: 'Clear the results',
  cleared: 'The results are cleared.',
  undo: 'Undo',
  outcomes: { done: 'done', gaveUp: 'gave up' },
  sum: (seconds, clicks, errors, backs) =>
    [
      `${seconds} s`,
      `${clicks} ${clicks === 1 ? 'click' : 'clicks'}`,
      `${errors} ${errors === 1 ? 'error' : 'errors'}`,
      `${backs} ${backs === 1 ? 'time' : 'times'} back`,
    ].join(', '),
  heat: 'A field is a screen: the wider the longer it took, the darker the more trouble it gave.',
  columns: [
    'task',
    'participant',
    'outcome',
    'order',
    'screen',
    'title',
    'seconds',
    'clicks',
    'errors',
    'backs',
  ],
  table: {
    screen: 'Screen',
    visits: 'Visits',
    seconds: 'Seconds',
    clicks: 'Clicks',
    errors: 'Errors',
    backs: 'Backs',
  },
}

/** The words in a language of the page. */
export const usabilityWords = (language: 'zh' | 'en'): UsabilityWords => (language === 'en' ? en : zh)
