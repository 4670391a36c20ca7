import { counted } from '../i18n/counted.en.ts'
import { isDemo } from '../i18n/edition.ts'
import type { inputs as chinese } from './words.inputs.zh-CN.ts'

export const inputs: typeof chinese = {
  choose: 'Choose',
  loading: 'Loading',
  name: {
    rare: 'I cannot type a character',
    rareHint: 'Use “□” for a character you cannot type, then describe which character it is.',
    which: 'Which is right?',
    unknown: 'The name contains a character other devices cannot show.',
    replace: 'Replace it with “□” and describe it',
  },
  idNumber: { x: 'Type the letter X', read: 'You typed: ' },
  date: { year: 'Year', month: 'Month', day: 'Day' },
  expiry: { permanent: 'Does not expire (长期)', or: 'If the document says “长期”:' },
  code: {
    number: (mobile) => `We will send a code to ${mobile}.`,
    change: 'Check the mobile number and correct it',
    send: 'Send the code',
    sending: 'Sending…',
    again: 'Send another code',
    wait: (seconds, spent) => {
      const then = `ask for another in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
      return spent ? `You can ${then}` : `Nothing yet? You can ${then} A code you already have still works.`
    },
    sent: (mobile, until) => `We have sent a code to ${mobile}. It is valid until ${until}.`,
    label: (digits) => `${digits}-digit code`,
    check: 'Confirm',
    checking: 'Checking…',
    done: 'The number is confirmed. Continue.',
    wrong: (left) =>
      left === undefined
        ? 'The code is not right. Compare it with the message and try again'
        : `The code is not right. Compare it with the message; you can try ${left} more ${left === 1 ? 'time' : 'times'}`,
    notACode: (digits) => `Enter the ${digits}-digit code from the message`,
    expired: 'This code has expired. Send another one',
    spent: 'This code no longer works. Send another one',
    trouble: 'No text message?',
    troubles: [
      'Check your blocked messages and service messages',
      'Check your signal and credit, then try again later',
      ...(isDemo ? ['In this demonstration no message is sent: the code appears on the page'] : []),
    ],
    counter:
      'If you still have no code, take your ID card to a counter, where staff check the number in person, or call 12333',
    noLink: 'Our message only has the code. It never has a link or asks for a bank PIN.',
  },
  months: {
    loading: 'Looking up your record',
    year: (year) => year,
    chosen: (count) => `${count} ${count === 1 ? 'month' : 'months'} chosen`,
    none: {
      missing: 'Every month is on record: none was left out.',
      base: 'No month with a wage is on record.',
      notMine: 'No month paid by an employer is on record.',
    },
    failed: 'The record cannot be shown here. Look it up first, then come back.',
    toRecord: 'Look up my record',
    onRecord: (payer, base) => `${payer ?? 'Paid by yourself'}, ${base === null ? 'fixed sum' : `¥${base}`}`,
    notOnRecord: 'Not on record',
  },
  yuan: (amount) => `¥${amount}`,
  documents: {
    relationNotShown:
      'Upload it if the household register does not show how you and the child are related. Otherwise leave it out.',
    none: 'Nothing uploaded',
  },
  uscc: {
    organisation:
      'Characters 9 to 17 are the organisation code, and they do not fit together. Compare them with the licence. If they are the same there, continue.',
    company:
      'Codes that begin with 91 belong to companies, those of self-employed traders begin with 92. Are you self-employed? If a company employs you, it registers you: go back and choose “Employed”.',
  },
  address: {
    search: 'Search for a city, district or county',
    searchHint: 'In Chinese, such as “南山” or “深圳南山”. You can also choose from the lists below.',
    searchList: 'Places found',
    searchTaken: (place) => `Chosen: ${place}.`,
    searchFound: (count) =>
      count === 0
        ? 'Nothing found. Try another name, or choose from the lists below.'
        : count === 1
          ? '1 place found. Choose it.'
          : `${count} places found. Choose one.`,
    province: 'Province, region or municipality',
    city: 'City',
    county: 'District or county',
    street: 'Street address',
    streetHint: 'Street, estate, building and door, up to 120 characters. In Chinese if you can',
    paste: 'Paste a whole address',
    pasteLabel: 'Paste the address here',
    pasteHint: 'For example from a chat or an online shop. This happens on your device and nothing is sent.',
    read: 'Fill in the address',
    done: 'Filled in below. Check it and change anything that is wrong.',
    nothing: 'We could not find an address. Try different text, or fill in the fields below.',
    undo: 'Undo and restore the previous address',
    undone: 'The previous address is back.',
    doneExcept: (missing) => `Filled in below, except “${missing}”. Choose it from the list.`,
    streetOnly:
      'We could not find a province, city or district. The text is now in “Street address”. Choose the rest below.',
    renamed: (from, to) => `“${from}” is now ${to}. `,
    zone: (name) => `Filled in below. “${name}” is not a district. Choose the district or county it is in.`,
    alsoFound: (recipient) => `This text has a different recipient: ${recipient}`,
    useRecipient: 'Use this recipient',
    recipientUsed: 'The recipient has been changed.',
    undoRecipient: 'Restore the previous recipient',
  },
  bank: {
    outlets: (count) => (count === 1 ? '1 outlet' : `${count} outlets`),
    neutral: 'In no particular order.',
    same: 'Your benefits and social security functions are the same at every bank. Your choice only decides where your account is.',
    onlyInstant:
      'Only banks that make cards on the spot are listed. To choose another bank, go back and choose another way.',
    onlyPost:
      'Only banks that send cards by post are listed. To choose another bank, go back and choose another way.',
    noneSuch: 'No bank in this city offers this way yet. Go back and choose another way.',
    none: 'This city has not published its banks. Call 12333.',
    failed: 'Could not open the account',
    failedWhy:
      'This is often because the bank has different ID data, or there is already a Class I account there. Contact the bank before you choose it again.',
    classOne:
      'The account on the card is a Class I account. Usually a person can have only one at each bank. If one bank cannot open it, choose another.',
    demo: isDemo
      ? 'Banks and numbers of outlets are demo data; local announcements apply.'
      : 'For banks and outlets, local announcements apply.',
  },
  effort: {
    instant: 'Card at once',
    days: (count) => `about ${counted(count, 'working day')}`,
    trips: (count) => counted(count, 'trip'),
    courier: 'recipient pays the courier',
    free: 'no charge',
    batch: 'For the other ways the card is made in batch (批量制卡), and you are told when it is ready.',
    estimate: 'Days are an estimate, counted from the day you submit; local announcements apply.',
    visits: {
      instant: 'The card is made and the account activated in one trip.',
      outlet: 'The card is collected and the account activated in one trip.',
      office: 'One trip to collect the card, one to activate the account.',
      post: 'The card comes to you. One trip, with your ID card, to any branch of this bank activates the account. The social security functions are enabled online.',
      employer:
        'No trip for the card. One, with your ID card, to a branch of the bank activates the account.',
    },
    notHere: (ways) =>
      `The bank you chose does not offer: ${ways.join(', ')}. To use this, go back and choose a bank that does.`,
    notInCity: (ways) => `No bank in this city offers this yet: ${ways.join(', ')}.`,
  },
  outlet: {
    filter: 'Show one district or county',
    all: 'All districts and counties',
    count: (count) => (count === 1 ? '1 place' : `${count} places`),
    more: (count) => `Show all ${count} places`,
    afterBanks: 'You can choose a place once the banks are listed.',
    none: 'There is no suitable place. Go back and choose another way to get the card, or another bank.',
    instant: 'Card on the spot',
    enables: 'Also enables the social functions',
    enablesNot: 'Social functions are enabled elsewhere',
    stepFree: 'Step-free access',
    steps: 'Steps at the entrance',
    phone: (phone) => `Phone ${phone}`,
  },
  placeNames: {
    loading: 'Looking up the name',
    missing: 'Chosen; its name can’t be looked up right now',
  },
  records: {
    intro: 'If you agree, we ask the social insurance agency:',
    what: [
      'whether there is insurance in Liaoning already',
      'whether there is a card in the province, or an application under way',
      'whether there is a photo that can be used',
    ],
    why: 'Checking first avoids a second application. We look up only these three things, with the name and number you just gave. The result stays on this device. You can skip this.',
    ask: 'Agree and check',
    asking: 'Checking…',
    again: 'Check again',
    skip: 'Skip this',
    skipped: 'Not checked',
    summary: (insurance, card) => `Insurance: ${insurance}; card: ${card}`,
    result: 'What is on record',
    insurance: {
      name: 'Insurance',
      registered: 'Registered in Liaoning',
      inProgress: 'Registration in progress',
      none: 'Nothing found',
    },
    card: {
      name: 'Card',
      none: 'None in the province',
      sealed: 'Issued, not enabled yet (sealed)',
      working: 'In use',
      lost: 'Reported lost',
      inProgress: 'An application is in progress',
    },
    photo: { name: 'Photo', yes: 'There is one you can use', no: 'None' },
    fine: {
      enrolment: 'There is no insurance record. You can register. Press “Continue”.',
      card: 'You can apply. Press “Continue”.',
      recordCorrection: 'Press “Continue”.',
      cardFound: 'Press “Continue”.',
      complaint: 'Press “Continue”.',
      administrativeReview: 'Press “Continue”.',
      replacement: 'Press “Continue”.',
    },
    notEnrolled: {
      title: 'We found no insurance registration',
      causes: ['You may not have registered yet', 'Or you registered recently and it is not recorded yet'],
      steps: 'You can:',
      link: {
        alone: 'register for insurance first if you have not; your answers are carried over',
        employer: 'see the last day for your employer to register you',
        unknown: 'find out whether your employer registers you or you register yourself',
      },
      goOn: 'press “Continue” if you registered recently: the review waits for the result. If you are not sure, call 12333',
    },
    mismatch: {
      title: 'The name does not match the record',
      causes: [
        'There may be a typing mistake, or you used a former name',
        'Or the record is wrong and must be corrected first',
      ],
      steps: 'You can:',
      check: 'check and correct the name and number',
      counter:
        'if your answers are right, take your ID card to a counter to correct the record, or call 12333 first. Then come back: your answers are kept',
    },
    has: {
      registered: {
        title: 'Already registered for insurance',
        text: 'The agency has an insurance registration on record. You can apply for the card now; your answers are carried over.',
        link: 'Apply for the card',
      },
      sealed: {
        title: 'There is already a card: you only need to enable it',
        text: '“Sealed” does not mean uninsured. The social security function has not been enabled yet. You do not need to apply again. Take your ID card to an outlet of the bank. If you do not have the card, ask your employer or the bank.',
        link: 'How to enable it',
      },
      working: {
        title: 'There is already a card in the province',
        text: 'Each person has one card per province, and yours still works. To change bank or replace a damaged card, go to the bank that issued it.',
        link: 'What it can do, and how to replace it',
      },
      lost: {
        title: 'Your card was reported lost: you need a replacement',
        text: 'A replacement is not a first application. Go to the bank that issued the card, or call 12333. If you have found the card, you can cancel the report.',
        link: 'How to get a replacement',
      },
      inProgress: {
        title: 'There is already an application in progress',
        text: 'You do not need to submit another one.',
        link: 'Open that application',
      },
    },
  },
  photo: { given: 'Chosen', onFile: 'The photo on file', later: 'Not provided yet' },
  proof: 'Confirmed',
  agreed: 'Agreed',
  masked: { show: 'Show ', hide: 'Hide ', hidden: 'Hidden, ending in ' },
}
