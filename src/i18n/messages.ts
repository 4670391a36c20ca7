import type { AloudMessages } from './messages/aloud.ts'
import type { ApplyMessages } from './messages/apply.ts'
import type { ChecklistMessages } from './messages/checklist.ts'
import type { HomeMessages } from './messages/home.ts'
import type { KeepMessages } from './messages/keep.ts'
import type { LawMessages } from './messages/law.ts'
import type { MycardMessages } from './messages/mycard.ts'
import type { NoticesMessages } from './messages/notices.ts'
import type { OfflineMessages } from './messages/offline.ts'
import type { PhotoMessages } from './messages/photo.ts'
import type { ProgressMessages } from './messages/progress.ts'
import type { ReviewMessages } from './messages/review.ts'
import type { RouteMessages } from './messages/route.ts'
import type { ShellMessages } from './messages/shell.ts'
import type { TrackingMessages } from './messages/tracking.ts'
import type { VerifyMessages } from './messages/verify.ts'
import type { WizardMessages } from './messages/wizard.ts'

/** Every sentence of the service. One namespace is one file per language, loaded with the first screen that uses it. */
export interface Messages {
  readonly shell: ShellMessages
  readonly home: HomeMessages
  readonly route: RouteMessages
  readonly wizard: WizardMessages
  readonly apply: ApplyMessages
  readonly review: ReviewMessages
  readonly checklist: ChecklistMessages
  readonly progress: ProgressMessages
  readonly tracking: TrackingMessages
  readonly mycard: MycardMessages
  readonly notices: NoticesMessages
  readonly photo: PhotoMessages
  readonly law: LawMessages
  readonly offline: OfflineMessages
  readonly keep: KeepMessages
  readonly aloud: AloudMessages
  readonly verify: VerifyMessages
}
export type Namespace = keyof Messages

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
