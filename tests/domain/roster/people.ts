import { demoIdNumber } from '../../../src/domain/identity.ts'

/** Today, in the tests of the roster. */
export const asOf = '2026-11-29'
export const rules = { asOf }

/** Somebody of the demonstration’s county, by birth date and sequence. */
export const idOf = (born: string, sequence: number): string =>
  demoIdNumber(`210199${born}${String(sequence).padStart(3, '0')}`)

/** A roster’s cells in which nothing is wrong but that the photo is still to come. */
export const adult = { name: '林小舟', idNumber: idOf('19880315', 201), mobile: '15400000001' }
export const child = {
  name: '孙小禾',
  idNumber: idOf('20170901', 202),
  mobile: '15400000012',
  guardianName: '孙立',
  guardianIdNumber: idOf('19880315', 203),
  guardianRelation: 'father',
  guardianConsent: 'yes',
}
export const foreigner = {
  name: 'Anna Schmidt',
  idType: 'passport',
  idNumber: 'DEMO12345',
  birthDate: '1990-05-01',
  sex: 'female',
  nationality: 'DEU',
  mobile: '15400000002',
}
