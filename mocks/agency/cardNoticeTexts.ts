import type { CardEventType } from '../../src/domain/cardEvents.ts'
import { notice, type Template } from './noticeTemplate.ts'
import { words } from './words.ts'

/** What is said of a card in somebody's hands. */
export const ofCard: Partial<Record<CardEventType, Template>> = {
  lossReportUndone: notice(
    words('已撤销临时挂失', 'Loss report undone'),
    words(
      '已按您的要求撤销社保卡临时挂失，卡和原来一样用。',
      'The loss report is undone as you asked. The card works as before.',
    ),
  ),
  lossReportLapsed: notice(
    words('临时挂失已到期', 'The loss report has ended'),
    words(
      '社保卡临时挂失已到期，卡恢复挂失前的状态。还没找到的，可以再挂失一次，或者到窗口办正式挂失。',
      'The loss report has ended and the card is as it was before. If it is not found, report it again, or report it in person at a counter.',
    ),
  ),
  found: notice(
    words('挂失已解除', 'Loss report lifted'),
    words(
      '社保卡已找到，临时挂失已解除，社保功能和原来一样用。金融功能在银行挂失的，请到银行解除。',
      'The card is found and the loss report is lifted. The social security function works as before. If the bank has a report too, ask the bank to lift it.',
    ),
  ),
  lossConfirmed: notice(
    words('已正式挂失', 'Reported lost for good'),
    words(
      '社保卡已正式挂失，不能再用，找到了也不能恢复。请补办新卡；金融功能请到银行另办正式挂失。参保和待遇不受影响。',
      'The card is reported lost for good and can’t be used again, even if you find it. Ask for a new card, and report the bank function lost at the bank. Insurance and benefits are not affected.',
    ),
  ),
  locked: notice(
    words('社保密码已锁定', 'Social security PIN locked'),
    words(
      '社保密码连续输错6次，卡已锁定。请带身份证件和社保卡到窗口重置，卡里的钱和参保不受影响。',
      'The social security PIN was wrong six times, and the card is locked. Take your ID and the card to a counter. Your money and insurance are not affected.',
    ),
  ),
  unlocked: notice(
    words('社保密码已重置', 'Social security PIN reset'),
    words(
      '社保密码已在窗口重置，卡可以照常使用。',
      'The PIN was reset at a counter. The card works as before.',
    ),
  ),
  replaced: notice(
    words('旧卡已停用', 'The old card has stopped'),
    words(
      '新卡的社保功能已启用，旧卡同时停用。旧卡上的银行账户，请到银行处理。',
      'The new card’s social security function is enabled, and the old card has stopped. See the bank about the old card’s account.',
    ),
  ),
  cancelled: notice(
    words('社保卡已注销', 'Card cancelled'),
    words(
      '社保卡已注销，社保功能停用，参保记录不变。卡上的银行账户请到银行办理。',
      'The card is cancelled. Its social security function has ended, and the insurance record stays. See the bank about the account.',
    ),
  ),
  socialEnabled: notice(
    words('社保功能已启用', 'Social security function enabled'),
    words(
      '社保功能已启用，可以持卡就医和办事。',
      'The social security function is enabled: use the card for doctors and services.',
    ),
  ),
  eCardIssued: notice(
    words('电子社保卡已开通', 'E-card opened'),
    words(
      '电子社保卡已开通，和实体卡一样能看病、办事。',
      'Your e-card is open. Use it as you use the card, for doctors and services.',
    ),
  ),
  eCardEnded: notice(
    words('电子社保卡已停用', 'E-card given up'),
    words(
      '按您的要求，电子社保卡已停用，亲情卡同时停用。实体卡不受影响。',
      'Your e-card is switched off as you asked, and with it your family cards. The card itself is not affected.',
    ),
  ),
  financialActivated: notice(
    words('金融功能已激活', 'Bank function activated'),
    words('金融功能已在银行激活。', 'The bank has activated the bank function.'),
  ),
}
