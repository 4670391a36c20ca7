const zh = {
  title: '改文字',
  lead: '点页面上的一句话，或者查找它，中英文一起改，各个页面马上照新的显示。下载改动，开发人员用 npm run words -- apply 写入。',
  pick: '点选页面上的文字',
  picking: '请点页面上的一句话；按 Esc 取消',
  search: '查找一句话',
  found: (count: number): string =>
    count === 0 ? '没有找到；由几部分拼成的句子只能在文件里改' : `找到${count}句`,
  chinese: '中文',
  english: '英文',
  save: '改成这样',
  cancel: '不改了',
  empty: '中英文都要写，各占一行',
  changed: '已改的文字',
  back: (text: string): string => `改回“${text}”`,
  backShort: '改回',
  download: '下载改动',
}

export type WordingWords = typeof zh

const en: WordingWords = {
  title: 'Edit the words',
  lead: 'Press a sentence on the page, or search for it. Change both languages, and every screen says it at once. Download the changes; npm run words -- apply writes them into the files.',
  pick: 'Choose text on the page',
  picking: 'Press a sentence on the page, or Esc to cancel',
  search: 'Search for a sentence',
  found: (count) =>
    count === 0
      ? 'Nothing found. A sentence put together of parts is edited in its file'
      : `${count} ${count === 1 ? 'sentence' : 'sentences'} found`,
  chinese: 'Chinese',
  english: 'English',
  save: 'Change it',
  cancel: 'Leave it',
  empty: 'Write it in both languages, each on one line',
  changed: 'Changed words',
  back: (text) => `Change back to “${text}”`,
  backShort: 'Change back',
  download: 'Download the changes',
}

export const wordingWords = { zh, en } as const
