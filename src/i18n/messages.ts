import type { aloud } from './zh-CN/aloud.ts'
import type { apply } from './zh-CN/apply.ts'
import type { checklist } from './zh-CN/checklist.ts'
import type { home } from './zh-CN/home.ts'
import type { keep } from './zh-CN/keep.ts'
import type { law } from './zh-CN/law.ts'
import type { mycard } from './zh-CN/mycard.ts'
import type { notices } from './zh-CN/notices.ts'
import type { offline } from './zh-CN/offline.ts'
import type { photo } from './zh-CN/photo.ts'
import type { progress } from './zh-CN/progress.ts'
import type { review } from './zh-CN/review.ts'
import type { route } from './zh-CN/route.ts'
import type { shell } from './zh-CN/shell.ts'
import type { tracking } from './zh-CN/tracking.ts'
import type { verify } from './zh-CN/verify.ts'
import type { wizard } from './zh-CN/wizard.ts'

/** Every sentence of the service: the Chinese catalogue is the type. One namespace is one file per language, loaded with the first screen that uses it. */
export interface Messages {
  readonly shell: typeof shell
  readonly home: typeof home
  readonly route: typeof route
  readonly wizard: typeof wizard
  readonly apply: typeof apply
  readonly review: typeof review
  readonly checklist: typeof checklist
  readonly progress: typeof progress
  readonly tracking: typeof tracking
  readonly mycard: typeof mycard
  readonly notices: typeof notices
  readonly photo: typeof photo
  readonly law: typeof law
  readonly offline: typeof offline
  readonly keep: typeof keep
  readonly aloud: typeof aloud
  readonly verify: typeof verify
}
export type Namespace = keyof Messages

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
