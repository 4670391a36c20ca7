import { lookUpsKeptYears } from '../../domain/contributionRecord.ts'
import { keptDays } from '../../domain/retention.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What lies in the browser and is not of this version. A live build knows nothing of what only the demonstration keeps. */
const unknown = {
  name: 'Not known to this version',
  text: 'Stored by something else.',
  until: 'until you clear the site’s data in the browser',
}

export const words: typeof chinese = {
  title: 'My data',
  lead: 'Everything about you that this device and the agency keep. You can save a copy, or delete it.',
  back: 'Back to my applications',
  loading: 'Looking',
  about: (size) => `about ${size}`,
  sizes: (device, cases) =>
    `About ${device} on this device; ${counted(cases, 'application', 'applications')} at the agency.`,
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
    partly: 'Some applications could not be read just now. The file has only their numbers.',
    failed: 'We could not make the file. Nothing has changed. Try again.',
    name: 'my-data',
    note: 'Access keys, proofs of codes and the ids of photos and documents are left out: whoever has them can open your applications.',
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
      'This is a shared device: answers and the list of applications are in this window only and not written to the device. They are cleared when you close the window or do nothing for 15 minutes.',
    refused:
      'This browser saves nothing: what follows is in this window only, and is not kept when you close it.',
    nothing: 'No answers and no applications.',
    draft: (count) => `Unfinished application, ${counted(count, 'answer', 'answers')}.`,
    sending: 'This application may have been submitted. Find out first, then you can delete it.',
    sendingLink: 'See what became of it',
    change: (number) => `A change to application ${number} that you have not sent.`,
    changeTitle: 'Change not sent',
    expired: 'Its 7 days are over. It is kept until you decide.',
    saved: (number) => `Reference number ${number}, and the key that opens it (not shown).`,
    savedUntil: 'kept until you delete it',
    savedHint:
      'Taking it off this list changes nothing at the agency. You can find it again with its reference number and a code to your phone.',
    until: (day) => `deleted on ${day}`,
    onlyHere: 'not kept when you close the window',
    setAside: (count) =>
      `${counted(count, 'more piece is', 'more pieces are')} damaged and cannot be read. To delete, use the message at the top of the page.`,
    rest: 'Other things',
    kinds: {
      key: {
        name: 'Encryption key',
        text: 'Your answers are encrypted with it. Only this browser can read them.',
        until: 'deleted when you clear everything',
      },
      notices: {
        name: 'Notices you have read',
        text: 'Only which ones, not what they say.',
        until: 'until you delete it',
      },
      visits: {
        name: 'List of bookings',
        text: 'Booking numbers, and the key that opens each (not shown). Removed, the booking still stands: you find it by its number and the last 4 digits of the mobile number.',
        until: 'until you delete it',
      },
      uploads: {
        name: 'Ids of files you uploaded',
        text: 'Photos and documents that are not used are deleted at the agency by them.',
        until: 'until the file is deleted or used',
      },
      expiryTold: {
        name: 'Expiry messages',
        text: 'Which application you were told about.',
        until: 'deleted with that application',
      },
      device: {
        name: 'Whose device this is',
        text: 'Your choice of “my own device”.',
        until: 'deleted when you clear everything',
      },
      preferences: {
        name: 'Display settings',
        text: 'Language, large print, dark colours. No personal data.',
        until: 'until you delete it',
      },
      offline: {
        name: 'Files for use without a network',
        text: 'The pages themselves. No personal data.',
        until: 'replaced by the next version',
      },
      tab: {
        name: 'Notes of this tab',
        text: 'Which application you are filling in, so that a reload continues there.',
        until: 'until you close the tab',
      },
      clock: isDemo
        ? {
            name: 'Demonstration: the clock',
            text: 'The day you set in the demonstration desk.',
            until: 'until you set it back to today',
          }
        : unknown,
      notes: isDemo
        ? {
            name: 'Demonstration: design notes',
            text: 'Notes you wrote in the demonstration desk.',
            until: 'until you delete it',
          }
        : unknown,
      walks: isDemo
        ? {
            name: 'Demonstration: recorded tours',
            text: 'Steps you recorded in the demonstration desk.',
            until: 'until you delete it',
          }
        : unknown,
      agency: isDemo
        ? {
            name: 'Demonstration: the simulated agency',
            text: 'In the demonstration the agency’s register is in this browser, too. Its applications are listed below.',
            until: 'emptied when you change person or start again',
          }
        : unknown,
      other: unknown,
    },
  },
  agency: {
    heading: 'At the agency',
    lead: 'The agency keeps what you submitted. This is what it says now.',
    nothing:
      'No applications on this device. If you applied elsewhere, search by reference number to see yours here.',
    search: 'Search by reference number',
    holds: 'It keeps',
    things: {
      application: 'the application and its documents',
      events: (count) => counted(count, 'step of its progress', 'steps of its progress'),
      notices: (count) => counted(count, 'notice', 'notices'),
      appointment: 'time and place of your appointment',
      card: 'the state of your card',
      uses: (count) => counted(count, 'use of your card', 'uses of your card'),
      consents: (count) => counted(count, 'consent of yours', 'consents of yours'),
    },
    size: (size) => `About ${size} as shown, without photos and documents.`,
    withdraw: 'Withdraw the application',
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
      heading: 'Not part of an application',
      files: (count) =>
        count > 0
          ? `${counted(count, 'photo or document', 'photos or documents')} uploaded from this device and not used yet.`
          : 'Photos and documents that were uploaded and not used: none from this device.',
      filesUntil: `Not used, they are deleted after ${days(keptDays.unusedFile)}, or with the application you delete.`,
      codes: 'Proofs that your mobile number got a code',
      codesUntil: `Codes that were not used: ${days(keptDays.unusedCode)}. Proofs: ${days(keptDays.proof)}.`,
      repeats: 'Records that keep you from submitting twice',
      repeatsUntil: `Of applications ${days(keptDays.proof)}, others ${days(keptDays.write)}; longer while an application is being handled.`,
      visits: (count) =>
        `${counted(count, 'booking', 'bookings')} without an application: name, mobile number, time and place`,
      visitsLink: 'See, change or cancel bookings',
      visitsUntil: `Deleted ${days(keptDays.visit)} after the time of the booking.`,
      demo: isDemo ? 'Demonstration data; your local agency decides.' : 'Your local agency decides.',
      lookUps: 'Who looked at your contribution record',
      lookUpsUntil: `Each look is kept for ${counted(lookUpsKeptYears, 'year', 'years')}.`,
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
    text: 'Takes applications, the list with its keys and the notices you read off this device at once. Display settings and files for use without a network hold no personal data and stay; you can delete each above.',
    button: 'Clear everything on this device',
  },
  toKeep: 'Continue later or on another device',
}
