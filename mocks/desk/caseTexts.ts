import type { Language } from '../../src/domain/language.ts'
import type { OrganisationKind } from '../../src/domain/organisations.ts'
import type { Section } from '../../src/journey/types.ts'
import type { HeldBy } from '../agency/organisationRows.ts'

const zh = {
  open: '打开',
  back: '返回列表',
  previous: '上一件',
  next: '下一件',
  /** Of the list that the case was opened from. */
  listed: (count: number): string => `共${count}件`,
  neighbours: '列表中的前后件',
  answers: '申请人填写的内容',
  sections: {
    about: '办什么',
    identity: '身份信息',
    contact: '联系方式',
    papers: '材料',
    card: '银行和领取',
    check: '声明和同意',
  } satisfies Record<Section, string>,
  papers: '照片和材料',
  photo: '制卡照片',
  photoLater: '制卡照片：以后再传',
  mark: '授权书上的签名或者手印',
  noPapers: '没有照片和材料。',
  download: (name: string): string => `下载：${name}（PDF）`,
  /** Said where a file can't be shown. */
  unreadable: (name: string): string => `${name}：打不开`,
  decide: '办理',
  toDecision: '直接去办理',
  nothingToDo: '现在没有需要办件台办的事。',
  preview: '选一项，先看申请人会收到什么，再确认。',
  willRead: '申请人会收到',
  about: (act: string): string => `要办的是“${act}”。还没有办，也还没有发出。`,
  inChinese: '中文',
  inEnglish: '英文',
  sentTo: (mobiles: string): string => `同时发短信到${mobiles}：`,
  /** In which language the applicant is written to. */
  writtenIn: { 'zh-CN': '短信用中文发', en: '短信用英文发' } satisfies Record<Language, string>,
  inboxOnly: '不发短信，申请人在“消息”里看到。',
  untold: '这一步不通知申请人。',
  confirm: '确认办理并发送',
  confirmUntold: '确认办理',
  cancel: '先不办',
  done: (act: string): string => `已办：${act}。`,
  chooseFirst: '请先选一项。',
  /** Of a case since whose last act by the applicant nobody has opened it. */
  unopened: '未打开',
  you: (name: string): string => `您是：${name}`,
  changeClerk: '换人',
  /** Who entered a case for the person. */
  sentBy: (kind: OrganisationKind, name: string, operator: string): string =>
    `代为提交：${{ employer: '单位', village: '村（社区）', school: '学校' }[kind]} ${name}，经办人${operator}`,
  confirmed: {
    clerkDevice: '本人在经办人的设备上确认',
    ownPhone: '本人在自己的手机上确认',
    paper: '本人在纸上确认',
  } satisfies Record<NonNullable<HeldBy['confirmed']>['on'], string>,
  whoAreYou: '您是哪位工作人员？',
  whoNote: '演示人员，都是虚构的。办件会记下由谁打开、由谁办理。',
  goOn: '继续',
  /** Who has a case. */
  withClerk: (name: string): string => `${name}在办`,
  yours: '您在办',
  openElsewhere: (name: string, since: string): string =>
    `${name}从${since}起打开着这一件。接手以后，您才能办理。`,
  takeOver: '由我接手',
  giveBack: '放回，谁都可以办',
  giveTo: '转给',
  notes: '内部备注',
  notesNote: '只有办件台能看到，不会给申请人看。',
  newNote: '写一条备注',
  addNote: '记下',
  noNotes: '还没有备注。',
  problems: {
    noCase: '没有这个办件。',
    notYours: '这一件现在不在您手里，没有改动。',
    empty: '请先写备注。',
    tooLong: (most: number): string => `备注最多${most}个字，请缩短。写的内容还在。`,
  },
  entries: {
    takenOver: (other: string): string => `从${other}接手`,
    givenTo: (other: string): string => `转给${other}`,
    givenBack: '放回',
    acted: (act: string): string => `办理：${act}`,
  },
}

/** The words of one case at the desk, in the console and on the agency server. */
export type CaseTexts = typeof zh

const en: CaseTexts = {
  open: 'Open',
  back: 'Back to the list',
  previous: 'Previous',
  next: 'Next',
  listed: (count) => `${count} in the list`,
  neighbours: 'Before and after in the list',
  answers: 'What the applicant answered',
  sections: {
    about: 'What it is about',
    identity: 'Identity',
    contact: 'Contact',
    papers: 'Papers',
    card: 'Bank and delivery',
    check: 'Declarations and consent',
  },
  papers: 'Photo and papers',
  photo: 'Photo for the card',
  photoLater: 'Photo for the card: to be sent later',
  mark: 'Signature or thumbprint under the authorisation',
  noPapers: 'There is no photo and there are no papers.',
  download: (name) => `Download: ${name} (PDF)`,
  unreadable: (name) => `${name}: can’t be opened`,
  decide: 'Decide',
  toDecision: 'Go to the decision',
  nothingToDo: 'There is nothing for the desk to do now.',
  preview: 'Choose one. You see what the applicant will read before you confirm.',
  willRead: 'The applicant will read',
  about: (act) => `This is about “${act}”. Nothing is done or sent yet.`,
  inChinese: 'In Chinese',
  inEnglish: 'In English',
  sentTo: (mobiles) => `And as a text message to ${mobiles}:`,
  writtenIn: { 'zh-CN': 'Text messages in Chinese', en: 'Text messages in English' },
  inboxOnly: 'No text message is sent. The applicant sees it under “Messages”.',
  untold: 'The applicant is not told of this step.',
  confirm: 'Confirm and send',
  confirmUntold: 'Confirm',
  cancel: 'Not now',
  done: (act) => `Done: ${act}.`,
  chooseFirst: 'Choose one first.',
  unopened: 'unopened',
  you: (name) => `You are: ${name}`,
  changeClerk: 'Change',
  sentBy: (kind, name, operator) =>
    `Entered by ${{ employer: 'an employer', village: 'a village or neighbourhood committee', school: 'a school' }[kind]}: ${name}, operator ${operator}`,
  confirmed: {
    clerkDevice: 'confirmed by the person on the operator’s device',
    ownPhone: 'confirmed by the person on their own phone',
    paper: 'confirmed by the person on paper',
  },
  whoAreYou: 'Which clerk are you?',
  whoNote: 'These people are invented. The desk notes who opened a case and who decided it.',
  goOn: 'Continue',
  withClerk: (name) => `with ${name}`,
  yours: 'with you',
  openElsewhere: (name, since) =>
    `${name} has this open, since ${since}. You can decide once you have taken it over.`,
  takeOver: 'Take it over',
  giveBack: 'Put it back for anybody',
  giveTo: 'Give it to',
  notes: 'Internal notes',
  notesNote: 'Only the desk sees them. The applicant never does.',
  newNote: 'Write a note',
  addNote: 'Save the note',
  noNotes: 'There are no notes yet.',
  problems: {
    noCase: 'There is no such case.',
    notYours: 'You do not have this case now. Nothing was changed.',
    empty: 'Write the note first.',
    tooLong: (most) => `A note has at most ${most} characters. Shorten it. What you wrote is still there.`,
  },
  entries: {
    takenOver: (other) => `taken over from ${other}`,
    givenTo: (other) => `given to ${other}`,
    givenBack: 'put back',
    acted: (act) => `decided: ${act}`,
  },
}

/** The words of a case at the desk, by language. */
export const caseTexts = { zh, en }
