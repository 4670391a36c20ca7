import type { HelpOperation } from './helpOperations.ts'

/** What docs/openapi.json says of the operations by which two fill in an application. */
export const helpNotes: {
  readonly [I in HelpOperation]: { readonly tag: 'helps'; readonly description: string }
} = {
  putHelp: {
    tag: 'helps',
    description:
      'Sending it again under the same key changes nothing. 401: it has another key. Nothing is proved of either side: the help gives no power, and what comes of it is submitted by the person with the proof of their own mobile number.',
  },
  acceptHelp: {
    tag: 'helps',
    description:
      'A code lets one helper in; the same key again gets the same answer. 404: no such code. 410: somebody else came in by it, it was ended, or its last day is past. 422: no name. Twenty codes within ten minutes that nobody has: 429. Where the agency’s staff opened it at a counter, who came in is the clerk who did, whatever name is sent.',
  },
  getHelp: {
    tag: 'helps',
    description:
      'The application comes to whoever has it in hand, and to the person always; to a helper who may only look, masked. Nothing of it comes to a helper once it has ended. 401 alike for a key that does not fit and for a help that there never was.',
  },
  handOverHelp: {
    tag: 'helps',
    description:
      'What was changed is noted under whoever hands over. 409: the other one has it in hand, it has ended, or the helper may only look. The same again, when its answer was lost, changes nothing.',
  },
  takeBackHelp: {
    tag: 'helps',
    description:
      'For the person alone (401 for the helper). What the helper has not handed over is not in it. 409: it has ended.',
  },
  endHelp: {
    tag: 'helps',
    description:
      'By the person: the helper is dismissed, and sees nothing more. By the helper: they have left. Again changes nothing.',
  },
}
