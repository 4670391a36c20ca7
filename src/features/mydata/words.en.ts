import { lookUpsKeptYears } from '../../domain/contributionRecord.ts'
import { keptDays, missMinutes } from '../../domain/retention.ts'
import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

const days = (count: number): string => counted(count, 'day')

/** What lies in the browser and is not of this version. A live build knows nothing of what only the demonstration keeps. */
const unknown = {
  name: 'Not known to this version',
  text: 'Stored by something else.',
  until: 'Until you clear the site’s data in the browser',
}

/** What is kept with a case, so many of each. */
const things: (typeof chinese)['agency']['things'] = {
  application: () => 'what you submitted, with the documents and the language of messages',
  events: (count) => counted(count, 'step of its progress', 'steps of its progress'),
  notices: (count) => counted(count, 'notice', 'notices'),
  appointment: () => 'time and place of your appointment',
  card: () => 'the state of your card',
  uses: (count) => counted(count, 'use of your card', 'uses of your card'),
  consents: (count) => counted(count, 'consent of yours', 'consents of yours'),
  formerMobiles: (count) => `former mobile numbers (${counted(count, 'change', 'changes')})`,
  elsewhere: (count) => counted(count, 'filing of treatment elsewhere', 'filings of treatment elsewhere'),
  family: (count) => counted(count, 'family card', 'family cards'),
}

/** What belongs to no case. */
const besides: (typeof chinese)['agency']['others']['kinds'] = {
  lookUps: {
    name: 'Who looked at your contribution record',
    text: () => 'Who looked, when and why.',
    until: `Each look is kept for ${counted(lookUpsKeptYears, 'year', 'years')} and cannot be deleted earlier.`,
    link: 'See who looked',
  },
  objections: {
    name: 'Looks you said you do not know',
    text: () => 'The reference number, what you added, the answer and the mobile number it goes to.',
    until: `Kept for ${counted(lookUpsKeptYears, 'year', 'years')} from the day you asked, and cannot be deleted earlier.`,
    link: 'See what was found',
  },
  telling: {
    name: '“Tell me when somebody looks”',
    text: () => 'While it is on, the mobile number that gets the messages. While it is off, nothing.',
    until: 'Deleted when you turn it off.',
    link: 'Turn it on or off',
  },
  visits: {
    name: 'Bookings without a case',
    text: (count) =>
      count > 0
        ? `${count} on this device: name, mobile number, time and place.`
        : 'None on this device. One made elsewhere is found by its booking number.',
    until: `Deleted ${days(keptDays.visit)} after the time of the booking.`,
    link: 'See, change or cancel bookings',
  },
  files: {
    name: 'Photos and documents not used',
    text: (count) =>
      count > 0
        ? `${counted(count, 'file', 'files')} uploaded from this device and not used yet.`
        : 'None from this device.',
    until: `Deleted after ${days(keptDays.unusedFile)}, or with the form you delete.`,
  },
  codes: {
    name: 'Codes by text message, and proofs that they arrived',
    text: () => 'Your mobile number, the code and when it was sent.',
    until: `Codes that were not used: ${days(keptDays.unusedCode)}. Proofs: ${days(keptDays.proof)}.`,
  },
  misses: {
    name: 'Wrong entries',
    text: () => 'ID or reference numbers that did not fit, so that nobody can guess yours.',
    until: `They count for ${counted(missMinutes, 'minute')}, and are deleted with the next wrong entry after that.`,
  },
  helps: {
    name: 'What you fill in with a helper',
    text: () => 'The answers you and your helper pass on, and who entered what and when.',
    until: `Answers are deleted once you submit. Otherwise all is deleted ${days(keptDays.help)} after the invitation ends.`,
  },
  repeats: {
    name: 'Records that keep you from submitting twice',
    text: () => 'A check code of what you sent, and the answer.',
    until: `Of what was submitted ${days(keptDays.proof)}, others ${days(keptDays.write)}; longer while a case is being handled.`,
  },
  handlings: {
    name: 'Desk records',
    text: () =>
      'When staff opened your case, who handles it, and their internal notes. They are not shown online. Take your ID to an office to see or copy them.',
    until: 'Kept with the case.',
  },
  register: {
    name: 'Register of cards handed over',
    text: () => 'Whose case, when and by whom. No names or ID numbers.',
    until: 'Kept as social insurance files are. No entry is changed.',
  },
}

export const words: typeof chinese = {
  title: 'My data',
  lead: 'Everything about you that this device and the agency keep. You can save a copy, or delete it.',
  back: 'Back to my cases',
  loading: 'Looking',
  about: (size) => `About ${size}`,
  sizes: (device, cases, isWhole) =>
    `${isWhole ? 'About' : 'At least'} ${device} on this device; ${counted(cases, 'case', 'cases')} at the agency.`,
  saving: {
    heading: 'Save a copy',
    whose: 'Whose data',
    all: 'Everybody’s on this device',
    noName: 'No name given yet',
    read: 'Save as a file to read',
    json: 'Save as a data file (JSON)',
    care: 'The file holds personal data. Look after it as you would your ID card.',
    careShared:
      'This is a shared device: the file stays among its downloads. Save it to your own USB stick, then delete it here.',
    busy: 'Making the file …',
    saved: (name) => `Saved among your downloads: ${name}`,
    partly: 'Some cases could not be read just now. The file has only their numbers.',
    failed: 'We could not make the file. Nothing has changed. Try again.',
    name: 'my-data',
    note: 'Access keys, proofs of codes and the ids of photos and documents are left out: whoever has them can open your cases.',
    relatives:
      'Of relatives whose cards you carry the file has only what this page shows: the masked name and since when.',
    pictures: 'Photos and documents are not in this file. Save them with a continuation file.',
    masked: 'ID and mobile numbers are shown only in part. They are complete in the data file (JSON).',
    madeAt: (when) => `Made on ${when}.`,
  },
  soon: {
    heading: 'Deleted within two days',
    again: 'Keep it 7 more days',
    kept: 'Kept for 7 more days.',
  },
  device: {
    heading: 'On this device',
    lead: 'Only in this browser. Other devices cannot see it.',
    shared:
      'This is a shared device: answers and the list of cases are in this window only and not written to the device. They are cleared when you close the window or do nothing for 15 minutes.',
    refused:
      'This browser saves nothing: what follows is in this window only, and is not kept when you close it.',
    nothing: 'No answers and no cases.',
    draft: (count) => `Unfinished form, ${counted(count, 'answer', 'answers')}.`,
    sending: 'This form may have been submitted. Find out first, then you can delete it.',
    sendingLink: 'See what became of it',
    change: (number) => `A change to case ${number} that you have not sent.`,
    changeTitle: 'Change not sent',
    expired: 'Its 7 days are over. It is kept until you decide.',
    saved: (number) => `Reference number ${number}, and the key that opens it (not shown).`,
    savedUntil: 'Kept until you delete it',
    savedHint:
      'Taking it off this list changes nothing at the agency. You can find it again with its reference number and a code to your phone.',
    until: (day) => `Deleted on ${day}`,
    onlyHere: 'Not kept when you close the window',
    setAside: (count) =>
      `${counted(count, 'more piece is', 'more pieces are')} damaged and cannot be read. To delete, use the message at the top of the page.`,
    unlisted: {
      keys: 'This browser does not show the settings and lists that it keeps. Some may be missing here.',
      databases:
        'This browser does not show all of its databases. Your answers and cases are below; other things may be missing, and are not counted in the size.',
      files:
        'This browser does not show the files for use without a network. Some may be missing here. They hold no personal data.',
    },
    unlistedToo:
      'To delete what is not listed, too, clear the data of this site in the settings of your browser.',
    rest: 'Other things',
    kinds: {
      key: {
        name: 'Encryption key',
        text: 'Your answers are encrypted with it. Only this browser can read them.',
        until: 'Deleted when you clear everything',
      },
      rosters: {
        name: 'Rosters of organisations',
        text: 'People and photos on the roster of an employer, village or school. Kept on this device only, and encrypted; the agency gets what is submitted.',
        until: 'deleted when you empty the roster or clear everything',
      },
      batches: {
        name: 'Batches being submitted by organisations',
        text: 'People who have not been submitted yet, encrypted. They are deleted group by group as the agency answers; only the case numbers stay.',
        until: 'until you remove the batch or clear everything',
      },
      handOut: {
        name: 'Cards handed out by organisations',
        text: 'Entries, signatures and thumbprints that are not sent yet, and the last list of cards to hand out. Encrypted; an entry is deleted here once it is sent.',
        until: 'deleted when it is sent or when you clear everything',
      },
      notices: {
        name: 'Notices you have read',
        text: 'Only which ones, not what they say.',
        until: 'Until you delete it',
      },
      visits: {
        name: 'List of bookings',
        text: 'Booking numbers, and the key that opens each (not shown). Removed, the booking still stands: you find it by its number and the last 4 digits of the mobile number.',
        until: 'Until you delete it',
      },
      helps: {
        name: 'List of helps',
        text: 'The number of each help and its key (not shown). Removed, this device can’t hand over any more. The help ends by itself on its last day.',
        until: 'Until you delete it',
      },
      uploads: {
        name: 'Ids of files you uploaded',
        text: 'Photos and documents that are not used are deleted at the agency by them.',
        until: 'Until the file is deleted or used',
      },
      expiryTold: {
        name: 'Expiry messages',
        text: 'Which form you were told about.',
        until: 'Deleted with that form',
      },
      device: {
        name: 'Whose device this is',
        text: 'Your choice of “my own device”.',
        until: 'Deleted when you clear everything',
      },
      preferences: {
        name: 'Display settings',
        text: 'Language, large print, dark colours. No personal data.',
        until: 'Until you delete it',
      },
      offline: {
        name: 'Files for use without a network',
        text: 'The pages themselves. No personal data.',
        until: 'Replaced by the next version',
      },
      tab: {
        name: 'Notes of this tab',
        text: 'Which form you are filling in, which number a code was sent to and which case you are looking for, so that a reload continues there.',
        until: 'Until you close the tab',
      },
      clock: isDemo
        ? {
            name: 'Demonstration: the clock',
            text: 'The day you set in the demonstration desk.',
            until: 'Until you set it back to today',
          }
        : unknown,
      notes: isDemo
        ? {
            name: 'Demonstration: design notes',
            text: 'Notes you wrote in the demonstration desk.',
            until: 'Until you delete it',
          }
        : unknown,
      walks: isDemo
        ? {
            name: 'Demonstration: recorded tours',
            text: 'Steps you recorded in the demonstration desk.',
            until: 'Until you delete it',
          }
        : unknown,
      agency: isDemo
        ? {
            name: 'Demonstration: the simulated agency',
            text: 'In the demonstration the agency’s register is in this browser, too. Its cases are listed below.',
            until: 'Emptied when you change person or start again',
          }
        : unknown,
      other: unknown,
    },
  },
  agency: {
    heading: 'At the agency',
    lead: 'The agency keeps what you submitted. This is what it says now.',
    nothing:
      'No cases on this device. If you sent something elsewhere, search by reference number to see yours here.',
    search: 'Search by reference number',
    holds: 'It keeps',
    things,
    family:
      'Family cards: choose a name to remove one. The relative’s ID number and full name are then deleted; that the card was added and removed is kept with yours.',
    familyGone:
      'All family cards are removed, and the relatives’ ID numbers and full names deleted. That they were added and removed is kept with your card.',
    added: (day) => `added ${day}`,
    formerMobiles: `For ${days(keptDays.formerMobileTold)} after a change, important messages go to the former mobile number, too. The number is kept with the case and cannot be deleted apart.`,
    size: (size) => `About ${size} as shown, without photos and documents.`,
    withdraw: ({ name }) => `Withdraw the ${name}`,
    consents: 'You can withdraw each consent. See first what follows, then decide:',
    consent: {
      photoConsent: 'Photo for the card',
      bankConsent: 'Data to the bank',
      courierConsent: 'Address to the courier',
      childConsent: 'Guardian’s consent for the child’s data',
    },
    undone: (day) => `The withdrawal can be undone until ${day}.`,
    law: {
      heading: 'Why it cannot be deleted, and how long it is kept',
      why: 'The law obliges the agency to keep social insurance registers and vouchers. They cannot be destroyed early, even at your request:',
      until:
        'Files are kept for good, or for at least 10, 30, 50 or 100 years by the kind of paper, counted from 1 January after they were made (Provisions on Social Insurance Archives, Order 3 of 2009). Your local agency decides which applies.',
      after: 'Until then, data whose consent you withdrew is only stored, and not used for anything else:',
    },
    others: {
      heading: 'Not part of a case',
      kinds: besides,
      unread: 'cannot be read just now; try again later',
      demo: isDemo ? 'Demonstration data; your local agency decides.' : 'Your local agency decides.',
      records:
        'Your contribution record cannot be deleted. By law the agency keeps it complete and accurate:',
      recordsLink: 'Confirm your mobile number to see the record and who looked at it',
    },
  },
  remove: {
    draft: 'Delete this one',
    case: 'Take it off the list',
    kind: 'Delete',
    done: (name) => `Deleted: ${name}`,
    undo: 'Undo',
    remaining: (seconds) => `${seconds} s left`,
    failed:
      'Not deleted; it is still here. Try again. If that fails, open the browser anew and delete it then.',
    offline:
      'There is no network: without these files you could not open this site. Delete them when you are online.',
    goOn: 'Continue',
  },
  all: {
    heading: 'Clear everything',
    text: 'Takes your answers, the list with its keys and the notices you read off this device at once. Display settings and files for use without a network hold no personal data and stay; you can delete each above.',
    button: 'Clear everything on this device',
  },
  toKeep: 'Continue later or on another device',
}
