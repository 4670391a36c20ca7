import type { ForWhom } from '../../domain/choices.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

const whose: Readonly<Record<ForWhom, string>> = {
  self: 'Your',
  child: 'The child’s',
  represented: 'The holder’s',
}

export const words: typeof chinese = {
  title: {
    stepsLeft: (steps, who) =>
      `${whose[who]} card is ${steps === 1 ? '1 step' : `${steps} steps`} away from working`,
    works: (who) => `${whose[who]} card works`,
    expired: (who) => `${whose[who]} card has expired and can be renewed`,
    tempLost: (who) => `${whose[who]} card is reported lost for now`,
    notYet: 'The card has not arrived yet',
  },
  lead: {
    sealed:
      'You have the card, but neither function is enabled yet. You can enable the social security function here now.',
    socialOnly: 'The social security function works. To use the bank function, activate it at the bank.',
    financialOnly: 'The bank function works. You can enable the social security function here now.',
    works: 'Both functions work.',
  },
  notYet: { text: 'Once you have it, enable it here.', link: 'See progress' },
  unknown: {
    text: 'Whether this card works now is in the agency’s latest notice. You can also call 12333.',
    link: 'See progress and notices',
  },
  lights: {
    heading: 'Two functions, enabled separately',
    social: 'Social security function',
    financial: 'Bank function',
    on: 'On',
    off: 'Off',
    socialFor: 'Social security: doctors, pharmacies, benefits, insurance matters',
    financialFor: 'Bank: withdrawals, transfers, wages and subsidies',
  },
  sealed: {
    title: '“Sealed” does not mean your insurance has stopped',
    text: 'It means that the social security function of the new card is not enabled yet. Your insurance and contributions continue.',
  },
  enable: {
    heading: 'First: enable the social security function',
    lead: 'It works at once and is free. Make sure you have the card first.',
    button: 'Enable the social security function',
    working: 'Enabling',
    done: 'The social security function is enabled. You can use it now.',
    elsewhere: 'Prefer not to do it online?',
    places: [
      'At an agency counter, with ID and card',
      'At a bank outlet with social security services, with ID and card',
      'In the official apps, such as the e-card or 12333',
    ],
    safe: 'It was not enabled. The card has not changed, and you can try again.',
    unsure: 'We had no answer. It may have been enabled. Try again: it is never done twice.',
  },
  trip: {
    heading: 'Your best single trip',
    bank: (bank) => `Go to ${bank} and activate the bank function`,
    why: (who) =>
      who === 'self'
        ? 'You activate the bank function in person at the bank, with ID, not online or by phone. Anyone who offers to do it remotely is a fraudster.'
        : who === 'child'
          ? 'For a child’s card, go as the guardian with everything listed above. Banks differ, so call first.'
          : 'Usually the holder goes to the bank with ID, card and mobile phone. If that is not possible, call the bank first. Some visit at home, and some let you do it with everything listed above.',
    elsewhere: (bank) => `No need to return to Liaoning: any branch of ${bank} where you live can do it.`,
    anyBranch: (bank) =>
      `Any branch of ${bank} in the country will do, not only where you collected the card.`,
    suggestion: 'A good choice, near where you collected the card:',
    optional:
      'If you only need the social security function, this can wait until you receive wages or subsidies on the card.',
    hours: 'Hours: ',
    phone: 'Phone: ',
    stepFree: 'Step-free access',
    demo: isDemo ? 'Demo data; see what is published locally' : 'See what is published locally',
    others: 'See other outlets',
    theBank: 'the bank named on the card',
  },
  passwords: {
    heading: 'Two separate PINs',
    points: [
      'The social security PIN, for doctors and pharmacies: often 123456 at first. Change it soon.',
      'The bank PIN, for money: you set it yourself at the counter.',
      'Six wrong social security PINs lock the card. Take your ID to a counter to reset it. Your money and insurance are safe.',
    ],
    neverAsk: 'This service never asks for a PIN. Anyone who does is a fraudster.',
  },
  number: {
    heading: 'Card number',
    label: 'card number',
    text: 'It is printed on the card: 9 letters and digits. It is not your ID number, which is also your social security number.',
    show: 'Show',
    hide: 'Hide',
    hidden: 'Hidden, ends in',
  },
  validity: {
    heading: 'Validity',
    until: (day) => `This card is valid until ${day}; what is printed on it counts.`,
    typical: 'Usually 10 years; what is printed on the card counts.',
    renewFrom: (day) => `From ${day} (60 days before it expires) it can be renewed.`,
    renewNow: (days) =>
      `${days === 0 ? 'It expires today' : days === 1 ? '1 day left' : `${days} days left`}: you can renew it now. There is no hurry.`,
    after:
      'After that, the social security function still works and your insurance is not affected. The bank decides about the bank function.',
    save: 'Put the renewal in your calendar',
    saveTitle: `The social security card can be renewed${isDemo ? ' (demo)' : ''}`,
    saveText: (day) => `The card expires on ${day}. Take ID and old card to the bank or a counter.`,
  },
  expired: {
    lead: (day) =>
      `It expired on ${day}. The social security function still works and your insurance is not affected, so there is no hurry. Ask the bank about the bank function.`,
    unused: (day) =>
      `It expired on ${day} and was never enabled. Your insurance is not affected. Renew the card.`,
    goesOn: {
      heading: 'Still works',
      points: [
        'Doctors and pharmacies, in other provinces too',
        'Insurance matters: records, contributions, counters',
        'The right to pension and benefits',
      ],
    },
    depends: {
      heading: 'Depends on the bank',
      points: [
        'Withdrawing, paying in and transferring money',
        'Whether pension and subsidies can still be paid to this card',
      ],
    },
    ask: 'If you receive wages or subsidies on this card, call the bank named on it first.',
  },
  renew: {
    heading: 'How to renew it',
    steps: [
      'At a branch of its bank or at an agency counter; or in the official apps, the e-card or 12333.',
      'Some branches do it on the spot. If you have to wait, keep the old card until you have the new one.',
      'Enable both functions of the new card, as with the first one.',
      'The bank publishes any fee.',
    ],
    demo: 'This differs by place. Call 12333 before you go.',
  },
  states: {
    heading: 'States of a card',
    lead: 'A card can be:',
    here: 'now',
    list: {
      sealed: {
        name: 'Sealed (封存)',
        text: 'New. The social security function is not enabled yet.',
      },
      normal: { name: 'Normal (正常)', text: 'The social security function works.' },
      tempLost: {
        name: 'Reported lost for now (临时挂失)',
        text: 'If you cannot find it, report it here or call 12333, and call the bank about its part. The report ends after some days, which differ by place. You can lift it if you find the card.',
      },
      lost: {
        name: 'Reported lost in person (正式挂失)',
        text: 'If it is lost for good, report it with your ID at a counter and at the bank. You cannot undo this. Then get a replacement.',
      },
      locked: {
        name: 'Locked (锁定)',
        text: 'Six wrong social security PINs. Take your ID to a counter to reset it.',
      },
      expired: {
        name: 'Expired (已到期)',
        text: 'The social security function still works. The bank decides about the bank function. You can renew from 60 days before.',
      },
      cancelled: {
        name: 'Cancelled (注销)',
        text: 'After a replacement or a move to another province. This is final.',
      },
    },
  },
  loss: {
    heading: 'Can’t find the card?',
    offer:
      'Report it lost for now. It takes effect at once: whoever has the card can’t use it for doctors or pharmacies. Insurance and benefits are not affected. A slip can be undone on the same day.',
    report: {
      button: 'Report it lost for now',
      working: 'Reporting it',
      safe: 'It was not reported. The card is as before. Try again, or call 12333.',
      unsure:
        'There was no answer. It may have been reported. Choose “Try again” first: it is not done twice.',
    },
    done: 'Reported lost for now',
    lead: 'The social security function is reported lost: nobody else can use the card for doctors or pharmacies. There is no hurry. Insurance and benefits are not affected.',
    parts: { social: 'Social security function', financial: 'Bank function' },
    socialUntil: (until) => (until ? `Reported lost for now, until ${until}` : 'Reported lost for now'),
    financial: 'Not reported here: call the bank',
    theBank: 'The bank on the card',
    callBank: (bank) => `One more call: ${bank}`,
    bankText:
      'Ask the bank to report its part lost, so that nobody can take money. Whether the bank has done so can’t be seen here. Use the number that the bank publishes, not one from a text message.',
    meanwhile: {
      heading: 'While it is reported lost',
      points: [
        'The card can’t be used for doctors, pharmacies or insurance matters, nor be enabled.',
        'The e-card on the holder’s phone still works if they agree.',
        'Insurance, contributions and the right to benefits stay as they are.',
      ],
    },
    next: {
      heading: 'Found, or still missing?',
      places: 'Where to lift or confirm the report',
      foundLink: 'Found: lift the report',
      notFound: (until) =>
        until
          ? `Not found: by ${until}, report it in person at a counter and at the bank. Then get a replacement. After that day this report ends by itself and the card is as it was before.`
          : 'Not found: report it in person soon, at a counter and at the bank. Then get a replacement. This report ends by itself after some days and the card is as it was before.',
    },
    demo: isDemo
      ? 'This demo counts 15 days. The period differs by place; see what is published locally.'
      : 'The period differs by place; see what is published locally.',
    slip: 'A slip?',
    undoToday: 'You can undo it today. The card then works as before.',
    undo: {
      button: 'Undo the report',
      working: 'Undoing it',
      safe: 'It was not undone. The card is still reported lost. Try again.',
      unsure: 'There was no answer. It may have been undone. Choose “Try again” first: it is not done twice.',
    },
    undone: 'The report is undone. The card works as before',
  },
  toCard: 'Back to my card',
  take: {
    from: (number, when, holder) =>
      `We use the details of the card application of ${when} (${number}, ${holder}). They come from the agency, and you check them before you submit.`,
    taking: 'Fetching the details',
    safe: 'The details did not arrive. The card is as before. Try again.',
    sharedDevice: 'Others use this device: what is fetched is not kept when you close this window.',
  },
  found: {
    title: (who) => `${whose[who]} card is found: lift the loss report`,
    lead: 'You need to have the card with you. We send a code to the mobile number on record. The report is lifted at once, and the social security function works as before.',
    button: 'Lift it with the details on record',
    after: {
      heading: 'After that',
      points: [
        'If you reported it to the bank too, take your ID to the bank to lift that report.',
        'If somebody may have seen your PINs, change both of them.',
        'If it goes missing again, you can report it again.',
      ],
    },
    elsewhere: {
      heading: 'No longer using that number, or not online?',
      text: 'Any agency counter lifts the report while you wait.',
    },
    notLost: {
      title: 'This card is not reported lost for now',
      text: 'There is nothing to lift. “My card” says how it is now.',
      link: 'See my card',
    },
  },
  lost: {
    heading: 'If you lose the card',
    steps: [
      'Report it at once: the social security function here or by calling 12333, the bank function by calling the bank on the card. They are separate, so do both.',
      'If you find it, cancel the report with your ID. The report ends by itself after some days, which differ by place (7 in some, 15 in others).',
      'If it is lost for good, report it in person with your ID at a counter and at the bank. You cannot undo this. Then ask for a replacement. The bank publishes its fee.',
      'While it is reported lost for now, the e-card on your phone still works if you agree. It stops when the old card is cancelled.',
    ],
  },
  uses: {
    heading: 'What the card is good for',
    text: 'Doctors, subsidies, errands, buses, libraries: how each is done, and whether your city has it.',
    link: 'See all uses',
  },
  card: {
    stamp: isDemo ? 'Demo' : 'Image',
    alt: 'Drawing of a social security card',
    title: 'Social security card',
    name: 'Name',
    number: 'ID number',
    city: 'City',
    bank: 'Bank',
    state: 'Handed over',
    expired: 'Expired',
    tempLost: 'Reported lost',
  },
}
