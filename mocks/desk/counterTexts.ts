interface CounterTexts {
  readonly heading: string
  readonly lead: string
  readonly begin: string
  readonly open: (code: string) => string
  /** Where nobody has said which clerk they are. */
  readonly whoFirst: string
}

const zh: CounterTexts = {
  heading: '窗口录入',
  lead: '替站在窗口的人录入申领，由申请人在同一屏幕上核对、提交。回执和经办记录写明是谁录入的。当天有效。',
  begin: '开始录入',
  open: (code) => `打开录入页面（编码 ${code}）`,
  whoFirst: '请先选择您是谁',
}

const en: CounterTexts = {
  heading: 'Entering at the counter',
  lead: 'Enter an application for somebody who stands at the counter. They check and submit it on the same screen. Receipt and records say who entered it. Valid today.',
  begin: 'Start',
  open: (code) => `Open the form (code ${code})`,
  whoFirst: 'Choose who you are first',
}

/** Words of entering at a counter, for the desk in the console and that of the server. */
export const counterTexts = { zh, en }
