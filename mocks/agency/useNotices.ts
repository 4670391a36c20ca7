import type { CardUseRecord } from '../../src/api/cardUseSchemas.ts'
import type { NoticeView } from '../../src/api/schemas.ts'
import type { CardUseOutcome } from '../../src/domain/uses/cardUseCodes.ts'
import { smsOf } from './notices.ts'
import { type Words, words } from './words.ts'

/** Why money did not come to the account, and what to do about it. */
const reasons: { readonly [O in CardUseOutcome]?: Words } = {
  financialOff: words(
    '金融功能还没激活。请带身份证和社保卡到发卡银行激活',
    'its bank function is not activated. Activate it at the card’s bank, with your ID and the card',
  ),
  expired: words('卡已到期。请换新卡', 'the card has expired. Please renew it'),
  lost: words('卡已正式挂失。请补办新卡', 'the card was reported lost in person. Please get a replacement'),
  cancelled: words('卡已注销。请用新卡', 'the card is cancelled. Please use the new one'),
}

/** What the agency writes of a use: of money that came to the account, or could not. Amounts are never in a message. */
export function findUseNotice(record: CardUseRecord, id: string): NoticeView | undefined {
  const { carrier, outcome, name, at } = record
  if (carrier !== 'account') return undefined
  const of = (title: Words, body: Words): NoticeView => ({ id, at, title, body, sms: smsOf(body) })
  if (outcome === 'accepted')
    return of(
      words('已到账', 'Money has arrived'),
      words(`“${name.zh}”已打进您的社保卡账户。`, `“${name.en}” has been paid to the account of your card.`),
    )
  const reason = reasons[outcome]
  return (
    reason &&
    of(
      words('有一笔钱没有打进社保卡', 'A payment did not reach the card'),
      words(
        `“${name.zh}”没有打进您的社保卡：${reason.zh}。钱没有丢，办好以后补发。`,
        `“${name.en}” did not reach your card: ${reason.en}. The money is not lost; it is paid once that is done.`,
      ),
    )
  )
}
