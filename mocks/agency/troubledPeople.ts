import type { PartialAnswers } from '../../src/domain/application.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { mobileOf, reached } from './demoEvidence.ts'
import { onRecord, type Person } from './person.ts'
import { atOutlet, cardOf } from './sampleApplications.ts'

const adultNumber = (serial: number): string =>
  demoIdNumber(`210199198${serial % 10}0315${String(300 + serial)}`)

/** A person whose application takes a turn: an adult in Shenyang who collects the card at an outlet. */
function inTrouble(
  serial: number,
  id: string,
  title: Person['title'],
  name: string,
  asOf: string,
  more: Partial<Pick<Person, 'fate' | 'record'>> & { readonly answers?: PartialAnswers } = {},
): Person {
  const { answers, ...rest } = more
  const who = { applicantKind: 'flexible', name, idNumber: adultNumber(serial), ...reached(serial) } as const
  return {
    id,
    title,
    record: onRecord(name),
    card: cardOf({ ...who, ...atOutlet('210100', '210102', 'ICBC'), ...answers }, asOf),
    ...rest,
  }
}

const zhEn = (zh: string, en: string) => ({ zh, en })

/** People whose applications take a turn, one for each, on a day (ISO). `byPost`: the answers of whom a card is sent to. */
export const troubledPeopleOn = (asOf: string, byPost: PartialAnswers): readonly Person[] => [
  inTrouble(
    6,
    'rejected',
    zhEn('审核不通过：姓名与公安信息不一致', 'Rejected: the name differs from the police record'),
    '周子衿',
    asOf,
    {
      fate: 'rejected:nameOrNumberDiffers',
    },
  ),
  inTrouble(
    7,
    'bankFails',
    zhEn('银行开户失败一次', 'The bank cannot open the account, once'),
    '吴念真',
    asOf,
    {
      fate: 'bankFails',
    },
  ),
  inTrouble(8, 'overdue', zhEn('超过承诺时限', 'Later than promised'), '郑听澜', asOf, { fate: 'overdue' }),
  inTrouble(
    9,
    'alreadyHasCard',
    zhEn('省内已有社保卡', 'Has a card in the province already'),
    '王若谷',
    asOf,
    {
      record: onRecord('王若谷', { card: 'working', photoOnFile: true }),
    },
  ),
  inTrouble(10, 'mismatch', zhEn('姓名与登记不一致', 'The name is not the one on record'), '冯知秋', asOf, {
    record: onRecord('冯知求'),
  }),
  inTrouble(11, 'productionFails', zhEn('制卡失败一次', 'Production fails once'), '褚云起', asOf, {
    fate: 'productionFails',
  }),
  inTrouble(12, 'returned', zhEn('邮件被退回一次', 'The letter comes back once'), '卫长风', asOf, {
    fate: 'returned',
    answers: {
      ...byPost,
      applicantKind: 'flexible',
      name: '卫长风',
      idNumber: adultNumber(12),
      recipientName: '卫长风',
      ...reached(12),
      recipientMobile: mobileOf(12),
    },
  }),
]
