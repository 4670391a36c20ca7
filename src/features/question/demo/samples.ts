import type { PartialAnswers } from '../../../domain/application.ts'
import { permanent } from '../../../domain/application.ts'
import { addDays, addYears } from '../../../domain/deadlines.ts'
import { demoIdNumber } from '../../../domain/identity.ts'
import { idTypeOf } from '../../../domain/person.ts'

/**
 * Answers of invented people for one step, for trying the service out: the county 210199 does not exist, no operator has
 * 154, nobody born in 1900 is alive. They fit the people the simulated agency knows.
 */
export function sampleFor(
  stepId: string,
  answersSoFar: PartialAnswers,
  asOf: string,
): PartialAnswers | undefined {
  switch (stepId) {
    case 'person':
      return {
        ...personFor(answersSoFar, asOf),
        idExpiry: answersSoFar.forWhom === 'child' ? addYears(asOf, 3) : permanent,
      }
    case 'born':
      return { birthDate: answersSoFar.forWhom === 'child' ? '2017-09-01' : '1988-05-20', sex: 'male' }
    case 'nationality':
      return { nationality: 'DEU' }
    case 'guardian':
      return {
        guardianRelation: 'mother',
        guardianName: '苏晚晴',
        guardianIdNumber: demoIdNumber('21019919940612226'),
      }
    case 'agent':
      return { agentRelation: 'child', agentName: '孙立行', agentIdNumber: demoIdNumber('21019919800101311') }
    case 'authorisation':
      return { authorisedUntil: addYears(asOf, 1) }
    case 'mobile':
      return { mobile: '15400000001' }
    case 'business':
      return { businessUscc: '92210102MA0DEM0137' }
    case 'first-day':
      return { firstWorkDay: addDays(asOf, -20) }
    case 'work-permit':
      return { workPermit: 'issued', workPermitDay: addDays(asOf, -20) }
    case 'recipient':
      return { recipientName: answersSoFar.name ?? '赵明远', recipientMobile: '15400000003' }
    case 'address':
      return {
        mailAddress: {
          province: '440000',
          city: '深圳市',
          county: '南山区',
          street: '示例大道1号演示小区2栋301室',
        },
      }
    default:
      return undefined
  }
}

function personFor(answersSoFar: PartialAnswers, asOf: string): PartialAnswers {
  switch (idTypeOf(answersSoFar)) {
    case 'residentId':
    case 'householdRegister':
      return citizenFor(answersSoFar, asOf)
    case 'hkMoTwResidencePermit':
      return { name: '林予安', idNumber: '830000190512120036' }
    case 'hkMoPass':
      return { name: '何向晚', idNumber: 'H00000012' }
    case 'twPass':
      return { name: '陈以安', idNumber: '00000012' }
    case 'foreignPermanentResident':
      return { name: 'Anna Demo', idNumber: 'DEU210001010114' }
    case 'passport':
      return { name: 'Anna Demo', idNumber: 'DEMO12345' }
  }
}

function citizenFor({ applicantKind, forWhom }: PartialAnswers, asOf: string): PartialAnswers {
  if (applicantKind === 'newborn') {
    const born = `${addDays(asOf, -75).slice(0, 8)}02`
    return { name: '苏一诺', idNumber: demoIdNumber(`210199${born.replaceAll('-', '')}203`) }
  }
  if (forWhom === 'child') return { name: '苏小满', idNumber: '210199201709012023' }
  if (applicantKind === 'retiree') return { name: '孙桂兰', idNumber: '210199195504101067' }
  if (applicantKind === 'employee') return { name: '赵明远', idNumber: demoIdNumber('21019919910820331') }
  if (applicantKind === 'student') return { name: '林知夏', idNumber: '210199200808081345' }
  return { name: '林小舟', idNumber: '21019919880315201X' }
}
