import type { OperationId } from './contract.ts'
import { type SubmitOperation, submitOperations } from './submitOperations.ts'

/** What the operations are about. */
export const tags = {
  applications: 'Registrations and card applications',
  cases: 'What becomes of them, for whoever has the access key',
  codes: 'Codes by text message, and the proof of a mobile number that comes of them',
  organisations: 'Employers, villages and schools that apply for others, and hand the cards out',
  files: 'Photos and documents, before they are part of an application',
  places: 'Banks, outlets and offices',
  receipts: 'Receipts that anybody can check',
  records: 'What is on record about a person',
  time: 'The day and hour by which the agency counts',
} as const

interface Note {
  readonly tag: keyof typeof tags
  /** What whoever builds the agency's side has to know beyond summary, schemas and answers. */
  readonly description: string
}

const submitNote: Note = {
  tag: 'applications',
  description:
    'Let in by the proof of the mobile number (`mobileProof` in the answers). The agency judges every answer itself; 422 carries its objections, each with the name of the answer. 409: one is under way already.',
}
// Object.keys says `string` of what is written out in the contract.
const submitNotes = Object.fromEntries(Object.keys(submitOperations).map((id) => [id, submitNote])) as Record<
  SubmitOperation,
  Note
>

/** What docs/openapi.json says of each operation; the app has no need of it. */
export const operationNotes: { readonly [I in OperationId]: Note } = {
  getToday: {
    tag: 'time',
    description:
      'Asked at every start. `simulated` is true for an agency that is a demonstration: pages then say so.',
  },
  listBanks: {
    tag: 'places',
    description:
      'The order changes from day to day, so that no bank is always first. 404: no city of the province.',
  },
  listOutlets: {
    tag: 'places',
    description: 'Of all banks and offices, or of one bank. 404: no city of the province.',
  },
  listUses: {
    tag: 'places',
    description:
      'Uses (`use`) are those of the app’s own list; of one that is not named the app says that what is published locally applies. 404: no city of the province.',
  },
  requestCode: {
    tag: 'codes',
    description:
      'At most one code in half a minute and eight in an hour for one client and number, forty for all clients together. The same key sends no second message.',
  },
  confirmCode: {
    tag: 'codes',
    description:
      'The proof goes into the answers (`mobileProof`) of a submission, and into a look-up. Five wrong codes use a code up (429); it is good for ten minutes (410). A code of a search proves nothing here (404).',
  },
  lookUpRecords: {
    tag: 'records',
    description:
      'Only after the person’s consent. Under a name that differs from the one on record it tells that it differs, and nothing else. `caseNumber` only with the proof (`mobileProof` in the body) of that case’s mobile number.',
  },
  lookUpContributions: {
    tag: 'records',
    description:
      '401: the proof of the mobile number is not the agency’s, or too old. 422 tells which answer does not fit: the name, or the mobile number, which has to be the one on record. Who is not on record has an empty one (`standing` is `none`).',
  },
  actOnRecord: {
    tag: 'records',
    description:
      'Who asks is shown as for the record itself, and nothing is noted in the log. Asked again it changes nothing. `lookUp`: one that the person does not know; 409: there is no such look in the log. `tells`: whether they are told of looks. The answer comes within a stated time (`due`), as a state of the objection, a notice and a text message. From then on each look of somebody else is told by text message to the mobile number of the proof; what employers declare each January is not.',
  },
  putUpload: {
    tag: 'files',
    description:
      'Another file under an id in use is refused (409). Who knows the id, random and made by the client, may read and remove it.',
  },
  getUpload: { tag: 'files', description: 'For whoever knows the id, which is random and told to nobody.' },
  deleteUpload: {
    tag: 'files',
    description: 'A file that is not there counts as removed; one that a case uses stays (409).',
  },
  ...submitNotes,
  findByKey: {
    tag: 'applications',
    description:
      'For a client that lost the answer to its submission: the key, random and known to that client alone, is what lets it in. 404: nothing was committed. 409: it is still being worked on.',
  },
  searchCase: {
    tag: 'cases',
    description:
      'Whether number, birth date and mobile ending fit, is told (404 if one does not, whichever) until there were five misses for a number within ten minutes. From then on every search for it is answered alike, and a code sent if they fit. A client with twenty misses waits (429).',
  },
  confirmSearch: {
    tag: 'cases',
    description:
      'Five wrong codes use a code up (429); it is good for ten minutes (410). Codes for a search and codes for a proof are never taken for one another.',
  },
  getCase: {
    tag: 'cases',
    description: '401 alike for a key that does not open the case and for a case that there is not.',
  },
  getCaseAnswers: {
    tag: 'cases',
    description:
      '401 alike for a key that does not open the case and for a case that there is not. 409: the case is still under way.',
  },
  getReceiptSeal: {
    tag: 'receipts',
    description: '401 alike for a key that does not open the case and for a case that there is not.',
  },
  getSealKey: {
    tag: 'receipts',
    description: 'Open to everybody, so that a receipt can be checked by whoever is shown it.',
  },
  listSlots: {
    tag: 'places',
    description:
      'Of the next two weeks, the day itself included; what is free may be taken a moment later. A day that is booked up is there without a time. 404: nobody books at this place, or there is none.',
  },
  bookAppointment: {
    tag: 'cases',
    description:
      '401 alike for a key that does not open the case and for a case that there is not. 409: somebody else has the time, it is over, or what is asked for is not done there; an earlier appointment then stays as it was. The same booking again changes nothing. `reason` goes with cancelling, stays where the time is moved, and is shown at the counter. `with`: cases of the same family, each opened by its key.',
  },
  cancelAppointment: {
    tag: 'cases',
    description:
      '401 alike for a key that does not open the case and for a case that there is not. One that has begun stays. Cases that came along keep the time.',
  },
  bookVisit: {
    tag: 'places',
    description:
      'For somebody who has no case here. Nothing proves the mobile number: it gets a text message with the time. 409: somebody else has the time, it is over, or what is asked for is not done there. 422: what is wrong with `name` or `mobile`. 429: this number has two times that are not over, or this client six.',
  },
  findVisit: {
    tag: 'places',
    description:
      'The key, for somebody on another device. 404: the two do not fit together, or the visit was forgotten (30 days after its time). After five misses at one number within ten minutes 429, whoever asks.',
  },
  getVisit: {
    tag: 'places',
    description: '401 alike for a key that does not open it and for a number that there is not.',
  },
  moveVisit: {
    tag: 'places',
    description:
      '409: somebody else has the time, it is over, what it is for is not done there, or the earlier one has begun or was given back; the earlier one then stays as it was. The same time again changes nothing.',
  },
  cancelVisit: { tag: 'places', description: 'One that has begun stays.' },
  actOnCase: {
    tag: 'cases',
    description:
      '401 alike for a key that does not open the case and for a case that there is not. 409: it can’t be done now; the agency is reminded (`remind`) from the day on that `reminder` names, once each working day. 422: objections to the new answers. `consent` goes with `withdrawConsent` and `restoreConsent`; withdrawing the courier’s before the card is posted takes the answers that say where it is collected. What was done before a withdrawal stays as it is; from then on the data is not used, and whoever has it confirms that (`processingStopped`) when the withdrawal can’t be undone any more.',
  },
  actOnCard: {
    tag: 'cases',
    description:
      'Opened by the access key of the case that the card came of; 401 alike for a key that does not open it and for a case that there is not. 409: it can’t be done now, or nobody has the card yet. A report of loss concerns the social security part alone: the bank takes that of its own part. It lapses by itself, on a day that the agency sets; undoing is for a slip, on the same day.',
  },
  addFamilyCard: {
    tag: 'cases',
    description:
      '409: the holder has no e-card that works. 422 tells what does not fit: the relative’s name, number or card, the mobile number, which has to be the one on record with them, the order of ages (`guardianRelation`), or that eight are carried already. Under 14 a guardian agrees (`consent`), from then on the relative. Each counts only as long as the relative’s own card does.',
  },
  removeFamilyCard: {
    tag: 'cases',
    description: '409: it is not carried along, or is no longer. The relative’s own card stays as it is.',
  },
  signInOrganisation: {
    tag: 'organisations',
    description:
      'Let in by the proof of the mobile number of an operator whom the organisation has named. 401: the proof is not the agency’s. 404: no organisation of this code has such an operator; which of the two, is not told. Five misses at a number, or twenty of a client, within ten minutes: 429. A session ends when it is given up, after twelve hours, and when its operator is dismissed.',
  },
  signOutOrganisation: { tag: 'organisations', description: '401: the session has ended already.' },
  getOrganisation: {
    tag: 'organisations',
    description:
      'In all operations of organisations the access key is the session of an operator. 401 alike for a session that has ended and for one that there never was.',
  },
  checkPeople: {
    tag: 'organisations',
    description:
      'What decides whether one can apply for them, in the order in which they were asked about. Under a name that differs from the one on record nothing else is told. Nothing is kept of those who are only asked about.',
  },
  openBatch: {
    tag: 'organisations',
    description: 'The operators of one organisation see the same batches. 422: it has no name.',
  },
  listBatches: { tag: 'organisations', description: 'With what waits in each.' },
  getBatch: {
    tag: 'organisations',
    description:
      'Cases come in the order in which they were applied for, at most 1,000; `after` is what `next` said. 404: the organisation has no such batch.',
  },
  submitRows: {
    tag: 'organisations',
    description:
      'Each row is an application by itself, with a key of its own, and judged as anybody’s: it gets the number of its case, or what is wrong with it. The same row again gets the same number, in whatever call it comes; another one under its key gets the number of the first, with `differs`. The authorisation (Civil Code art. 165) stands in for the proof of the mobile number, and the organisation has seen the documents, so none are sent; cards are made together and come to the organisation. The person hears of it by text message and can open the case.',
  },
  correctRow: {
    tag: 'organisations',
    description: '404: no case of this organisation. 409: nothing has to be corrected now. 422: objections.',
  },
  receiveDelivery: {
    tag: 'organisations',
    description:
      'Each card that is present gets a line in the ledger; told again, by whomever, it gets none. Missing ones may be told to be present later. At most 1,000 at a time.',
  },
  enterHandOut: {
    tag: 'organisations',
    description:
      'Each entry gets its line in the ledger, or why it gets none; they are entered in the order in which they come, and one that is refused does not keep the others out. An id that is known gets the line that it has. A card that is handed out ends its case; one that is sent back as wrong or damaged is made anew, any other lies at the bank for the person.',
  },
  listLedger: {
    tag: 'organisations',
    description: 'At most 1,000 lines after the one with the number `after`. Lines are never changed.',
  },
  getLedgerHead: {
    tag: 'organisations',
    description: 'What the chain of lines has to end with.',
  },
  presentCard: {
    tag: 'cases',
    description:
      'For trying a use on the simulated side. Accepted or refused, it is written down: the newest entry of `card.uses` says which, and why. A service that has no such side answers 404. 400: no such use, not with that, or not in that city. 409: nobody has the card yet.',
  },
}

/** What stands in the addresses and headers. */
export const parameterNotes: Readonly<Record<string, string>> = {
  city: 'The division code of a city in Liaoning (GB/T 2260)',
  bank: 'The code of a bank; without it all of them',
  outlet: 'The id of a place, from the list of outlets',
  codeId: 'From the answer to the request for the code',
  searchId: 'From the answer to the search',
  member: 'From `card.family` of the case',
  uploadId: 'Made by the client, random',
  key: 'The Idempotency-Key of the submission',
  number: 'The number of a case, or of a visit without one',
  batch: 'The number of a batch',
  after: 'Where the page before ended; without it the first',
  limit: 'How many at most',
  status: 'Only those that stand there',
}
