import type { OrganisationOperation } from './organisationOperations.ts'

/** What docs/openapi.json says of the operations of organisations. */
export const organisationNotes: {
  readonly [I in OrganisationOperation]: { readonly tag: 'organisations'; readonly description: string }
} = {
  signInOrganisation: {
    tag: 'organisations',
    description:
      'Let in by the proof of the mobile number of an operator whom the organisation has named. 401: the proof is not the agency’s. 404: no organisation of this code has such an operator; which of the two, is not told, but whoever was dismissed is told so by the type of the problem. Five misses at a number, or twenty of a client, within ten minutes: 429. A session ends when it is given up, after twelve hours, and when its operator is dismissed.',
  },
  signOutOrganisation: { tag: 'organisations', description: '401: the session has ended already.' },
  getOrganisation: {
    tag: 'organisations',
    description:
      'In all operations of organisations the access key is the session of an operator. 401 alike for a session that has ended and for one that there never was; by the type of the problem a session is told apart whose operator was dismissed.',
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
  registerRows: {
    tag: 'organisations',
    description:
      'For employers, who register each employee within 30 days of the first day of work (Social Insurance Law art. 58). Rows and answers as in `submitRows`; no authorisation comes with them, for it is the employer’s own duty. 404: the organisation has no such batch, or it is one of card applications. The employee hears of it by text message and can open the case.',
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
      'Each entry gets its line in the ledger, or why it gets none; they are entered in the order in which they come, and one that is refused does not keep the others out. An id that is known gets the line that it has. A card that is handed out ends its case; one that is sent back as wrong or damaged is made anew, any other lies at the bank for the person. What was entered by mistake – that a card was handed out, sent back or lost – is reversed by a line that names it: no line is changed, the card waits again, and the person is told where they were told of the mistake; not once they have begun to use the card, nor once the bank has gone on with one that was sent back.',
  },
  listLedger: {
    tag: 'organisations',
    description: 'At most 1,000 lines after the one with the number `after`. Lines are never changed.',
  },
  getLedgerHead: {
    tag: 'organisations',
    description: 'What the chain of lines has to end with.',
  },
  listOperators: {
    tag: 'organisations',
    description: 'Everybody who acts for the organisation may see it. Mobile numbers are masked.',
  },
  appointOperator: {
    tag: 'organisations',
    description:
      'Only the head operator (负责人), whom the agency has named, appoints: 404 for anybody else. Who was dismissed and has this number acts again. 409: the number is that of an operator who acts already. 422: what is wrong with the name or the number.',
  },
  changeOperator: {
    tag: 'organisations',
    description:
      'For the head operator; 404 for anybody else, and where there is no such operator. Whoever is dismissed is signed out at once, and what they have submitted goes on. 409: the head operator is dismissed by the agency alone.',
  },
  putInvitations: {
    tag: 'organisations',
    description:
      'An invitation lets one person decide on their own phone, once, and for eight days at most. Its number is random and made by the client; who it is for is only in the link that the organisation gives them, behind the `#`, where no server sees it. The same number again changes nothing; one that is another organisation’s comes back as `revoked`.',
  },
  listInvitations: {
    tag: 'organisations',
    description:
      'Answers are encrypted for the device that made the invitation, and stay until it has dropped them.',
  },
  removeInvitation: {
    tag: 'organisations',
    description:
      'One that was not answered can’t be answered any more; of one that was, the answer is dropped. 404: the organisation has no such invitation.',
  },
  findInvitation: {
    tag: 'organisations',
    description:
      'Asked for by whoever has the link. 404: there is no such invitation, or it was made without the agency; the answer then goes back to the organisation by hand.',
  },
  openInvitation: {
    tag: 'organisations',
    description:
      'What is personal in a link opens with this half of the key and the last six signs of the number together. 422: those signs are wrong; after five wrong ones in a row the invitation is locked for good. 410: it is locked, taken back, answered, or over. 404: there is no such invitation, or no half of a key was left here.',
  },
  answerInvitation: {
    tag: 'organisations',
    description:
      '409: another answer was given before. 410: it was taken back, or its last day is past. 404: as above.',
  },
}
