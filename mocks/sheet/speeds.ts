import type { Input } from '../../src/journey/types.ts'

// How long people take, with where it is from. Published figures are of grown-ups in studies; the elderly take longer, which is why
// a procedure promises the time of the slowest of the sample people, in whole minutes, rounded up.

/**
 * Silent reading is measured least in Chinese; these are of the same texts read aloud in both languages by the same study: 255
 * characters and 228 words a minute (Trauzettel-Klosinski and Dietz, IReST, Investigative Ophthalmology & Visual Science, 2012).
 */
export const perMinute = { zh: 255, en: 228 } as const

// Keystroke-Level Model (Card, Moran and Newell, Communications of the ACM, 1980), in seconds.
/** To make up one's mind what to press. */
export const decide = 1.35
/** To point at it and press. */
const point = 1.1
/** A key of a code, as of a number on a document; a key of a text one has in one's head. */
const keyOfCode = 0.75
const keyOfText = 0.5

/** To choose something on a page, or to go on. */
export const press = decide + point

/** How an answer of a kind is given, in seconds; `characters`: how long it is. */
export const giving: Readonly<Record<Input, (characters: number) => number>> = {
  choice: () => press,
  way: () => press,
  tick: () => press,
  text: (characters) => decide + characters * keyOfText,
  line: (characters) => decide + characters * keyOfText,
  name: (characters) => decide + characters * keyOfText,
  idNumber: (characters) => decide + characters * keyOfCode,
  uscc: (characters) => decide + characters * keyOfCode,
  mobile: (characters) => decide + characters * keyOfCode,
  amount: (characters) => decide + characters * keyOfCode,
  date: () => decide + 8 * keyOfCode,
  expiry: () => decide + 8 * keyOfCode,
  // Chosen from a list that has to be looked through.
  city: () => 2 * press,
  county: () => 2 * press,
  country: () => 3 * press,
  // Nobody has measured these; ours, by watching our own screens: the message takes its time, a list of banks or places is read, a
  // paper is fetched, laid down and taken a picture of, a photo is taken, looked at and taken again.
  mobileProof: () => 25 + 6 * keyOfCode,
  bank: () => 20,
  outlet: () => 20,
  records: () => 15,
  months: () => 20,
  address: (characters) => 3 * press + characters * keyOfText,
  documents: (files) => files * 30,
  photo: () => 60,
}
