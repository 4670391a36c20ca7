import type { ForWhom } from '../../domain/choices.ts'
import { counted } from '../../i18n/counted.en.ts'
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
    lost: (who) => `${whose[who]} card is reported lost for good`,
    locked: (who) => `${whose[who]} social security PIN is locked`,
    replaced: (who) => `${whose[who]} old card has stopped: use the new one`,
    cancelled: (who) => `${whose[who]} card is cancelled`,
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
    forgotten: 'Forgotten the social security PIN?',
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
      `${days === 0 ? 'It expires today' : `${counted(days, 'day')} left`}: you can renew it now. There is no hurry.`,
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
    button: 'Renew it online',
    steps: [
      'Online: what you told us for this card is fetched. You only take a new photo.',
      'Keep the old card until the new one is enabled. Its social security function works until then.',
      'The old card stops as the new one is enabled. Activate the bank function at the bank.',
    ],
    elsewhere: 'Branches of the bank and agency counters renew it too, some of them on the spot:',
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
      replaceLink: 'Not found: get a new card',
      formalLink: 'Report it lost in person',
      notFound: (until) =>
        until
          ? `Not found: ask for a new card by ${until}. That reports the old one lost for good. After that day this report ends by itself and the card is as it was before.`
          : 'Not found: ask for a new card soon. That reports the old one lost for good. This report ends by itself after some days and the card is as it was before.',
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
    safe: 'The details did not arrive. The card is as before. Try again.',
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
    tooLate: {
      title: 'Reported lost for good: this can’t be undone',
      text: 'The card you found can’t be used any more. Please do not try it. Insurance and benefits are not affected.',
      next: 'Ask for a new card. Hand in the old one when you collect it, or cut through its chip and throw it away.',
      link: 'Get a new card',
      underWay: 'See how far the new card is',
    },
    notLost: {
      title: 'This card is not reported lost for now',
      text: 'There is nothing to lift. “My card” says how it is now.',
      link: 'See my card',
    },
  },
  replace: {
    title: (who) => `Replace ${whose[who].toLowerCase()} social security card`,
    lead: 'What you told us when you got the card is fetched. We only ask why you need a new one, confirm your mobile number and ask for your consent.',
    facts: { old: 'This old card', goesOn: 'Goes on with the new card', time: 'How long', fee: 'Fee' },
    goesOn: {
      filing: 'Your filing for treatment elsewhere: it moves by itself',
      family: (count) =>
        `${count === 1 ? 'Your family card' : `Your ${count} family cards`}: once the new card has its e-card`,
    },
    old: {
      works: 'Works until the new one is enabled, and stops at that moment.',
      lost: 'Reported lost and not usable. If you submit “it is lost”, it is lost for good, even if you find it.',
    },
    time: (days) => `At once at some outlets; otherwise about ${counted(days, 'working day')} (an estimate)`,
    fee: (yuan) =>
      yuan === undefined
        ? 'As published by the bank'
        : `${isDemo ? 'Demo data: ' : ''}${counted(yuan, 'yuan', 'yuan')}; the bank publishes what it really takes`,
    button: 'Replace it with the details on record',
    underWay: {
      title: 'The new card is on its way',
      text: 'The replacement has been asked for. There is no need to ask again.',
      lost: 'The old card is reported lost and not usable. When you have the new one, enable it on its own page.',
      link: 'See how far the new card is',
    },
    cancelled: {
      title: 'This card has ended and can’t be replaced',
      text: 'To get a card again, begin with the first question.',
      link: 'Get a card again',
    },
    elsewhere: {
      heading: 'Not online?',
      text: 'Branches of the bank and agency counters replace cards, some of them on the spot.',
    },
    moved: {
      heading: 'Insurance moved to or from another province?',
      text: 'If you only live elsewhere, keep this card. If your insurance moved away, get a card there first, then have this one cancelled. If it moved here, apply for a first card here, and have the other province’s card cancelled where it was issued.',
      link: 'If you moved to another province',
    },
    offer: {
      heading: 'Damaged, or details changed?',
      text: 'You can get a new card. This one works until the new one is enabled.',
      link: 'Get a new card',
    },
  },
  formal: {
    title: (who) => `Report ${whose[who].toLowerCase()} card lost for good`,
    lead: 'After this the card can’t be used again, even if you find it. Insurance and benefits are not affected.',
    replace: 'Get a new card and report this one lost',
    replaceHint:
      'If you ask for a new card online, the social security function is reported lost with it, without a trip. The bank function is still a matter for the bank.',
    inPerson: {
      heading: 'Only report it, in person',
      parts: [
        {
          key: 'Social security function',
          value: 'At an agency counter: 1 trip. It takes effect at once',
        },
        { key: 'Bank function', value: 'At the bank’s counter: another trip' },
      ],
    },
    misuse:
      'Using somebody else’s card is a crime if serious. If somebody used yours, tell the police and call 12333.',
    calendar: {
      save: 'Put the last day in your calendar',
      title: `Last day of the loss report${isDemo ? ' (demo)' : ''}`,
      text: (day) =>
        `The report holds until ${day}. If the card is not found, replace it or report it in person by then.`,
    },
    blocks: {
      heading: 'Once it is reported lost for good',
      points: [
        'This card can’t be used for doctors, pharmacies or insurance matters, nor be enabled.',
        'Until you have the new card, use the medical e-credential. Pensions are still paid to the same account.',
        'Once the old card is cancelled, apply for the e-card again with the new card.',
      ],
    },
  },
  lostForGood: {
    lead: 'The social security function is reported lost for good, and nobody can use this card. Insurance and benefits are not affected.',
    replace: 'Get a new card',
    social: 'Reported lost for good, can’t be undone',
    financial: 'Report it in person at the bank',
    found: {
      heading: 'Found it after all?',
      text: 'This can’t be undone, so the card you found can’t be used any more. Wait for the new one.',
    },
  },
  locked: {
    lead: 'The social security PIN was wrong six times, so the card is locked. Take your ID and the card to an agency counter or a bank outlet with social security services. It works again at once.',
    meanwhile: {
      heading: 'While it is locked',
      points: [
        'It can’t be used where the social security PIN is asked. The medical e-credential works.',
        'Your money, insurance and benefits are not affected.',
        'The bank PIN is another one and is not locked.',
      ],
    },
    scam: 'A PIN is reset in person at a counter only. A message that says “card frozen, follow this link” is fraud.',
  },
  ended: {
    replaced: {
      lead: 'The social security function of the new card is enabled, and this card stopped at the same time. Insurance and benefits stay the same.',
      points: [
        'If the old card’s account still holds money, take your ID to the bank.',
        'If wages or subsidies come to another account now, tell whoever pays them.',
      ],
      link: 'See my new card',
    },
    cancelled: {
      lead: 'This card is cancelled: its social security function has ended.',
      points: [
        'The insurance record stays. Cancelling a card deletes nothing of it.',
        'The e-card ended at the same time.',
        'The bank account is closed at the bank, separately.',
      ],
      link: 'Get a card again',
    },
  },
  cancel: {
    title: 'Cancel the social security card',
    lead: 'This is final. The holder or a relative goes to a counter. The insurance record stays.',
    with: 'What to take (tick what you have)',
    reasons: {
      movedAway: {
        heading: 'Insurance moved to another province',
        who: 'The holder or a representative. Get the new card there first, then have this one cancelled, so that you are never without.',
        papers: [
          'The holder’s original ID',
          'The card',
          'For a representative: their ID and the authorisation',
        ],
      },
      emigrated: {
        heading: 'Settled abroad',
        who: 'The holder or a representative. Ask at the counter what becomes of the pension account.',
        papers: [
          'The holder’s original ID or passport',
          'The card',
          'Proof of settling abroad',
          'For a representative: their ID and the authorisation',
        ],
      },
      died: {
        heading: 'The holder has died',
        who: 'A relative. Ask first how the funeral grant, survivors’ benefit and the balance are paid, then have the card cancelled.',
        papers: [
          'The relative’s original ID',
          'What shows the relation, such as the household register',
          'The death certificate',
          'The card; if it can’t be found, say so',
        ],
      },
    },
    demo: isDemo ? 'Demo data. What to bring is published locally.' : 'What to bring is published locally.',
    why: 'Why is it cancelled?',
    choose: 'Choose the reason to see who does it and what to take.',
    movedFirst: 'Only moved? Keep the card',
    bank: 'The bank account is not closed here: take the same papers to the bank, and withdraw the balance first.',
    ends: {
      heading: 'What ends with it',
      points: [
        'The social security function: doctors, pharmacies, insurance matters.',
        'The e-card.',
        'Services opened for relatives.',
      ],
    },
    done: {
      title: 'This card is cancelled',
      text: 'There is nothing more to do. The insurance record stays, and you can get a card again later.',
      again: 'Get a card again',
    },
  },
  visit: {
    book: 'Book a time at a counter',
    booked: (time) => `Booked: ${time}`,
    show: 'See or change the appointment',
    places: 'See the counters',
  },
  moved: {
    title: 'If you move to another province',
    lead: 'Keep the card. While you are insured in Liaoning, it works in the whole country.',
    medical: 'Treatment there: filing and paying',
    stays: {
      heading: 'Still insured in Liaoning',
      parts: [
        {
          key: 'Social security function',
          value: 'Works as before. File treatment in another province first, then pay with the card',
        },
        { key: 'Bank function', value: 'At any branch of its bank in the country' },
        { key: 'Insurance matters', value: 'In the 12333 or e-card app, without going back' },
      ],
      replace:
        'Living elsewhere is no reason to replace the card. Replace it if it is lost, damaged, wrong or about to expire.',
    },
    moves: {
      heading: 'Insurance moves to another province',
      lead: 'Whoever insures you issues your card. Get the new card first, then have this one cancelled, so that you are never without.',
      steps: [
        'Your new employer, or you, register for insurance there.',
        'Once registered, apply for the card there. You need not wait for the transfer.',
        'Ask for the transfer (转移接续) in the 12333 app, without going back. Your years of contributions add up.',
        'When the new card works, have this one cancelled, and close its bank account.',
      ],
      cancel: 'Cancel this card',
    },
    drawn: {
      heading: 'If you draw a pension already',
      points: [
        'Your pension insurance does not move. The pension is paid to the same account.',
        'Confirm once a year on your phone that you are entitled to it.',
      ],
    },
  },
  lostCard: {
    title: 'If you can’t find the card',
    lead: 'Report it lost for now. It takes effect at once, and nobody else can use it. Insurance and benefits are not affected, and you can lift the report if you find it.',
    cardOf: (name) => `Card of ${name}`,
    goOn: 'Next: found, or a new card',
    see: 'See this card',
    byPhone: {
      heading: 'Not at ease with the phone? Call 12333',
      text: 'Any card can be reported lost by telephone, and a relative may call. Call the bank about its part.',
    },
    elsewhere: {
      heading: 'Your card is not here?',
      text: 'If you applied on another device, find the card by its reference number. If you got it at a counter or a branch, report it to 12333 and then ask for a new card here.',
      search: 'Find it by reference number',
      replace: 'Replace a card',
      book: 'Book a time to report it at a counter',
    },
  },
  phone: {
    heading: 'What to say to 12333',
    call: 'Call 12333',
    lead: 'Read this out. They ask for the ID number to check who you are, and never for a PIN or a code.',
    loss: [
      'Hello. A social security card is lost, and I would like to report it lost for now.',
      'The holder’s name and ID number are: (read them from the ID card).',
      'Until which day does the report hold? Where do we get a new card, and what do we bring?',
    ],
    formalLoss: (name) => [
      `Hello. The social security card of ${name} is lost. I would like to report it lost for good.`,
      'Where is the nearest counter, and is there a queue now?',
      'If the holder can’t come: what does a relative have to bring? Can somebody come to us?',
      'How long does a new card take, and what does it cost?',
    ],
    locked: (name) => [
      `Hello. The social security PIN of ${name} was wrong six times, and the card is locked.`,
      'Which counter or outlet nearby can reset it?',
      'If the holder can’t come: what does a relative have to bring?',
    ],
    cancel: (name) => [
      `Hello. I would like to cancel the social security card of ${name}.`,
      'The reason is a move to another province, settling abroad, or that the holder has died (say which).',
      'Which counter does it, what do I bring, and what about the bank account?',
    ],
    copy: 'Copy this text',
    copied: 'Copied',
    cannotCopy: 'Copying is not possible here. The text is selected: press and hold it, or press Ctrl+C.',
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
  eCard: {
    heading: 'E-card and family cards',
    none: 'The card on your phone: show its QR code at the doctor’s or a counter and leave the card at home.',
    works: (family) =>
      family > 0
        ? `Open, with ${family} family ${family === 1 ? 'card' : 'cards'}.`
        : 'Open. You can add family cards.',
    byConsent: 'While the card is reported lost, the e-card on your phone can be used with your consent.',
    suspended: 'Suspended with the card. Open a new one once your new card is enabled.',
    open: 'Open an e-card',
    show: 'Show the e-card',
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
    lamps: { social: 'Insurance', financial: 'Banking' },
    expired: 'Expired',
    tempLost: 'Reported lost',
    lost: 'Reported lost for good',
    locked: 'Locked',
    cancelled: 'No longer in use',
  },
}
