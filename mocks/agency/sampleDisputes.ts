import type { PartialAnswers } from '../../src/domain/application.ts'
import { addDays } from '../../src/domain/deadlines.ts'

// What a person of the demonstration says who disagrees: with an employer, or with what an agency decided.

/** Who says it, with a proven number where the person has one, and where it happened. */
const fromShenyang = ({ name, idNumber, mobile, mobileProof }: PartialAnswers): PartialAnswers => ({
  idType: 'residentId',
  ...(name && idNumber && mobile && mobileProof ? { name, idNumber, mobile, mobileProof } : {}),
  city: '210100',
  county: '210102',
  documents: {},
  declared: true,
})

/** A complaint about an employer that has been late for a fortnight. `asOf`: today, ISO date. */
export const complaintOf = (person: PartialAnswers, asOf: string): PartialAnswers => ({
  ...fromShenyang(person),
  firstWorkDay: addDays(asOf, -60),
  employerName: '示例商贸有限公司',
  employerUscc: '91210102MA0DEM013A',
  employerSaid: '试用期不办，转正以后再说',
  complaintWish: 'registerAndPay',
})

/** That the answer to a complaint be reviewed, told a week ago. `asOf`: today, ISO date. */
export const reviewOf = (person: PartialAnswers, asOf: string): PartialAnswers => ({
  ...fromShenyang(person),
  contestedCase: 'LN-DEMO-20260302-0001',
  decisionDay: addDays(asOf, -7),
  decidedBy: 'county',
  reviewRequest: 'revoke',
  reviewGrounds: '单位的考勤记录和工资流水都能证明我在那里上班，调查没有看这些材料。',
})
