import type { NoticeView } from '../../src/api/schemas.ts'
import type { FamilyRelation } from '../../src/domain/familyCards.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import type { CarriedRow, FamilyRow } from './familyRows.ts'
import { smsOf } from './notices.ts'
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

const carried = words(
  '有家人把您的电子社保卡加进了亲情卡，可以替您出示。不是您同意的，请拨打12333，可以要求移除。',
  'A relative now carries your e-card along and can show it for you. If you did not agree, call 12333: it can be removed.',
)
const noMore = words(
  '有家人不再带着您的电子社保卡。您自己的社保卡和电子社保卡不受影响。',
  'A relative no longer carries your e-card along. Your own card and e-card are not affected.',
)

/** What is written to a relative whose e-card somebody carries along: that it was added, and removed. Who it is, is in no text message. */
export const carriedNotices = (rows: readonly CarriedRow[]): NoticeView[] =>
  rows.flatMap(({ id, holder, at, removedAt, told: to }) => {
    const told = (what: string, when: string, title: Words, said: Words): NoticeView => ({
      id: `${id}-${what}`,
      at: when,
      title,
      body: words(`${said.zh}（${holder}）`, `${said.en} (${holder})`),
      sms: smsOf(said),
      ...(to === undefined ? {} : { sentTo: [to] }),
    })
    return [
      told('carried', at, words('您的电子社保卡加进了亲情卡', 'Your e-card is a family card now'), carried),
      ...(removedAt === undefined
        ? []
        : [
            told(
              'noMore',
              removedAt,
              words('您的电子社保卡已从亲情卡移除', 'Your e-card is no family card any more'),
              noMore,
            ),
          ]),
    ]
  })

/** The text messages that relatives were sent, with where each went. */
export const toldRelatives = (family: readonly FamilyRow[]) =>
  family.flatMap(({ at, removedAt, told }) =>
    told
      ? [
          { at, ...told, text: smsOf(carried) },
          ...(removedAt === undefined ? [] : [{ at: removedAt, ...told, text: smsOf(noMore) }]),
        ]
      : [],
  )
