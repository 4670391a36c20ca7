import { isDemo } from '../edition.ts'
import type { KeepMessages } from '../messages/keep.ts'

export const keep: KeepMessages = {
  title: 'Continue later or on another device',
  lead: 'Take an unfinished application along as a file, or go on filling it in on your phone.',
  back: 'Back to the start page',
  where: {
    heading: 'Where it is now',
    nothing: 'You have not filled in anything yet; nothing is stored here.',
    saved: (day) =>
      `In this browser on this device. It is deleted on ${day}; every change gives it another 7 days.`,
    soon: (days) =>
      days < 1
        ? 'It will be deleted in less than a day.'
        : `It will be deleted in ${days === 1 ? '1 day' : `${days} days`}.`,
    again: 'Keep it 7 more days',
    sealed: 'It is stored encrypted; only this browser can read it.',
    plain: 'Here the browser can’t encrypt it: others who use this device might see it.',
    memory: {
      refused:
        'This browser lets no site store anything, so your answers are only in this window. They go when you close it.',
      localFile:
        'You have opened a file on this device: your answers are only in this window and are not written to the device. They go when you close it.',
      shared:
        'Shared device: your answers are only in this window. They are cleared when you finish, close the window, or do nothing for 15 minutes.',
    },
    failed:
      'What you filled in last is not stored on this device. It is still in this window: please leave it open.',
  },
  banner: {
    refused:
      'This browser stores nothing. You can finish as usual, but your answers go when you close this window.',
    localFile:
      'This is a file on your device: your answers are only in this window and go when you close it.',
    shared:
      'Shared device: nothing is stored. Your answers are cleared when you close the window or do nothing for 15 minutes.',
    full: 'This device is full. What you filled in last is not stored, but still in this window: please leave it open.',
    other: 'What you filled in last is not stored, but still in this window: please leave it open.',
  },
  more: 'Other ways',
  file: {
    heading: 'Save it as a file (continuation file)',
    text: 'The file holds all your answers, the photo and the documents. Any browser opens it for reading and printing; open it here, on this or another device, to continue. A USB stick is fine.',
    care: 'The file holds full ID numbers and the photo. Look after it as you do after your ID card, and delete it when you are done.',
    save: 'Save as a file',
    saving: 'Making the file …',
    saved: (name) => `Saved among your downloads: ${name}`,
    missing: (count) =>
      `${count === 1 ? '1 photo or document' : `${count} photos or documents`} could not be put into the file; you will choose ${count === 1 ? 'it' : 'them'} again.`,
    failed: 'The file was not made; your answers are all there. Please try again.',
    notThere:
      'No file? WeChat can’t save files: tap “…” at the top right, open this page in a browser, and try again.',
    name: 'social-security-card-continue',
  },
  inside: {
    title: 'Continuation file',
    savedAt: (when) =>
      `An unfinished application for the social security card, saved on ${when}. It has not been submitted to the agency.`,
    how: 'How to continue',
    steps: (address) => [
      address ? `Open ${address} in a browser` : 'Open the social security card service in a browser.',
      'On the start page press “Go on from a saved file”.',
      'Choose this file, compare, and go on.',
    ],
    care: 'This file holds all your answers, full ID numbers and the photo. Look after it as you do after your ID card, and delete it when you are done.',
    masked:
      'ID and mobile numbers are shown only in part above, so that nobody reads them over your shoulder; they are complete when you continue.',
    again: 'The code sent to your phone and the declaration are asked for again when you continue.',
    pictures: 'Photo and documents',
    open: 'Open',
  },
  phone: {
    heading: 'Continue on a phone',
    text: 'Scan a code with your phone and go on there. No login.',
    contains:
      'The code itself holds your answers with full ID numbers. Do not send a picture of it to anybody, and hide it after scanning.',
    leftBehind: (names) => `Not in the code, so the phone asks for it again: ${names}.`,
    show: 'Show the QR code',
    hide: 'Hide the QR code',
    alt: 'QR code to scan with your phone',
    link: 'The link in the code',
    tooBig: 'Your answers are too long for a QR code. Please save them as a file, as above.',
    localFile:
      'You have opened a file on this device, which a phone can’t reach. Send the saved file together with this web page’s file to the phone.',
    localHost:
      'You are using this computer’s own address, which a phone can’t reach. Open this page by the computer’s address on your network, then show the code.',
  },
  open: {
    heading: 'Go on from a saved file',
    text: 'Choose the file you saved earlier (the continuation file). You will see it beside what is here, and it is used only if you say so.',
    choose: 'Choose the saved file',
    drop: 'or drop the file here',
    reading: 'Reading the file …',
    problems: {
      notOurs: 'This is not a file saved here. Choose one with “continue” in its name that ends in .html.',
      newer:
        'This was saved by a newer version, which can’t be read here yet. Reload this page, then try again.',
      otherService: isDemo
        ? 'This was saved in the real service. This is a demonstration: please put no real data in.'
        : 'This was saved on another site and can’t be used here.',
      damaged: 'The file is damaged and can’t be read. Use another copy, or fill in the answers again.',
      tooLarge: 'The file is too large to be one saved here. Please check that it is the right one.',
      unreadable: 'The file can’t be opened; it may have been moved. Please choose it again.',
    },
    linkBroken:
      'The link is not complete and can’t be read. Show the code on the other device again, and scan it once more.',
    unchanged: 'Nothing here has changed.',
  },
  found: {
    title: {
      file: 'The file holds an unfinished application',
      link: 'The other device has an unfinished application',
    },
    about: (when, count) => `Saved on ${when}, ${count === 1 ? '1 answer' : `${count} answers`}.`,
    same: 'It is the same as what is here; there is nothing to change.',
    differs: 'It differs from what is here. Choose which one to use.',
    here: 'Here',
    there: { file: 'In the file', link: 'On the other device' },
    nothing: 'not filled in',
    left: (names) => `To be filled in again here: ${names}.`,
    take: 'Use it and go on',
    takeThere: { file: 'Use the one in the file', link: 'Use the one from the other device' },
    keepHere: 'Keep the one here',
    leave: 'Don’t use it',
    taking: 'Putting photo and documents in place …',
    failed: 'Photo and documents could not be sent; nothing was changed. Check the connection and try again.',
    done: 'You are now working on this one.',
    goOn: 'Go on with the application',
    undone: 'What was here before is replaced',
    undo: 'Bring it back',
    remaining: (seconds) => `${seconds} s left`,
    busy: 'An application here may be on its way to the agency, so it can’t be replaced yet. See first what became of it.',
    busyLink: 'See what became of it',
  },
  idle: {
    title: 'Are you still there?',
    text: 'This is a shared device, and nobody has done anything for 13 minutes. After 15 minutes your answers are cleared, so that nobody else sees them. Everything is still here.',
    stay: 'Yes, go on',
    leave: 'Leave and clear now',
    left: (seconds) =>
      seconds < 60 ? `${seconds} s left` : `${Math.floor(seconds / 60)} min ${seconds % 60} s left`,
  },
  forget: {
    heading: 'Delete what you filled in',
    text: 'The unfinished application is deleted from this device. What you have submitted is not affected.',
    button: 'Delete this application',
    done: 'Deleted',
  },
  clear: {
    title: 'Leave and clear everything on this device?',
    text: 'Unfinished applications and the list of your applications are deleted from this device and cannot be brought back. Applications already submitted are not affected: you can still look them up by their number.',
    confirm: 'Clear and leave',
    cancel: 'Keep everything',
    close: 'Close',
    idle: 'This is a shared device: after 15 minutes without anybody the answers were cleared.',
    done: 'Cleared. Nothing you entered is kept on this device any more.',
    failed:
      'Not cleared: the browser refuses access to its storage. Close all pages of this site and try again, or clear the site data in the browser settings.',
  },
}
