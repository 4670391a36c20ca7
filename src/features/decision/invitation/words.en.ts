import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Let people decide on their own phones',
  back: 'Back to the roster',
  lead: (open, waiting) =>
    open === 0 && waiting === 0
      ? 'Nobody on the roster has anything to decide.'
      : `${open === 0 ? 'Everybody else has decided' : open === 1 ? '1 person has not decided' : `${open} people have not decided`}${waiting > 0 ? `, ${waiting} of them with a link and no answer yet` : ''}.`,
  how: 'Everyone gets a link of their own. It can be answered once, within 7 days. They enter the last 6 characters of their ID number, then check the details, choose a bank, consent and sign, or say no.',
  make: (count) => (count === 1 ? 'Make a link for 1 person' : `Make links for ${count} people`),
  making: 'Making links…',
  mailboxOff:
    'The agency could not be told. The links work all the same, but people have to send you their answers, and you take them in here.',
  views: { list: 'List', sheet: 'QR codes' },
  print: 'Print QR codes',
  copyAll: 'Copy all links on this page',
  copied: 'Copied',
  cannotCopy: 'This cannot be copied. Select it and copy it by hand',
  pager: { label: 'Pages', previous: 'Previous page', next: 'Next page', page: (page) => `Page ${page}` },
  states: {
    waiting: (day) => `Waiting for an answer, valid until ${day}`,
    over: 'The link has expired without an answer',
    locked: 'The link is locked after wrong ID numbers',
    revoked: 'The link was withdrawn',
    refused: (time) => `Said no (${time})`,
    objected: (what, time) => `Says this is wrong: ${what} (${time})`,
    decided: (time) => `Decided (${time})`,
    none: 'No link yet',
  },
  show: 'QR code',
  showOf: (name) => `QR code for ${name}`,
  copy: 'Copy the link',
  revoke: 'Withdraw',
  notRevoked: 'The link has not been withdrawn: it can still be answered.',
  revokeOf: (name) => `Withdraw the link for ${name}`,
  again: 'Make a new link',
  againOf: (name) => `Make a new link for ${name}`,
  qr: (name) => `QR code for ${name}`,
  tooBig: 'There is too much for a QR code. Copy the link and send it.',
  localHost:
    'Only this device can open this address. Open the service by an address that the others can reach, and make the link again.',
  localFile: 'Nobody else can open this file, so there is no link to make. Open the service by its address.',
  message: (name, agent, day, link) =>
    `Hello ${name}, ${agent} is applying for your social security card. Open this link by ${day} to check your details, choose a bank and sign. You will need the last 6 characters of your ID number. Nobody asks for passwords, codes or money. ${link}`,
  slip: (agent) =>
    `${agent} is applying for your social security card. Scan this with your phone to check your details, choose a bank and sign.`,
  slipCare: (day) =>
    `Valid until ${day}, once only. You will need the last 6 characters of your ID number. Nobody asks for passwords, codes or money.`,
  here: {
    title: 'They are not here',
    text: 'Give them a link, and they decide on their own phone.',
    make: 'Make a link',
    makeOf: (name) => `Make a link for ${name}`,
    many: 'Make links for many people',
  },
  take: {
    title: 'Take in answers',
    text: 'Answers that reach the agency come in by themselves. Paste those that people have sent you, as many as you like, or choose the file that they saved.',
    label: 'Answers that people have sent you',
    submit: 'Take in',
    file: 'Choose a file with an answer',
    empty: 'Paste an answer first',
    none: 'There is no answer in this. Ask them to copy it and send it again',
    done: (decided, refused, objected) =>
      `Taken in: ${[
        decided > 0 ? `${decided} decided` : '',
        refused > 0 ? `${refused} said no` : '',
        objected > 0 ? `${objected} said something is wrong` : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
    over: (name) => `${name}: decided after the link had expired, so not taken in. Make a new link.`,
    changed: (name) =>
      `${name}: the name, ID number or guardian on the roster has changed, so not taken in. Make a new link.`,
    unknown: 'One answer is not of this roster, or it was taken in before, or its link was withdrawn.',
    unreadable: 'One answer is incomplete. Ask them to copy it and send it again.',
    full: (name) => `${name}: the device is full, so not taken in. Free some space, then take it in again.`,
    failed: (name) => `${name}: not saved. Take it in again.`,
  },
  person: {
    title: 'Decide about your social security card',
    lead: (agent) =>
      `${agent} asks you to check your details, choose a bank, decide on each consent and sign. It takes about 3 minutes.`,
    leadGuardian: (agent) =>
      `${agent} asks you, as the guardian, to check the details, choose a bank, decide on each consent and sign. It takes about 3 minutes.`,
    until: (day) => `Valid until ${day}. It can be answered once.`,
    care: 'Nobody asks for passwords, codes or money here. Whoever wants a transfer is a fraud.',
    key: 'Last 6 characters of your ID number',
    keyHint: 'To check that it is you. Enter a letter X, too.',
    keyHintLocked:
      'To check that it is you. Enter a letter X, too. After 5 wrong tries in a row the link is locked.',
    notOpened: 'The link is not open yet, and this did not count as a wrong try.',
    keyMissing: 'Enter the last 6 characters of your ID number',
    keyWrong:
      'This does not match. Check what you entered. If it is right, the link may not be for you, or your number may be wrong on the roster. Tell whoever sent you the link.',
    enter: 'Open',
    opening: 'Opening…',
    stop: 'I do not want this',
    objectionLead: 'Tick it to tell the operator. Once it is corrected, you get another link.',
    refuse: {
      title: 'Say no?',
      lead: (agent) =>
        `${agent} is told that you do not agree, and cannot apply for you. You can still apply yourself, online or at a counter.`,
      yes: 'No, tell the operator',
      no: 'Go back',
    },
    broken: {
      damaged: {
        title: 'The link is incomplete',
        text: 'Ask whoever sent it to send it again, or scan the code once more.',
      },
      otherService: {
        title: 'This link cannot be opened',
        text: 'It belongs to another service. Check with whoever sent it.',
      },
      locked: {
        title: 'The link is locked',
        text: 'The last 6 characters of the ID number were wrong 5 times in a row, so the link was stopped to protect the person. Ask whoever sent it for a new one.',
      },
      over: { title: 'The link has expired', text: 'Ask whoever sent it for a new one.' },
      revoked: {
        title: 'The link was withdrawn',
        text: 'If you still want the card, contact whoever sent it.',
      },
      answered: {
        title: 'This link was answered',
        text: 'Each link can be answered once. If you change your mind, contact whoever sent it. Once the application is submitted, you can withdraw your consent on the page that shows the progress.',
      },
      none: { title: 'There is nothing to decide', text: 'Open the link or the code that you were given.' },
    },
    apply: 'Apply online yourself',
    sending: 'Sending…',
    done: {
      decided: 'Done',
      refused: 'The operator is told that you said no',
      objected: 'The operator is told what is wrong',
      sent: (agent) => `${agent} can read it now. You can close this page.`,
      next: 'Once the application is submitted, you get a text message, and can follow it online.',
    },
    hand: {
      title: 'One more step: send your answer to the operator',
      text: 'Your answer is encrypted. Only the device that made your link can open it. Send it back in any of these ways.',
      share: 'Send the answer',
      copy: 'Copy the answer',
      save: 'Save it as a file',
      fileName: 'social-security-card-answer',
      qr: 'QR code of the answer, for the operator to scan',
      qrText: 'If the operator is with you, let them scan this.',
      tooBig: 'The photo is too large for a QR code. Send, copy or save the answer.',
      retry: 'Try to send it automatically again',
      failed: 'It still cannot be sent. Use one of the ways below.',
    },
    close: 'Clear and close',
  },
}
