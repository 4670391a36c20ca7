import { needsInsuranceRight } from '../../src/domain/applicants.ts'
import { dependsOnHousehold, needsPhoto } from '../../src/domain/documents.ts'
import { isEmployedForeigner } from '../../src/domain/employerDuty.ts'
import type { Bilingual } from '../../src/domain/law/articleText.ts'
import { ages, numberIsMute } from '../../src/domain/person.ts'
import { isPastPeriod } from '../../src/journey/administrativeReview.ts'
import { countsFromFirstDay, hasWorkPermit } from '../../src/journey/employment.ts'
import { hasEnrolmentPapers, isNoChild, isSelfEmployed } from '../../src/journey/enrolment.ts'
import {
  byPost,
  hasBankWithOutlet,
  hasSeveralDeliveries,
  hasSeveralModes,
  hasSeveralWays,
} from '../../src/journey/issuance.ts'
import { hasCardPapers } from '../../src/journey/making.ts'
import {
  agentNameHasPlaceholder,
  forChild,
  forRepresented,
  guardianNameHasPlaceholder,
  hasIdThatExpires,
  hasPassport,
  hasSeveralIdTypes,
  isSensitiveAge,
  nameHasPlaceholder,
} from '../../src/journey/person.ts'
import { hasCorrectionPapers, isMissingMonth, isOwnMonth } from '../../src/journey/recordCorrection.ts'
import type { When } from '../../src/journey/types.ts'

/** What each condition of the journeys says, as "only …", to people who read no code. By the function that the tables name. */
const table: readonly (readonly [When, Bilingual])[] = [
  [
    needsInsuranceRight,
    {
      zh: '港澳台居民或者外国人，不是孩子，还没有参保或者在外省参保的',
      en: 'people from Hong Kong, Macao, Taiwan or abroad, not children, who are not insured yet or are insured in another province',
    },
  ],
  [forChild, { zh: '替孩子办的', en: 'somebody who applies for a child' }],
  [forRepresented, { zh: '替其他成年人办的', en: 'somebody who applies for another adult' }],
  [isNoChild, { zh: '不是替孩子办的', en: 'anybody but those who act for a child' }],
  [isSelfEmployed, { zh: '没有雇工的个体工商户', en: 'self-employed people without employees' }],
  [
    hasSeveralIdTypes,
    {
      zh: '可以用几种证件的：孩子、学生、城乡居民、港澳台居民、外国人',
      en: 'people who may use one of several documents: students and children of 7 and over, residents without a job, people from Hong Kong, Macao, Taiwan or abroad',
    },
  ],
  [nameHasPlaceholder, { zh: '姓名里有“□”的', en: 'people whose name has a “□” in it' }],
  [guardianNameHasPlaceholder, { zh: '监护人姓名里有“□”的', en: 'guardians whose name has a “□” in it' }],
  [agentNameHasPlaceholder, { zh: '代办人姓名里有“□”的', en: 'representatives whose name has a “□” in it' }],
  [
    numberIsMute,
    {
      zh: '证件号码里看不出生日和性别的：通行证、护照、15位的永久居留身份证',
      en: 'people whose number shows neither date of birth nor sex: travel permits, passports, permanent residence cards with 15 characters',
    },
  ],
  [hasPassport, { zh: '用护照的', en: 'people who use a passport' }],
  [
    hasIdThatExpires,
    {
      zh: '证件有有效期的（户口簿没有）',
      en: 'people whose document can expire (a household register cannot)',
    },
  ],
  [
    isSensitiveAge,
    { zh: `不满${ages.sensitive}周岁的孩子的监护人`, en: `guardians of a child under ${ages.sensitive}` },
  ],
  [
    dependsOnHousehold,
    {
      zh: '户籍决定要不要居住证明、而证件号码不能说明户籍的人',
      en: 'people of whom the household register decides whether proof of residence is needed, and whose number does not show it',
    },
  ],
  [
    needsPhoto,
    {
      zh: `满${ages.photo}周岁的（7岁以下不要照片）`,
      en: `people of ${ages.photo} and over (younger children need no photo)`,
    },
  ],
  [hasCardPapers, { zh: '申领要传材料的', en: 'people who have to upload documents for the card' }],
  [
    hasEnrolmentPapers,
    { zh: '参保登记要传材料的', en: 'people who have to upload documents for the registration' },
  ],
  [
    hasCorrectionPapers,
    {
      zh: '更正要传证明的：漏记、缴费基数不对',
      en: 'people who have to show proof: months that are missing or from a wrong wage',
    },
  ],
  [
    hasSeveralModes,
    {
      zh: '住在辽宁、不是替孩子办的（可以即时制卡）',
      en: 'people who live in Liaoning and do not act for a child (the card can be made on the spot)',
    },
  ],
  [
    hasSeveralDeliveries,
    {
      zh: '批量制卡、有几种领取方式的',
      en: 'people whose card is made in batch and can reach them in several ways',
    },
  ],
  [
    hasSeveralWays,
    {
      zh: '有几种方式可以选的：可以即时制卡，或者有几种领取方式',
      en: 'people who can choose between several ways: on the spot, or several ways to receive the card',
    },
  ],
  [
    hasBankWithOutlet,
    {
      zh: '选好了银行，到银行网点或者经办窗口领卡的',
      en: 'people who have chosen a bank and collect the card at an outlet or a counter of the agency',
    },
  ],
  [byPost, { zh: '选邮寄的', en: 'people who have the card posted' }],
  [isEmployedForeigner, { zh: '有单位的外国人', en: 'foreigners who have an employer' }],
  [hasWorkPermit, { zh: '工作许可已经办好的', en: 'people whose work permit has been issued' }],
  [
    countsFromFirstDay,
    {
      zh: '不用办工作许可的人（期限从上班第一天算）',
      en: 'people who need no work permit (the days count from the first day of work)',
    },
  ],
  [
    isPastPeriod,
    { zh: '知道决定已经超过60日的', en: 'people who learned of the decision more than 60 days ago' },
  ],
  [
    isOwnMonth,
    {
      zh: '确实在那里工作过的（漏记、缴费基数不对）',
      en: 'people who did work there (months that are missing or from a wrong wage)',
    },
  ],
  [isMissingMonth, { zh: '有月份漏记的', en: 'people of whom months are missing' }],
]

const words = new Map(table)

/**
 * What a condition says of those who are asked, as "only …".
 * @throws when it has no words: every condition of a journey needs an entry here
 */
export function wordsOfCondition(when: When): Bilingual {
  const found = words.get(when)
  if (!found) throw new Error(`The condition ${when.name || 'without a name'} has no words`)
  return found
}
