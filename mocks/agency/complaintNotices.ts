import type { CaseEventType } from '../../src/domain/case.ts'
import { notice, type Template } from './noticeTemplate.ts'
import { words } from './words.ts'

/** What is said of a complaint about an employer only. */
export const complaintNotices: Partial<Record<CaseEventType, Template>> = {
  submitted: notice(
    words('已收到投诉', 'Complaint received'),
    words(
      '我们已收到您对用人单位的投诉，核对以后会通知您。',
      'We have received your complaint about the employer and will tell you what comes of it.',
    ),
  ),
  accepted: notice(
    words('投诉已受理', 'Complaint accepted'),
    words(
      '您的投诉已由劳动保障监察受理。我们会为您保密。',
      'Labour inspection has accepted your complaint. Your name is kept confidential.',
    ),
  ),
  reviewStarted: notice(
    words('已立案调查', 'Investigation opened'),
    words(
      '劳动保障监察已立案调查，自立案之日起60个工作日内完成，您不用做什么。',
      'Labour inspection has opened an investigation. It takes up to 60 working days. You do not need to do anything.',
    ),
  ),
  settled: notice(
    words('已查实，责令单位改正', 'Confirmed: the employer must put it right'),
    words(
      '您投诉的情况已查实，已责令单位限期改正。结果在办理进度里。',
      'Your complaint is confirmed. The employer has been ordered to put it right. The outcome is under “progress”.',
    ),
  ),
}
