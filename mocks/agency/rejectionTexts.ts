import type { RejectionReason } from '../../src/domain/case.ts'
import { type Words, words } from './words.ts'

/** Why the agency refuses, in its words. */
export const reasons: Record<RejectionReason, Words> = {
  photo: words('照片不符合制卡要求', 'the photo does not meet the requirements'),
  nameOrNumberDiffers: words(
    '姓名或证件号码与公安信息不一致',
    'name or ID number differ from the police record',
  ),
  idExpired: words('身份证件已过期', 'the identity document has expired'),
  alreadyHasCard: words('省内已有社会保障卡', 'there already is a card in the province'),
  notEnrolled: words('没有查到参保信息', 'no insurance record was found'),
  accountElsewhere: words(
    '在该银行已有账户或开户信息不一致',
    'there is an account at this bank already, or its data differ',
  ),
  guardianNotShown: words('监护关系证明不足', 'the guardianship is not shown'),
  duplicate: words('已有一件正在办理', 'another case is already in progress'),
  breachNotFound: words(
    '现有材料不能证明单位违反规定',
    'what there is does not show that the employer broke the rules',
  ),
  reviewNotAdmitted: words('复议申请不符合受理条件', 'the request does not meet the conditions for a review'),
  recordRight: words(
    '核对了单位申报和缴费凭证，记录没有错',
    'the employer’s declarations and payments agree with the record',
  ),
  notCorrected: words('没有在期限内补正', 'the correction was not made in time'),
}
