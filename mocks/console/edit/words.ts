const zh = {
  title: '改这一件的状态',
  lead: '改办件的经过和申请人的回答，看看页面会怎样。按接口约定检查；顶上的“撤销”可以改回来。',
  events: '经过',
  answers: '申请人的回答',
  at: (event: string): string => `“${event}”的时间`,
  remove: (event: string): string => `删除“${event}”`,
  removeShort: '删除',
  save: '保存改动',
  saved: '已保存，页面已更新。',
  back: '恢复成现在的样子',
  wrong: (count: number): string => `有${count}处不能保存：`,
  order: (event: string): string => `“${event}”不能发生在这个时间：前面的经过还没有到这一步`,
  time: (event: string): string => `“${event}”的时间请写成 2026-09-21T10:00`,
  first: '最早的一步必须是“提交”',
  answer: (name: string, problem: string): string => `${name}：与接口约定不符（${problem}）`,
}

export type EditWords = typeof zh

const en: EditWords = {
  title: 'Edit the state of this case',
  lead: 'Change what happened to the case and what was answered, and see what the pages say. The contract checks it; “Undo” at the top takes it back.',
  events: 'What happened',
  answers: 'What was answered',
  at: (event) => `Time of “${event}”`,
  remove: (event) => `Delete “${event}”`,
  removeShort: 'Delete',
  save: 'Save changes',
  saved: 'Saved. The pages show it now.',
  back: 'Back to how it is now',
  wrong: (count) => `${count} ${count === 1 ? 'thing' : 'things'} can’t be saved:`,
  order: (event) => `“${event}” can’t happen at that time: what comes before does not lead there`,
  time: (event) => `Write the time of “${event}” as 2026-09-21T10:00`,
  first: 'The first thing that happens must be the submission',
  answer: (name, problem) => `${name}: not as the contract has it (${problem})`,
}

export const editWords = { zh, en } as const
