const zh = {
  lead: '把现在这一版的画面文字存成一套，以后和另一版存的比：少了哪些画面，多了哪些，哪些话改了。文件只存在您的电脑上。',
  save: (count: number): string => `存下这一版（${count} 张画面的文字）`,
  taking: (done: number, count: number): string => `正在读第 ${done} 张，共 ${count} 张……`,
  cancel: '停止',
  saved: (count: number): string => `已存 ${count} 张。`,
  lost: (names: string): string => `没有读到：${names}`,
  failed: (problem: string): string => `没有存成：${problem}`,
  before: '以前存的一套',
  after: '后来存的一套',
  notASet: '这个文件不是画面文字。请选在这里存下的 screens-….json。',
  otherLanguage: '两套的语言不同，请选同一种语言的。',
  gone: (count: number): string => `少了的画面（${count}）`,
  added: (count: number): string => `新的画面（${count}）`,
  changed: (count: number): string => `文字改了的画面（${count}）`,
  same: (count: number): string => `${count} 张没有变。`,
  nothing: '没有',
  was: '以前',
  is: '现在',
}

/** The words of comparing two builds. */
export type ChangesWords = typeof zh

const en: ChangesWords = {
  lead: 'Save what the screens of this build say, and compare it later with what another build saved: which screens are gone, which are new, which words changed. The file stays on your computer.',
  save: (count) => `Save this build (the words of ${count} screens)`,
  taking: (done, count) => `Reading ${done} of ${count} …`,
  cancel: 'Stop',
  saved: (count) => `${count} saved.`,
  lost: (names) => `Not read: ${names}`,
  failed: (problem) => `Not saved: ${problem}`,
  before: 'The set of before',
  after: 'The set of after',
  notASet: 'This file holds no words of screens. Choose a screens-….json that was saved here.',
  otherLanguage: 'The two sets are in different languages. Choose two of the same.',
  gone: (count) => `Screens that are gone (${count})`,
  added: (count) => `New screens (${count})`,
  changed: (count) => `Screens that read differently (${count})`,
  same: (count) => `${count} are as they were.`,
  nothing: 'None',
  was: 'Before',
  is: 'After',
}

/** The words in a language of the page. */
export const changesWords = (language: 'zh' | 'en'): ChangesWords => (language === 'en' ? en : zh)
