import type { CaseEventType } from '../../src/domain/case.ts'
import { notice, type Template } from './noticeTemplate.ts'
import { words } from './words.ts'

/** What is said of the review of a decision only. */
export const administrativeReviewNotices: Partial<Record<CaseEventType, Template>> = {
  submitted: notice(
    words('已收到复议申请', 'Request for a review received'),
    words(
      '复议机关已收到您的行政复议申请，5个工作日内决定是否受理。',
      'The reviewing authority has your request and decides within five working days whether to admit it.',
    ),
  ),
  accepted: notice(
    words('复议申请已受理', 'Review admitted'),
    words(
      '您的行政复议申请已受理，60日内作出决定；情况复杂的，最多延长30日。',
      'Your request for a review is admitted and will be decided within 60 days. A complicated case may take up to 30 days more.',
    ),
  ),
  reviewStarted: notice(
    words('复议正在审理', 'The review is under way'),
    words(
      '作出决定的机关要向复议机关提交答复和依据，复议机关会听取您的意见，请留意来电。',
      'The authority that decided has to give its reasons to the reviewing authority, which will hear you, too. Watch for a call.',
    ),
  ),
  decisionUpheld: notice(
    words('复议决定：维持', 'Review decided: upheld'),
    words(
      '复议机关决定维持原决定。不服的，收到复议决定书之日起15日内可以向法院起诉。',
      'The decision was upheld. If you disagree, you can go to court within 15 days of receiving the outcome.',
    ),
  ),
  decisionChanged: notice(
    words('复议决定：变更', 'Review decided: changed'),
    words(
      '复议机关决定变更原决定，由作出决定的机关执行。不服的，收到复议决定书之日起15日内可以向法院起诉。',
      'The decision was changed, and the authority that decided will act on it. If you disagree, you can go to court within 15 days of receiving the outcome.',
    ),
  ),
  decisionRevoked: notice(
    words('复议决定：撤销', 'Review decided: revoked'),
    words(
      '复议机关决定撤销原决定，由作出决定的机关重新办理。后续进度在原来那件的办理进度里。',
      'The decision was revoked, and the authority that decided has to decide anew. How it goes on is under “progress” of the first case.',
    ),
  ),
  actionOrdered: notice(
    words('复议决定：限期办理', 'Review decided: it has to be done'),
    words(
      '复议机关责令限期办理。后续进度在原来那件的办理进度里。',
      'The authority has been ordered to act by a set day. How it goes on is under “progress” of the first case.',
    ),
  ),
}
