import type { OperationId } from './contract.ts'
import { helpNotes } from './helpNotes.ts'
import { organisationNotes } from './organisationNotes.ts'
import { type SubmitOperation, submitOperations } from './submitOperations.ts'

/** What the operations are about. */
export const tags = {
  applications: 'Registrations and card applications',
  cases: 'What becomes of them, for whoever has the access key',
  codes: 'Codes by text message, and the proof of a mobile number that comes of them',
  files: 'Photos and documents, before they are part of an application',
  helps: 'Filling in an application together with a helper whom the person has invited',
  organisations: 'Employers, villages and schools that apply for others, and hand the cards out',
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
      'At most one code in half a minute and eight in an hour for one client and number, forty for all clients together: 429 of a type of its own says that a code went out. The same key sends no second message.',
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
  ...organisationNotes,
  ...helpNotes,
  findByKey: {
    tag: 'applications',
    description:
      'For a client that lost the answer to its submission: the key, random and known to that client alone, is what lets it in. 404: nothing was committed. 409: it is still being worked on.',
  },
  searchCase: {
    tag: 'cases',
    description:
      'Whether number, birth date and mobile ending fit, is told (404 if one does not, whichever) until there were five misses for a number within ten minutes. From then on every search for it is answered alike, and a code sent if they fit. A client with twenty misses waits (429); who had a code sent already waits, too, and is told so by the type.',
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
      '401 alike for a key that does not open the case and for a case that there is not. The type of a 409: `urn:problem:time-taken`, somebody else has the time, or it is over; `urn:problem:not-done-there`. An earlier appointment then stays as it was. The same booking again changes nothing. `reason` goes with cancelling, stays where the time is moved, and is shown at the counter. `with`: cases of the same family, each opened by its key.',
  },
  cancelAppointment: {
    tag: 'cases',
    description:
      '401 alike for a key that does not open the case and for a case that there is not. The type of a 409: `urn:problem:time-begun`, it has begun, or the holder is there or was seen to; it then stays. Cases that came along keep the time.',
  },
  bookVisit: {
    tag: 'places',
    description:
      'For somebody who has no case here. Nothing proves the mobile number: it gets a text message with the time. The type of a 409: `urn:problem:time-taken`, somebody else has the time, or it is over; `urn:problem:not-done-there`. 422: what is wrong with `name` or `mobile`. 429: this number has two times that are not over, or this client six.',
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
      'The type of a 409: `urn:problem:time-taken`, `urn:problem:not-done-there`, or of the earlier one `urn:problem:time-begun`, `urn:problem:time-given-back`; the earlier one then stays as it was. The same time again changes nothing.',
  },
  cancelVisit: {
    tag: 'places',
    description:
      'One that was given back stays so. The type of a 409: `urn:problem:time-begun`, it has begun, or whoever booked it is there; it then stays.',
  },
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
  fileElsewhere: {
    tag: 'cases',
    description:
      'Holds until it is ended where the holder lives there (`living`), else for six months from its first day. 400: no such place, that of the insurance itself, or a first day that is past or more than 90 days ahead. 409: an earlier filing stands, which is to be ended first; the card is cancelled, or nobody has it yet. 422: the key was used for something else.',
  },
  endElsewhere: {
    tag: 'cases',
    description: '409: no filing stands. What was settled until now stays settled.',
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
  help: 'The id of the help, made by the client, random',
  code: 'The code that the person passes on, ten digits',
  invitation: 'Made by the client, random; it is in the link that the person gets',
  operator: 'The id of the operator, as it is listed',
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
