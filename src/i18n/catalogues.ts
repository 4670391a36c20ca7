import type { Language, Messages, Namespace } from './messages.ts'

type Loaders = { readonly [N in Namespace]: () => Promise<Messages[N]> }

/** Where each namespace is; only the language in use is ever fetched. */
export const catalogues: { readonly [L in Language]: Loaders } = {
  'zh-CN': {
    shell: () => import('./zh-CN/shell.ts').then((m) => m.shell),
    home: () => import('./zh-CN/home.ts').then((m) => m.home),
    route: () => import('./zh-CN/route.ts').then((m) => m.route),
    wizard: () => import('./zh-CN/wizard.ts').then((m) => m.wizard),
    apply: () => import('./zh-CN/apply.ts').then((m) => m.apply),
    review: () => import('./zh-CN/review.ts').then((m) => m.review),
    checklist: () => import('./zh-CN/checklist.ts').then((m) => m.checklist),
    progress: () => import('./zh-CN/progress.ts').then((m) => m.progress),
    tracking: () => import('./zh-CN/tracking.ts').then((m) => m.tracking),
    mycard: () => import('./zh-CN/mycard.ts').then((m) => m.mycard),
    notices: () => import('./zh-CN/notices.ts').then((m) => m.notices),
    photo: () => import('./zh-CN/photo.ts').then((m) => m.photo),
    law: () => import('./zh-CN/law.ts').then((m) => m.law),
    offline: () => import('./zh-CN/offline.ts').then((m) => m.offline),
    keep: () => import('./zh-CN/keep.ts').then((m) => m.keep),
    aloud: () => import('./zh-CN/aloud.ts').then((m) => m.aloud),
    verify: () => import('./zh-CN/verify.ts').then((m) => m.verify),
  },
  en: {
    shell: () => import('./en/shell.ts').then((m) => m.shell),
    home: () => import('./en/home.ts').then((m) => m.home),
    route: () => import('./en/route.ts').then((m) => m.route),
    wizard: () => import('./en/wizard.ts').then((m) => m.wizard),
    apply: () => import('./en/apply.ts').then((m) => m.apply),
    review: () => import('./en/review.ts').then((m) => m.review),
    checklist: () => import('./en/checklist.ts').then((m) => m.checklist),
    progress: () => import('./en/progress.ts').then((m) => m.progress),
    tracking: () => import('./en/tracking.ts').then((m) => m.tracking),
    mycard: () => import('./en/mycard.ts').then((m) => m.mycard),
    notices: () => import('./en/notices.ts').then((m) => m.notices),
    photo: () => import('./en/photo.ts').then((m) => m.photo),
    law: () => import('./en/law.ts').then((m) => m.law),
    offline: () => import('./en/offline.ts').then((m) => m.offline),
    keep: () => import('./en/keep.ts').then((m) => m.keep),
    aloud: () => import('./en/aloud.ts').then((m) => m.aloud),
    verify: () => import('./en/verify.ts').then((m) => m.verify),
  },
}
