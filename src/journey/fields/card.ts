import { checkAddress, normaliseAddress } from '../../domain/address.ts'
import { checkMobile, normaliseMobile } from '../../domain/checks.ts'
import { uploadsFor } from '../../domain/documents.ts'
import { hasPrivateUse } from '../../domain/fold.ts'
import { deliveriesFor, productionModesFor } from '../../domain/issuance.ts'
import { checkName, normaliseName } from '../../domain/name.ts'
import type { FieldTable } from '../types.ts'

/** What the card is made from, who issues it and how it arrives; then the consents and the declaration. */
export const cardFields = {
  photo: { input: 'photo', deferred: (value) => value === 'later' },
  documents: {
    input: 'documents',
    check: (value, answersSoFar, asOf) => {
      const needed = uploadsFor('card', answersSoFar, asOf)
      const count = needed.filter((code) => value[code]).length
      return count < needed.length ? { code: 'documents.missing', count, limit: needed.length } : undefined
    },
  },
  bank: { input: 'bank' },
  productionMode: { input: 'way', options: productionModesFor },
  delivery: { input: 'way', options: deliveriesFor, within: 'productionMode' },
  outlet: { input: 'outlet' },
  recipientName: {
    input: 'name',
    normalise: normaliseName,
    // No courier is told which character a placeholder stands for.
    check: (value) => (hasPrivateUse(value) ? { code: 'text.privateUse' } : checkName(value)),
  },
  recipientMobile: { input: 'mobile', normalise: normaliseMobile, check: checkMobile },
  mailAddress: { input: 'address', normalise: normaliseAddress, check: checkAddress },
  photoConsent: { input: 'tick' },
  bankConsent: { input: 'tick' },
  courierConsent: { input: 'tick' },
  childConsent: { input: 'tick' },
  declared: { input: 'tick' },
} as const satisfies Partial<FieldTable>
