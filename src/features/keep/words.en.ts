import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Continue later or on another device',
  lead: 'Save an unfinished form as a file, or continue it on your phone.',
  back: 'Back to the start page',
  helper: 'Get help filling in, or help somebody',
  myData: 'My data: everything kept here',
  where: {
    heading: 'Where your answers are saved',
    nothing: 'You have not filled in anything yet. Nothing is stored here.',
    saved: (day) =>
      `In this browser on this device. They are deleted on ${day}. Each change keeps them for another 7 days.`,
    soon: (days) =>
      days < 1
        ? 'They will be deleted in less than a day.'
        : `They will be deleted in ${counted(days, 'day')}.`,
    again: 'Keep them 7 more days',
    sealed: 'They are encrypted. Only this browser can read them.',
    plain: 'The browser cannot encrypt them here. Other people who use this device might see them.',
    memory: {
      refused:
        'This browser does not let sites store anything. Your answers are not kept when you close this window.',
      unread:
        'What was saved here before could not be read just now. It has not been changed. Your new answers are not saved yet: open the page again.',
      localFile:
        'You have opened a file on this device. Your answers are not saved to the device or kept when you close this window.',
      shared:
        'Shared device: your answers are not saved. They are cleared when you finish, close the window, or do nothing for 15 minutes.',
    },
    failed: 'Your last answers are not saved on this device. They are still in this window, so keep it open.',
  },
  banner: {
    refused:
      'This browser does not save anything. You can finish as usual, but your answers are not kept when you close this window.',
    unread:
      'What was saved on this device could not be read just now. It is not lost. Open the page again: your new answers come along.',
    localFile: 'This is a file on your device. Your answers are not kept when you close this window.',
    shared:
      'Shared device: nothing is saved. Your answers are cleared when you close the window or do nothing for 15 minutes.',
    full: 'This device is full. Your last answers are not saved. They are still in this window, so keep it open.',
    other: 'Your last answers are not saved. They are still in this window, so keep it open.',
  },
  reopen: 'Open the page again',
  more: 'Other ways',
  file: {
    heading: 'Save it as a file (continuation file)',
    text: 'The file holds all your answers, the photo and the documents. You can read and print it in any browser. To continue, open it here, on this or another device. You can keep it on a USB stick.',
    care: 'The file holds full ID numbers and the photo. Look after it as you would your ID card, and delete it when you have finished.',
    save: 'Save as a file',
    saving: 'Making the file …',
    saved: (name) => `Saved among your downloads: ${name}`,
    missing: (count) =>
      `${count === 1 ? '1 photo or document' : `${count} photos or documents`} could not be added to the file. You will need to choose ${count === 1 ? 'it' : 'them'} again.`,
    failed: 'We could not make the file. Your answers are safe. Try again.',
    notThere:
      'No file? WeChat cannot save files: tap “…” at the top right, open this page in a browser, and try again.',
    name: 'social-security-card-continue',
  },
  inside: {
    title: 'Continuation file',
    savedAt: (when) => `An unfinished form, saved on ${when}. It has not been submitted to the agency.`,
    how: 'How to continue',
    steps: (address) => [
      address ? `Open ${address} in a browser` : 'Open the social security card service in a browser.',
      'On the start page, press “Upload a continuation file”.',
      'Choose this file, check it and continue.',
    ],
    care: 'This file holds all your answers, full ID numbers and the photo. Look after it as you would your ID card, and delete it when you have finished.',
    masked:
      'ID and mobile numbers are shown only in part above, so that other people cannot read them. They are complete when you continue.',
    again: 'The code sent to your phone and the declaration are asked for again when you continue.',
    pictures: 'Photo and documents',
    open: 'Open',
  },
  phone: {
    heading: 'Continue on a phone',
    text: 'Scan a code with your phone to continue there. You do not need to sign in.',
    contains:
      'The code holds your answers with full ID numbers. Do not send a picture of it to anyone, and hide it after scanning.',
    leftBehind: (names) => `Not in the code, so you need to add it again on the phone: ${names}.`,
    show: 'Show the QR code',
    hide: 'Hide the QR code',
    alt: 'QR code to scan with your phone',
    link: 'The link in the code',
    tooBig: 'Your answers are too long for a QR code. Save them as a file, as above.',
    localFile:
      'You have opened a file on this device, which a phone cannot reach. Send the saved file together with this web page’s file to the phone.',
    localHost:
      'You are using this computer’s own address, which a phone cannot reach. Open this page by the computer’s address on your network, then show the code.',
  },
  open: {
    heading: 'Upload a continuation file',
    text: 'Choose the continuation file you saved. It is kept beside what is here. If it is another version of the same form, you see what differs and choose.',
    choose: 'Choose the saved file',
    drop: 'or drop the file here',
    reading: 'Reading the file …',
    problems: {
      notOurs: 'This is not a file saved here. Choose one with “continue” in its name that ends in .html.',
      newer: 'This was saved by a newer version, so we cannot read it yet. Reload this page and try again.',
      otherService: isDemo
        ? 'This was saved in the real service. This is a demonstration: do not enter real data.'
        : 'This was saved on another site and cannot be used here.',
      damaged: 'The file is damaged and cannot be read. Use another copy, or fill in the answers again.',
      tooLarge: 'The file is too large to be one saved here. Check that it is the right one.',
      unreadable: 'The file cannot be opened. It may have been moved. Choose it again.',
    },
    linkBroken:
      'The link is not complete and cannot be read. Show the code on the other device again, and scan it once more.',
    unchanged: 'Nothing here has changed.',
  },
  found: {
    title: {
      file: 'The file holds an unfinished form',
      link: 'The other device has an unfinished form',
    },
    about: (when, count) => `Saved on ${when}, ${count === 1 ? '1 answer' : `${count} answers`}.`,
    same: 'It is the same as what is here. You do not need to change anything.',
    differs: 'It differs from what is here. Choose which one to use.',
    here: 'Here',
    there: { file: 'In the file', link: 'On the other device' },
    nothing: 'not filled in',
    left: (names) => `To be filled in again here: ${names}.`,
    take: 'Use it and continue',
    takeThere: { file: 'Use the one in the file', link: 'Use the one from the other device' },
    keepHere: 'Keep the one here',
    leave: 'Do not use it',
    taking: 'Putting photo and documents in place …',
    failed: 'Photo and documents could not be sent; nothing was changed. Check the connection and try again.',
    done: 'You are now working on this one.',
    goOn: 'Continue with it',
    undone: 'What was here before is replaced',
    undo: 'Bring it back',
    remaining: (seconds) => `${seconds} s left`,
    submitted: {
      differs: 'It differs from what the agency has:',
      agency: 'The agency has',
      open: 'It is still being handled, so you do not need to submit it again. Its progress page shows what you can change.',
      over: 'You can send these answers again. They get a new reference number.',
      forOther: 'For another person, start a new form with these answers, then change them to that person’s.',
      anew: 'Start a new one with these answers',
    },
    busy: 'A form here may be on its way to the agency, so it cannot be replaced yet. See first what became of it.',
    busyLink: 'See what became of it',
  },
  idle: {
    title: 'Are you still there?',
    text: 'This is a shared device, and nobody has done anything for 13 minutes. After 15 minutes your answers are cleared, so that nobody else sees them. Everything is still here.',
    stay: 'Yes, continue',
    leave: 'Leave and clear now',
    left: (seconds) =>
      seconds < 60 ? `${seconds} s left` : `${Math.floor(seconds / 60)} min ${seconds % 60} s left`,
  },
  setAside: {
    title: 'Some of what was saved on this device can no longer be read',
    draft: 'An unfinished form cannot be opened. Fill it in again, or upload a continuation file.',
    openFile: 'Upload a continuation file',
    answers: (names) => `Answer again: ${names.join(', ')}.`,
    changes: 'A change you had started was lost. Open the case and make it again.',
    outbox:
      'The record of your last submission is damaged. Submit again: the same one is only accepted once.',
    times: 'We cannot tell when it was saved. It is kept for another 7 days from today.',
    cases: (numbers) =>
      `The record of these cases is damaged. They are still being handled: search by reference number. ${numbers.join(', ')}`,
    search: 'Search by reference number',
    rest: 'Everything else is still here.',
    seen: 'OK, delete what cannot be read',
  },
  expired: {
    title: 'An unfinished form has reached its 7 days',
    changeTitle: 'A change you started and did not send has reached its 7 days',
    text: (when) =>
      `Last saved: ${when}. Press “Continue” to keep it for 7 more days. If you do not, it is deleted when you come back after a day.`,
    goOn: 'Continue',
    remove: 'Delete it now',
  },
  forget: {
    heading: 'Delete what you filled in',
    text: 'The unfinished form is deleted from this device. What you have submitted is not affected.',
    button: 'Delete this form',
    done: 'Deleted',
    failed: 'They were not deleted and are still on this device. Try again.',
  },
  clear: {
    title: 'Leave and clear everything on this device?',
    text: (canUndo, isShared) =>
      `Unfinished forms and the list of your cases are deleted from this device. ${canUndo ? 'You can undo this for 10 seconds, not later.' : 'You cannot undo this.'} ${
        isDemo && isShared
          ? 'In this demonstration the simulated agency is on this device and is cleared as well: its numbers can no longer be looked up.'
          : 'What is already submitted is not affected: you can still look it up by its number.'
      }`,
    confirm: 'Clear and leave',
    cancel: 'Keep everything',
    close: 'Close',
    empty: {
      title: 'Leave?',
      text: 'Nothing is left to clear: this device holds no unfinished form and no list of your cases. Leaving takes you to the start page and closes what you looked up.',
      confirm: 'Leave',
      cancel: 'Stay',
    },
    idle: 'This is a shared device: after 15 minutes without anybody the answers were cleared.',
    done: 'Cleared. Nothing you entered is kept on this device any more.',
    undo: {
      text: 'Cleared',
      label: 'Undo',
      remaining: (seconds) => `${seconds} s left`,
      done: 'Everything is back as it was.',
    },
    failed:
      'Not cleared: the browser refuses access to its storage. Close all pages of this site and try again, or clear the site data in the browser settings.',
  },
}
