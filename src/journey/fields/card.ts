import { checkAddress } from '../../domain/address.ts'
import { checkMobile, checkName, normaliseMobile, normaliseName } from '../../domain/checks.ts'
import { uploadsFor } from '../../domain/documents.ts'
import { deliveriesFor, productionModesFor } from '../../domain/issuance.ts'
import type { FieldTable } from '../types.ts'

/** What the card is made from, who issues it and how it arrives; then the consents and the declaration. */
export const cardFields = {
  photo: { input: 'photo', deferred: (value) => value === 'later' },
  documents: {
    input: 'documents',
    check: (value, met, asOf) => {
      const needed = uploadsFor('card', met, asOf)
      const count = needed.filter((code) => value[code]).length
      return count < needed.length ? { code: 'documents.missing', count, limit: needed.length } : undefined
    },
  },
  bank: { input: 'bank' },
  productionMode: { input: 'choice', options: productionModesFor },
  delivery: { input: 'choice', options: deliveriesFor },
  outlet: { input: 'outlet' },
  recipientName: { input: 'name', normalise: normaliseName, check: checkName },
  recipientMobile: { input: 'mobile', normalise: normaliseMobile, check: checkMobile },
  mailAddress: { input: 'address', check: checkAddress },
  photoConsent: { input: 'tick' },
  bankConsent: { input: 'tick' },
  courierConsent: { input: 'tick' },
  childConsent: { input: 'tick' },
  declared: { input: 'tick' },
} as const satisfies Partial<FieldTable>
