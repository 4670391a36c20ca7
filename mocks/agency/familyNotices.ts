import type { NoticeView } from '../../src/api/schemas.ts'
import type { FamilyRelation } from '../../src/domain/familyCards.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { smsOf } from './notices.ts'
import type { FamilyRow } from './rows.ts'
import { type Words, words } from './words.ts'

const relations: Readonly<Record<FamilyRelation, Words>> = {
  child: words('子女', 'your child'),
  parent: words('父母', 'your parent'),
  spouse: words('配偶', 'your spouse'),
  grandparent: words('祖父母、外祖父母', 'your grandparent'),
}

/** What is written to the holder of the relatives whose e-cards are carried along: that each was added, and removed. */
export const familyNotices = (family: readonly FamilyRow[]): NoticeView[] =>
  family.flatMap(({ id, relation, name, at, removedAt }) => {
    const who = words(
      `${maskName(name)}（${relations[relation].zh}）`,
      `${maskName(name)} (${relations[relation].en})`,
    )
    const added = words(
      `${who.zh}的社保卡已加进您的亲情卡。不是您办的，请拨打12333。`,
      `The card of ${who.en} is now among your family cards. If it was not you, call 12333.`,
    )
    const removed = words(
      `${who.zh}已从您的亲情卡移除，他（她）自己的社保卡不受影响。`,
      `${who.en} is no longer among your family cards. Their own card is not affected.`,
    )
    return [
      {
        id: `${id}-added`,
        at,
        title: words('已添加亲情卡', 'Family card added'),
        body: added,
        sms: smsOf(added),
      },
      ...(removedAt === undefined
        ? []
        : [
            {
              id: `${id}-removed`,
              at: removedAt,
              title: words('已移除亲情卡', 'Family card removed'),
              body: removed,
              sms: smsOf(removed),
            },
          ]),
    ]
  })
