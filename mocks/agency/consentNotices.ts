import type { CaseEvent } from '../../src/domain/case.ts'
import type { Consent } from '../../src/domain/consents.ts'
import { notice, type Template } from './noticeTemplate.ts'
import { type Words, words } from './words.ts'

/** What is said of each consent: as it is withdrawn, and once nobody uses the data any more. */
const consentWords: { readonly [C in Consent]: { readonly [S in 'name' | 'withdrawn' | 'stopped']: Words } } =
  {
    photoConsent: {
      name: words('用照片制卡', 'using the photo for the card'),
      withdrawn: words(
        '照片不再用于别的用途，只按法律要求留存。卡不受影响。',
        'The photo is not used for anything else, and kept only as long as the law demands. The card is not affected.',
      ),
      stopped: words(
        '照片已经停用，只按法律要求留存。',
        'The photo is not used any more, and kept only as long as the law demands.',
      ),
    },
    bankConsent: {
      name: words('把信息交给银行', 'giving data to the bank'),
      withdrawn: words(
        '我们已通知发卡银行，不再把这些信息用于金融账户。社保功能不受影响。',
        'We have told the bank not to use the data for the bank account any more. The social security function is not affected.',
      ),
      stopped: words(
        '发卡银行已经停用这些信息。以后要用金融功能，请带身份证件到银行办理。',
        'The bank does not use the data any more. To use the bank function later, take your ID to the bank.',
      ),
    },
    courierConsent: {
      name: words('把收件信息交给快递公司', 'giving the address to the courier'),
      withdrawn: words(
        '收件信息不再用于邮寄，并会删除。怎样领卡，办理进度里写明。',
        'The address is not used for post any more, and will be deleted. How you get the card is under “progress”.',
      ),
      stopped: words('收件信息已经删除。', 'The address is deleted.'),
    },
    childConsent: {
      name: words('监护人同意处理孩子的信息', 'processing the child’s data'),
      withdrawn: words(
        '孩子的信息不再用于别的用途，只按法律要求留存。已经办好的不受影响。',
        'The child’s data is not used for anything else, and kept only as long as the law demands. What is done is not affected.',
      ),
      stopped: words(
        '孩子的信息已经停用，只按法律要求留存。',
        'The child’s data is not used any more, and kept only as long as the law demands.',
      ),
    },
  }

/** What the agency writes when a consent is withdrawn or given back, or has come to nothing; undefined for other events. */
export function consentNotice({ type, consent }: CaseEvent): Template | undefined {
  if (consent === undefined) return undefined
  const { name, withdrawn, stopped } = consentWords[consent]
  const about = words(`涉及的同意：${name.zh}。`, `The consent: ${name.en}.`)
  const body = (text: Words) => words(about.zh + text.zh, `${about.en} ${text.en}`)
  switch (type) {
    case 'consentWithdrawn':
      return notice(words('已撤回一项同意', 'Consent withdrawn'), body(withdrawn))
    case 'consentRestored':
      return notice(
        words('已恢复一项同意', 'Consent given back'),
        body(
          words(
            '已按您的要求恢复，您的同意继续有效。',
            'The withdrawal is undone as you asked. Your consent applies again.',
          ),
        ),
      )
    case 'processingStopped':
      return notice(words('信息已停止使用', 'Data no longer used'), body(stopped))
    default:
      return undefined
  }
}
