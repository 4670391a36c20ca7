import type { CaseEventType, CaseKind } from '../../src/domain/case.ts'
import { administrativeReviewNotices } from './administrativeReviewNotices.ts'
import { complaintNotices } from './complaintNotices.ts'
import { notice, type Template } from './noticeTemplate.ts'
import { words } from './words.ts'

/** What is said of a registration only. */
const enrolment: Partial<Record<CaseEventType, Template>> = {
  submitted: notice(
    words('已收到参保登记', 'Registration received'),
    words(
      '我们已收到您的参保登记，受理后会通知您。',
      'We have received your registration and will tell you when it is accepted.',
    ),
  ),
  accepted: notice(
    words('参保登记已受理', 'Registration accepted'),
    words(
      '您的参保登记已受理，将在十个工作日内办结。',
      'The registration is accepted and will be decided within ten working days.',
    ),
  ),
  enrolled: notice(
    words('参保登记已办结', 'Registration completed'),
    words(
      '参保登记已办结，现在可以申领社会保障卡。',
      'The registration is completed. You can now apply for the card.',
    ),
  ),
}

/** What is said of a card application only. */
const card: Partial<Record<CaseEventType, Template>> = {
  submitted: notice(
    words('已收到申领', 'Application received'),
    words(
      '我们已收到您的社会保障卡申领，受理后会通知您。',
      'We have received the card application and will tell you when it is accepted.',
    ),
  ),
  accepted: notice(
    words('申领已受理', 'Application accepted'),
    words('社会保障卡申领已受理，正在审核。', 'The card application is accepted and is being reviewed.'),
  ),
  bankAsked: notice(
    words('审核通过，银行开户中', 'Review passed, account being opened'),
    words(
      '审核已通过，发卡银行正在开立账户，您不用做什么。',
      'The review is passed. The bank is opening the account. You do not need to do anything.',
    ),
  ),
  bankFailed: notice(
    words('银行开户没有成功', 'The bank could not open the account'),
    words(
      '发卡银行没有开户成功，请在办理进度中另选一家银行，或带身份证件到该银行办理。',
      'The bank could not open the account. Choose another bank under “progress”, or take your ID to that bank.',
    ),
  ),
  bankChosen: notice(
    words('已换银行', 'Bank changed'),
    words('已记下您另选的银行，正在开立账户。', 'The other bank is noted and is opening the account.'),
  ),
  productionStarted: notice(
    words('开始制卡', 'Production has started'),
    words('您申领的社会保障卡开始制作。', 'The card is being made.'),
  ),
  productionFailed: notice(
    words('制卡没有成功', 'Production failed'),
    words(
      '制卡没有成功，银行将重新制作，您不用做什么。',
      'There was a problem making the card. The bank will make it again. You do not need to do anything.',
    ),
  ),
  ready: notice(
    words('可以领卡了', 'The card is ready'),
    words(
      '您申领的社会保障卡已到领取地点。由谁去领、带哪些证件原件，办理进度里写着。',
      'The card is at the place of collection. Who collects it and which original documents to bring is under “progress”.',
    ),
  ),
  posted: notice(
    words('卡已寄出', 'The card is in the post'),
    words(
      '您申领的社会保障卡已寄出，请收件人本人签收。',
      'The card is in the post. The recipient has to sign for it in person.',
    ),
  ),
  returned: notice(
    words('邮件已退回', 'Returned by the courier'),
    words(
      '两次投递没有成功，卡已退回。请在办理进度中核对收件信息或改为到网点领取。',
      'Two deliveries failed and the card was returned. Check the address under “progress”, or collect it at an outlet.',
    ),
  ),
  handedToEmployer: notice(
    words('卡已交给用人单位', 'The card is with your employer'),
    words(
      '您的社会保障卡已交用人单位，请向单位领取并签字。任何单位不得扣押您的卡。',
      'Your card is with your employer. Collect and sign for it there. No employer may withhold it.',
    ),
  ),
  collected: notice(
    words('已领卡，还差启用', 'Collected; two steps to go'),
    words(
      '卡已领取，请启用社保功能；要领取工资、补贴时，再到银行激活金融功能。',
      'You have the card. Enable its social security function. Activate the bank function at the bank before you receive wages or subsidies.',
    ),
  ),
  handOutReversed: notice(
    words('领卡登记有误，已更正', 'You were recorded as having the card by mistake'),
    words(
      '之前登记您已领卡，经核对有误，已更正：卡还没有交给您。请领取并签字，任何单位和个人不得扣押您的卡。',
      'It was recorded that you had your card. That was a mistake and is put right: the card was not handed to you. Collect it and sign for it. Nobody may keep it back.',
    ),
  ),
  returnReversed: notice(
    words('退卡登记有误，已更正', 'Your card was recorded as sent back by mistake'),
    words(
      '之前登记您的卡已退回银行，经核对有误，已更正：卡没有退回，还在原来发卡的地方。请领取并签字，任何单位和个人不得扣押您的卡。',
      'It was recorded that your card had gone back to the bank. That was a mistake and is put right: it is still where you were to collect it. Collect it there and sign for it. Nobody may keep it back.',
    ),
  ),
  deliveryChanged: notice(
    words('领取方式已更改', 'Delivery changed'),
    words('已按您的要求更改领取方式。', 'The way you get the card has been changed as you asked.'),
  ),
  photoChanged: notice(
    words('照片已更换', 'Photo replaced'),
    words('已换上您新提交的照片。', 'Your new photo has replaced the old one.'),
  ),
}

/** What is said of a card that was found again only; that the report is lifted, the card tells. */
const cardFound: Partial<Record<CaseEventType, Template>> = {
  settled: notice(
    words('卡已找到的声明已办好', 'Statement accepted'),
    words(
      '我们已收到您的声明，社保卡的临时挂失已解除。',
      'We have your statement. The loss report of the card is lifted.',
    ),
  ),
}

/** What is said of a replacement otherwise than of the first card. */
const replacement: Partial<Record<CaseEventType, Template>> = {
  ...card,
  submitted: notice(
    words('已收到补换卡申请', 'Replacement requested'),
    words(
      '我们已收到您的补换卡申请，受理后会通知您。',
      'We have received your request for a new card and will tell you when it is accepted.',
    ),
  ),
  accepted: notice(
    words('补换卡已受理', 'Replacement accepted'),
    words(
      '社保卡补换申请已受理，正在审核。',
      'The request for a new card is accepted and is being reviewed.',
    ),
  ),
  collected: notice(
    words('新卡已领取，请启用', 'New card collected: enable it'),
    words(
      '新卡已领取，请启用社保功能。新卡一启用，旧卡同时停用；启用前，没有挂失的旧卡照常用。',
      'You have the new card. Enable its social security function. The old card stops at the same time; until then it works, unless it was reported lost.',
    ),
  ),
}

/** What is said of a correction of a contribution record only. */
const recordCorrection: Partial<Record<CaseEventType, Template>> = {
  submitted: notice(
    words('已收到更正申请', 'Correction request received'),
    words(
      '我们已收到您的缴费记录更正申请，受理后会通知您。',
      'We have received your request to correct the contribution record and will tell you when it is accepted.',
    ),
  ),
  accepted: notice(
    words('更正申请已受理', 'Correction request accepted'),
    words(
      '更正申请已受理，正在和单位申报、缴费凭证核对。',
      'The request is accepted. We are checking it against the employer’s declarations and payments.',
    ),
  ),
  settled: notice(
    words('缴费记录已更正', 'Contribution record corrected'),
    words(
      '核对无误，您的缴费记录已更正，可以再查一次看看。',
      'You were right: the contribution record is corrected. You can look it up again.',
    ),
  ),
}

/** What only a case of each procedure tells of. */
export const ofCase: { readonly [K in CaseKind]: Partial<Record<CaseEventType, Template>> } = {
  enrolment,
  card,
  recordCorrection,
  cardFound,
  complaint: complaintNotices,
  administrativeReview: administrativeReviewNotices,
  replacement,
}

/** What is said of all. */
export const either: Partial<Record<CaseEventType, Template>> = {
  // The former number may be somebody else's by now: it says nothing of whom it is about.
  mobileChanged: notice(
    words('联系手机号已更换', 'Mobile number changed'),
    words(
      '有一份社保办件换了联系手机号，以后的短信发到新号码。30天内银行、领取方式有改动，原来的号码也会收到短信。',
      'The mobile number of a social security case was changed. Messages now go to the new number. For 30 days the former number is told, too, if the bank or the delivery changes.',
    ),
  ),
  corrected: notice(
    words('已收到补正', 'Correction received'),
    words(
      '已收到您补正的内容，其余内容不变，继续办理。',
      'We have received your correction. Everything else stays the same and continues.',
    ),
  ),
  takenUpAgain: notice(
    words('复议之后重新办理', 'Taken up again after the review'),
    words(
      '复议机关已作出决定，您原来的办件已重新受理，您不用重新提交。办到哪一步，看办理进度。',
      'The review is decided, and your case has been taken up again. You do not need to submit anything again. See “progress” for how it goes on.',
    ),
  ),
  withdrawn: notice(
    words('已撤回', 'Withdrawn'),
    words(
      '已按您的要求撤回。撤回错了，可以在办理进度中恢复办理，那里写明最后一天。',
      'Withdrawn as you asked. If it was a mistake, undo it under “progress”, which says until which day.',
    ),
  ),
  withdrawalUndone: notice(
    words('已恢复办理', 'Withdrawal undone'),
    words(
      '已按您的要求恢复办理，从原来的进度继续，不用重新提交。',
      'The withdrawal is undone as you asked. It continues from where it was. You do not need to submit it again.',
    ),
  ),
}
