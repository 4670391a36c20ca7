import { draftVersion } from '../../../src/journey/draft.ts'
import * as agency from './agencyRows.ts'
import * as line from './lineRows.ts'
import * as device from './storageRows.ts'
import { both, elsewhere, everywhere, http, needsNobody, never, page, type Row, same } from './tableCell.ts'
import { expiringToday, someone, withForeignProof } from './tablePeople.ts'
import * as tab from './tabRows.ts'

const noKey = 'nothing but a submission is asked for by its key'
const noCase = 'nothing has been sent yet that could have changed at the agency'
const noSession = 'the contract lets everybody ask this: there is no session that could end'
const onlyChecked = 'only what this page has checked itself is sent'

const newer = { version: draftVersion + 1, answers: {}, rev: 1, updatedAt: 1 }
const rubbish = { version: 0, answers: null }

/** Every fault at every step: what is promised, and what plays it. */
export const table: readonly Row[] = [
  {
    no: '1',
    fault: 'dropped before commit',
    expected: 'repeated by itself; a submission is asked for by its key, then sent again',
    cells: {
      ...everywhere(line.repeatsItself({ kind: 'offline' }, 2), line.foundOut({ kind: 'offline' })),
      W: http(line.needsNobody),
    },
  },
  {
    no: '2',
    fault: 'dropped after commit',
    expected: 'the same key gets the first answer: one message, one file, one receipt, one withdrawal',
    cells: {
      ...everywhere(line.repeatsItself({ kind: 'lostAnswer' }), line.foundOut({ kind: 'lostAnswer' })),
      F: http(line.repeatsItself({ kind: 'lostAnswer' }), someone('newborn', 'documents')),
      T: http(agency.withdrawnUnheard),
    },
  },
  {
    no: '3',
    fault: 'slow: no answer for 30 s',
    expected:
      'progress, a way out where something is sent in pieces, a message after 15 s; a submission as 2',
    cells: everywhere(line.slow),
  },
  {
    no: '4',
    fault: '503, as long as it lasts',
    expected: 'at most 3 tries, then a button',
    cells: {
      ...everywhere(line.toldThenAgain({ kind: 'status', status: 503 }, 'unavailable')),
      P: http(
        line.toldThenAgain({ kind: 'status', status: 503 }, 'unavailable'),
        someone('retiree', 'mobileProof'),
      ),
    },
  },
  {
    no: '5',
    fault: '429 with Retry-After (seconds; at T a date)',
    expected: 'waits visibly; not asked again behind the person’s back',
    cells: { ...everywhere(line.waitsVisibly), I: http(line.waitsVisibly, someone('taiwanese', 'records')) },
  },
  {
    no: '6',
    fault: '409, still running',
    expected: 'asked for by its key until it is done; nothing is sent meanwhile',
    cells: { ...same(never(noKey)), S: http(agency.stillRunning, someone('newborn')) },
  },
  {
    no: '7',
    fault: 'stale (412; here 409: the case has moved on)',
    expected: 'refused, and shown as it is now; two versions of a draft are row 14',
    cells: { ...same(never(noCase)), T: http(agency.movedOn) },
  },
  {
    no: '8',
    fault: '422',
    expected: 'each problem on the question that caused it, the focus on the summary',
    cells: {
      W: never('nothing is sent'),
      I: never(onlyChecked),
      P: http(agency.wrongCode),
      F: never(onlyChecked),
      R: never('nothing is sent'),
      S: http(agency.objected, withForeignProof),
      T: http(agency.actRefused, someone('employee')),
    },
  },
  {
    no: '9',
    fault: 'captive portal, half an answer, another answer',
    expected: 'told as an answer that makes no sense, nothing of it kept; a submission as unknown',
    cells: everywhere(line.rubbish, line.foundOut({ kind: 'truncated' })),
  },
  {
    no: '10',
    fault: 'words and entries of a newer agency',
    expected: 'neutral text, nothing breaks',
    cells: {
      ...same(http(agency.newWords)),
      W: needsNobody,
      S: http(agency.newWords, someone('taiwanese')),
    },
  },
  {
    no: '11',
    fault: 'double click, Enter again and again',
    expected: 'one',
    cells: {
      W: page(agency.pressedTwice),
      I: http(agency.pressedTwice),
      P: http(agency.pressedTwice),
      F: never('a file is chosen in a window of the browser, which takes one choice'),
      R: http(agency.pressedTwice),
      S: http(agency.pressedTwice, someone('flexible')),
      T: http(agency.withdrawnTwice),
    },
  },
  {
    no: '11b',
    fault: 'two devices',
    expected: 'the second one is told, and keeps what was typed',
    cells: {
      ...same(never('until it is submitted, a draft is on one device')),
      S: http(agency.twoDevices),
      T: never('looking changes nothing; an act that comes too late is row 7'),
    },
  },
  {
    no: '11c',
    fault: 'taken along (a file, a code), and submitted there with a change, too',
    expected: 'told under which number it was submitted before, and in what it differs; the change stays',
    cells: {
      ...same(never('nothing has been submitted yet that could differ')),
      S: http(agency.takenAlong, someone('employee')),
      T: never('a case is looked at as the agency has it'),
    },
  },
  {
    no: '12',
    fault: 'reload, back, forward, deep link',
    expected: 'same step, same values',
    cells: same(page(tab.comesBack)),
  },
  {
    no: '13',
    fault: 'the tab crashes',
    expected: 'all is there that was typed more than half a second before, and all that was said to be saved',
    cells: { ...same(page(tab.crashes)), S: http(tab.crashesWhileSending, someone('retiree')) },
  },
  {
    no: '14',
    fault: 'two tabs',
    expected: 'one sees what the other saves; what differs is compared; one outbox',
    cells: {
      ...same(page(tab.twoTabs)),
      R: page(tab.seenOnReview, someone('employee')),
      S: both(tab.bothSubmit),
    },
  },
  {
    no: '15a',
    fault: 'the device is full',
    expected: 'said, nothing lost, and one can go on to the receipt',
    cells: same(page(device.fullDevice)),
  },
  {
    no: '15b',
    fault: 'the browser keeps nothing',
    expected: 'in memory, and says so; a deep link begins at the first question',
    cells: same(page(device.blockedStorage)),
  },
  {
    no: '15c',
    fault: 'a draft of a newer version',
    expected: 'said, and left alone',
    cells: { ...same(page(device.unreadable(newer, 'newer'))), T: page(device.unreadable(newer, undefined)) },
  },
  {
    no: '15d',
    fault: 'a draft that nobody can read',
    expected: 'asked anew, and left alone',
    cells: same(page(device.unreadable(rubbish, undefined))),
  },
  {
    no: '16',
    fault: 'the clock is a day wrong',
    expected: 'days are counted by the agency’s',
    cells: {
      ...same(http(device.wrongClock)),
      W: never('no day is asked for or counted'),
      I: http(device.wrongClock, expiringToday),
    },
  },
  {
    no: '17',
    fault: '401',
    expected: 'proven anew in place, same step, same key; a case is found again by number and birth date',
    cells: {
      ...same(http(line.toldThenAgain({ kind: 'status', status: 401 }, 'garbled', { most: 1 }))),
      W: never(noSession),
      S: http(agency.provenAgain),
      T: http(agency.askedForAgain),
    },
  },
  {
    no: '18',
    fault: 'a part of the app is gone from its host',
    expected: 'saved, and loaded anew once',
    cells: same(page(tab.partGone)),
  },
  {
    no: '19',
    fault: 'a new version of the worker',
    expected: 'a button, never at S',
    cells: {
      W: elsewhere('tests/e2e/update.test.ts', 'is found by a tab that stays open'),
      I: elsewhere('tests/e2e/update.test.ts', 'waits, says so with the next screen'),
      P: elsewhere('tests/e2e/update.test.ts', 'waits, says so with the next screen'),
      F: elsewhere('tests/e2e/update.test.ts', 'waits, says so with the next screen'),
      R: elsewhere('tests/e2e/update.test.ts', 'waits, says so with the next screen'),
      S: elsewhere('tests/e2e/update.test.ts', 'never interrupts a submission'),
      T: elsewhere('tests/e2e/update.test.ts', 'leaves another one as it is'),
    },
  },
  {
    no: '20',
    fault: 'a draft that an earlier release wrote (tests/journey/drafts)',
    expected: 'opens, files too',
    cells: {
      // The drafts are an employee's, as far as they go.
      I: page(device.olderDraft, someone('employee', 'records')),
      P: page(device.olderDraft, someone('employee', 'mobileProof')),
      F: page(device.olderDraft, someone('employee', 'documents')),
      R: page(device.olderDraft, someone('employee')),
      S: page(device.olderDraft, someone('employee')),
      W: never('a draft begins here'),
      T: never('a case is the agency’s, not the draft’s'),
    },
  },
  {
    no: '21',
    fault: 'no line, as the browser knows',
    expected: 'a live page says that nothing was sent (the demonstration works: tests/e2e/offline.test.ts)',
    cells: same(http(line.withoutLine)),
  },
  {
    no: '22',
    fault: 'back out of the browser’s memory, on a device that was cleared',
    expected: 'blank',
    cells: same(page(tab.fromMemory)),
  },
]
