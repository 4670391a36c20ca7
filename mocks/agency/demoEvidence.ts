import type { PartialAnswers } from '../../src/domain/application.ts'

// What the people of the demonstration have shown beforehand: that a mobile number is theirs, and files.

const demoProof = (mobile: string): string => `demo-proof-${mobile}`
/**
 * The proof of a mobile number that one of these people has shown beforehand, so that tests and samples need no text message;
 * undefined for every other number. It lets an application in, and opens no case.
 */
export const findDemoProof = (mobile: string): string | undefined =>
  /^154000000\d\d$/.test(mobile) ? demoProof(mobile) : undefined
/** Files of these people that the agency already has. */
export const isDemoUpload = (uploadId: string): boolean => uploadId.startsWith('demo-upload-')

/** The mobile number of the person with a serial (1 to 99). */
export const mobileOf = (serial: number): string => `154000000${String(serial).padStart(2, '0')}`

/** The answers to the contact questions; `serial` (two digits) tells the numbers apart. */
export function reached(serial: number): PartialAnswers {
  const mobile = mobileOf(serial)
  return { mobile, mobileProof: { mobile, proof: demoProof(mobile) } }
}
