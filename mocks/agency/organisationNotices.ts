import type { CaseEvent, CaseKind } from '../../src/domain/case.ts'
import { handOutWorkingDays } from '../../src/domain/organisations.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { notice, type Template } from './noticeTemplate.ts'
import type { HeldBy } from './organisationRows.ts'
import { words } from './words.ts'

const kinds = {
  employer: words('单位', 'your employer'),
  village: words('村（社区）', 'your village or neighbourhood committee'),
  school: words('学校', 'your school'),
} as const

/** What a person is told of an organisation that applied for them; undefined where an individual is told the same. */
export function organisationNotice(
  matter: CaseKind,
  { kind, name, nameEn = name }: HeldBy,
  { type }: Pick<CaseEvent, 'type'>,
): Template | undefined {
  const { zh, en } = kinds[kind]
  if (type === 'submitted' && procedures[matter].insures)
    return notice(
      words('单位已为您申报参保登记', 'Your employer has asked to register you for insurance'),
      words(
        `${name}已为您申报社会保险参保登记，办理进度可随时查看。您不在该单位工作的，请拨打12333。`,
        `${nameEn} has asked to register you for social insurance. You can follow it under “progress”. If you do not work there, call 12333.`,
      ),
    )
  if (type === 'submitted')
    return notice(
      words('已为您申领社保卡', 'A card was applied for in your name'),
      words(
        `${name}受您委托，已为您申领社会保障卡，办理进度可随时查看。您没有委托的，请拨打12333。`,
        `${nameEn} has applied for your social security card, as you authorised it to. You can follow it under “progress”. If you authorised nobody, call 12333.`,
      ),
    )
  if (type === 'handedToEmployer')
    return notice(
      words(`卡已交${zh}`, `The card is with ${en}`),
      words(
        `您的社会保障卡已交${name}，请领取并签字。任何单位和个人不得扣押您的卡。`,
        `Your card was handed to ${nameEn}. Collect it there and sign for it. Nobody may keep it back.`,
      ),
    )
  if (type === 'returnReversed')
    return notice(
      words('退卡登记有误，已更正', 'Your card was recorded as sent back by mistake'),
      words(
        `之前登记您的卡已退回银行，经核对有误，已更正：卡还在${name}。请领取并签字，任何单位和个人不得扣押您的卡。`,
        `It was recorded that your card had gone back to the bank. That was a mistake and is put right: ${nameEn} still has it. Collect it there and sign for it. Nobody may keep it back.`,
      ),
    )
  return undefined
}

/** What a person is written whose card lies with the organisation for longer than it should. */
export const heldReminder = ({ kind, name, nameEn = name }: HeldBy): Template =>
  notice(
    words(`卡还在${kinds[kind].zh}，请去领`, `Your card is still with ${kinds[kind].en}`),
    words(
      `您的社会保障卡到${name}已超过${handOutWorkingDays}个工作日，还没有登记交给您。请去领取并签字。不给您的，任何单位和个人不得扣押，请拨打12333。`,
      `${nameEn} has had your social security card for more than ${handOutWorkingDays} working days, and has not recorded that you got it. Collect it there and sign for it. Nobody may keep it back: if they do, call 12333.`,
    ),
  )

/** Whether the person hears of it by text message, too, which an individual does not. */
export const isToldByText = ({ type }: Pick<CaseEvent, 'type'>): boolean => type === 'submitted'
