import { isDemo } from '../edition.ts'
import type { InputMessages } from '../messages/inputs.ts'

export const inputs: InputMessages = {
  choose: 'Choose',
  loading: 'Loading',
  name: {
    rare: 'I cannot type a character',
    rareHint: 'The button puts a “□” into the name; then describe which character it is.',
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
    sent: (mobile, until) =>
      `A code is on its way to ${mobile}. It is valid until ${until}, so take your time.`,
    label: (digits) => `${digits}-digit code`,
    check: 'Confirm',
    checking: 'Checking…',
    done: 'The number is confirmed. You can go on.',
    wrong: (left) =>
      left === undefined
        ? 'The code is not right. Compare it with the message and try again'
        : `The code is not right. Compare it with the message; you can try ${left} more ${left === 1 ? 'time' : 'times'}`,
    expired: 'This code has expired. Send another one',
    spent: 'This code cannot be used any more. Send another one',
    trouble: 'No text message?',
    troubles: [
      'Look among blocked messages and service messages',
      'Without signal or credit nothing arrives; try again a little later',
      ...(isDemo ? ['In this demonstration no message is sent: the code appears on the page'] : []),
    ],
    counter:
      'If nothing helps, take your ID card to a counter, where the number is checked face to face, or call 12333',
    noLink: 'Our message holds the code and nothing else: no link, and never a question about a bank PIN.',
  },
  address: {
    province: 'Province, region or municipality',
    city: 'City',
    county: 'District or county',
    street: 'Street address',
    streetHint: 'Street, estate, building and door, up to 120 characters. In Chinese if you can',
    paste: 'Paste a whole address',
    pasteLabel: 'Paste the address here',
    pasteHint: 'For example from a chat or a shop. It is sorted on this device and not sent.',
    read: 'Sort it',
    done: 'Filled in below. Check it, and change what is wrong.',
    nothing: 'No address was recognised. Try another text, or fill in the fields below.',
    undo: 'Undo and bring back what was there',
    undone: 'The former address is back.',
    alsoFound: (recipient) =>
      ` It also names “${recipient}”: if the recipient is somebody else than you entered, go back one step.`,
  },
  bank: {
    outlets: (count) => (count === 1 ? '1 outlet' : `${count} outlets`),
    instant: 'Card on the spot',
    post: 'Sends by post',
    neutral: 'The order says nothing about the banks.',
    same: 'Any of them will do: your benefits and the social security functions are the same. It only decides where the account is.',
    none: 'This city has not published its banks. Please call 12333.',
    failed: 'Could not open the account',
    failedWhy:
      'Often because it has other ID data on file, or there is a Class I account there already. Settle it at this bank before choosing it again.',
    classOne:
      'The account on the card is a Class I account, and as a rule a person has one per bank. If one bank cannot open it, another can.',
    demo: isDemo
      ? 'Banks and numbers of outlets are demo data; local announcements apply.'
      : 'For banks and outlets, local announcements apply.',
  },
  effort: {
    instant: 'Card at once',
    days: (days) => `about ${days} working days`,
    trips: (trips) => (trips === 0 ? 'no trip' : trips === 1 ? '1 trip' : `${trips} trips`),
    courier: 'recipient pays the courier',
    free: 'no charge',
    estimate: 'Days are an estimate, counted from the day you submit; local announcements apply.',
    activation:
      'The social security functions are enabled online. To use the bank account, take your ID card to any branch of this bank: that trip is not counted here.',
    notHere: (ways) =>
      `The bank you chose does not offer: ${ways.join(', ')}. For that, go back and choose a bank marked with it.`,
  },
  outlet: {
    filter: 'Show one district or county',
    all: 'All districts and counties',
    count: (count) => (count === 1 ? '1 place' : `${count} places`),
    none: 'No place fits. Go back and choose another way to get the card, or another bank.',
    instant: 'Card on the spot',
    enables: 'Also enables the social functions',
    enablesNot: 'Social functions are enabled elsewhere',
    stepFree: 'Step-free access',
    steps: 'Steps at the entrance',
    phone: (phone) => `Phone ${phone}`,
  },
  records: {
    intro: 'With your consent we ask the social insurance agency:',
    what: [
      'whether there is insurance in Liaoning already',
      'whether there is a card in the province, or an application under way',
      'whether there is a photo that can be used',
    ],
    why: 'Checking first can save you a second application or a wasted trip. We look up these three things only, with the name and number you just gave; the result stays on this device. You may skip it.',
    ask: 'Agree and check',
    asking: 'Checking…',
    again: 'Check again',
    skip: 'Skip this',
    skipped: 'Skipped. That is no disadvantage: the agency checks it during review.',
    summary: (insurance, card) => `Insurance: ${insurance}; card: ${card}`,
    result: 'What is on record',
    insurance: {
      name: 'Insurance',
      registered: 'registered in Liaoning',
      inProgress: 'registration under way',
      none: 'nothing found',
    },
    card: {
      name: 'Card',
      none: 'none in the province',
      sealed: 'issued, not enabled yet (sealed)',
      working: 'in use',
      lost: 'reported lost',
      inProgress: 'an application is under way',
    },
    photo: { name: 'Photo', yes: 'there is one that can be used', no: 'none' },
    fine: 'Nothing stands in the way. Press “Continue”.',
    notEnrolled: {
      title: 'No registration for insurance was found',
      causes: ['It may not have been made yet', 'Or it was made lately, and the agency has not recorded it'],
      steps: 'You can:',
      link: {
        alone:
          'register for insurance first, if that is still to be done; what you filled in is carried over',
        employer: 'see by which day the employer has to register you',
      },
      goOn: 'press “Continue” if it was made lately: the review waits for it. Not sure? Call 12333',
    },
    mismatch: {
      title: 'The name is not the one on record',
      causes: [
        'There may be a slip in what was typed, or a former name was used',
        'Or the record itself is wrong and has to be corrected first',
      ],
      steps: 'You can:',
      check: 'check and correct name and number',
      counter:
        'if all is right here, have the record corrected at the counter with your ID card, or call 12333 first; then come back, everything you filled in is kept',
    },
    has: {
      sealed: {
        title: 'There is a card already; it only has to be enabled',
        text: 'Sealed does not mean uninsured: its social functions were never enabled. No new application is needed. Take your ID card to an outlet of the bank; if you do not have the card, ask your employer or the bank.',
        link: 'See my applications',
      },
      working: {
        title: 'There is a card in the province: no second one is needed',
        text: 'One person has one card in a province, and the present one goes on working. For another bank or a damaged card, ask the issuing bank for a replacement.',
        link: 'To the start page',
      },
      lost: {
        title: 'The former card was reported lost: it has to be replaced',
        text: 'A replacement is not a first application: go to the bank that issued it, or call 12333. If the card turned up, the report can be taken back.',
        link: 'To the start page',
      },
      inProgress: {
        title: 'An application is under way already',
        text: 'There is no need to submit another one.',
        link: 'Open that application',
      },
    },
  },
  photo: { given: 'Photo chosen', onFile: 'The photo on file', later: 'Not provided yet' },
  proof: 'Confirmed',
  agreed: 'Agreed',
  masked: { show: 'Show ', hide: 'Hide ', hidden: 'Hidden, ending in ' },
}
