import { type Answers, type PartialAnswers, permanent } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { needsPhoto, uploadsFor } from '../../src/domain/documents.ts'
import type { UploadRef } from '../../src/domain/uploads.ts'

// What a person of the demonstration says who applies for a card, registers for insurance, or has a record put right.

/** A card made in batch and collected at the first outlet that a bank has in a city's first county. */
export const atOutlet = (city: string, county: string, bank: string): PartialAnswers => ({
  city,
  bank,
  productionMode: 'batch',
  delivery: 'outlet',
  outlet: `${county}-${bank}-1`,
})
/** The same, made while one waits there. */
export const onTheSpot = (city: string, county: string, bank: string): PartialAnswers => ({
  ...atOutlet(city, county, bank),
  productionMode: 'instant',
})

const base = {
  forWhom: 'self',
  insuredPlace: 'liaoning',
  livingPlace: 'liaoning',
  cardInHand: 'none',
  idType: 'residentId',
  idExpiry: permanent,
  records: null,
} as const satisfies PartialAnswers

function papers(purpose: CaseKind, answers: PartialAnswers, asOf: string): Answers['documents'] {
  const files: Record<string, UploadRef> = {}
  for (const code of uploadsFor(purpose, answers, asOf))
    files[code] = { uploadId: `demo-upload-${code}`, name: `${code}.jpg`, type: 'image/jpeg', bytes: 180_000 }
  return files
}

/** A card application with its papers, photo, consents and declaration. */
export function cardOf(answers: PartialAnswers, asOf: string): PartialAnswers {
  const full = { ...base, ...answers }
  const consents = { bankConsent: true, courierConsent: true, childConsent: true, declared: true } as const
  return {
    ...full,
    ...consents,
    documents: papers('card', full, asOf),
    ...(needsPhoto(full, asOf)
      ? {
          photo: { uploadId: 'demo-upload-photo', bytes: 28_000, source: 'file', takenOk: true },
          photoConsent: true,
        }
      : {}),
  }
}

/** A registration for insurance with its papers, consent and declaration. */
export function enrolmentOf(answers: PartialAnswers, asOf: string): PartialAnswers {
  const full = { ...base, insuredPlace: 'notYet', ...answers } as const
  return {
    ...full,
    childConsent: true,
    enrolmentDeclared: true,
    documents: papers('enrolment', full, asOf),
  }
}

/** A correction of the contribution record: that a month was left out, at the employer of the months before and after it. */
export function correctionOf(answers: PartialAnswers, asOf: string): PartialAnswers {
  const full: PartialAnswers = {
    idType: 'residentId',
    ...answers,
    recordFault: 'missing',
    wrongMonths: ['2024-11'],
    employerName: '沈阳示例软件有限公司',
    rightBase: '6480',
  }
  return { ...full, documents: papers('recordCorrection', full, asOf), declared: true }
}
