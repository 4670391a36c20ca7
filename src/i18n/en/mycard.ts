import type { ForWhom } from '../../domain/application.ts'
import { isDemo } from '../edition.ts'
import type { MycardMessages } from '../messages/mycard.ts'

const whose: Readonly<Record<ForWhom, string>> = {
  self: 'Your',
  child: 'The child’s',
  represented: 'The holder’s',
}

export const mycard: MycardMessages = {
  title: {
    stepsLeft: (steps, who) =>
      `${whose[who]} card is ${steps === 1 ? '1 step' : `${steps} steps`} away from working`,
    works: (who) => `${whose[who]} card works`,
    expired: (who) => `${whose[who]} card has expired and can be renewed`,
    notYet: 'The card has not arrived yet',
  },
  lead: {
    sealed:
      'You have the card; neither of its functions is on yet. The social security function can be enabled here and now.',
    socialOnly: 'The social security function works. The bank half needs one visit to the bank.',
    financialOnly:
      'The bank function works. The social security function can be enabled here and now, without going anywhere.',
    works: 'Both functions are on.',
  },
  notYet: { text: 'Once you have it, you switch it on here.', link: 'See progress' },
  lights: {
    heading: 'Two functions, switched on separately',
    social: 'Social security function',
    financial: 'Bank function',
    on: 'On',
    off: 'Off',
    socialFor: 'Social security: doctors, pharmacies, benefits, insurance matters',
    financialFor: 'Bank: withdrawals, transfers, payments to the card',
  },
  sealed: {
    title: '“Sealed” does not mean your insurance has stopped',
    text: 'It only says that the social security function of the new card is not on yet. Insurance and contributions go on.',
  },
  enable: {
    heading: 'First: enable the social security function',
    lead: 'It works at once and is free. Please make sure that you have the card in your hands.',
    button: 'Enable the social security function',
    working: 'Enabling',
    done: 'The social security function is on. You can use it now.',
    elsewhere: 'Prefer not to do it online?',
    places: [
      'At an agency counter, with ID and card',
      'At a bank outlet with social security services, with ID and card',
      'In the official apps, such as the e-card or 12333',
    ],
    safe: 'It was not enabled. The card is as it was, and you can safely try again.',
    unsure: 'No answer came; it may have been enabled. Try again: it is never done twice.',
  },
  trip: {
    heading: 'The one trip worth making',
    none: 'No more trips.',
    bank: (bank) => `Go to ${bank} and activate the bank function`,
    why: (who) =>
      who === 'self'
        ? 'The bank function is activated only at the bank, in person and with ID; not online, not by phone. Whoever offers to do it for you from afar is a fraudster.'
        : who === 'child'
          ? 'For a child’s card you go, as the guardian, with all that is listed above. Banks differ: call first.'
          : 'As a rule the holder has to come to the bank, with ID, card and mobile only. If that is not possible, call the bank first: some come to the house, some let you do it with all that is listed above. Banks differ.',
    elsewhere: (bank) => `No need to return to Liaoning: any branch of ${bank} where you live can do it.`,
    anyBranch: (bank) =>
      `Any branch of ${bank} in the country will do, not only where you collected the card.`,
    suggestion: 'A good choice, near where you collected the card:',
    optional:
      'If you only need the social security function, this can wait until money is to be paid to the card.',
    hours: 'Hours: ',
    phone: 'Phone: ',
    stepFree: 'Step-free access',
    demo: isDemo ? 'Demo data; see what is published locally' : 'See what is published locally',
    theBank: 'the bank named on the card',
  },
  passwords: {
    heading: 'Two separate PINs',
    points: [
      'The social security PIN, for doctors and pharmacies: often 123456 at first. Change it soon.',
      'The bank PIN, for money: you set it yourself at the counter.',
      'Six wrong social security PINs lock the card. A counter resets it with your ID; money and insurance are safe.',
    ],
    neverAsk: 'This service never asks for a PIN. Whoever does is a fraudster.',
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
      'After that the social security function goes on and the insurance is not affected; whether the bank function does is up to the bank.',
    save: 'Put the renewal in your calendar',
    saveTitle: `The social security card can be renewed${isDemo ? ' (demo)' : ''}`,
    saveText: (day) => `The card expires on ${day}. Take ID and old card to the bank or a counter.`,
  },
  expired: {
    lead: (day) =>
      `It expired on ${day}. The social security function goes on and the insurance is not affected, so there is no hurry; about the bank half, ask the bank.`,
    unused: (day) =>
      `It expired on ${day} without ever having been switched on. The insurance is not affected: simply have it renewed.`,
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
    ask: 'If money is to be paid to this card, call the bank named on it first.',
  },
  renew: {
    heading: 'How to renew it',
    steps: [
      'At a branch of its bank or at an agency counter; or in the official apps, the e-card or 12333.',
      'Some branches do it on the spot. If you have to wait, keep the old card until the new one is there.',
      'The new card has its two functions switched on just like the first one.',
      'Whether there is a fee is posted by the bank.',
    ],
    demo: 'Places differ: call 12333 before you go.',
  },
  states: {
    heading: 'What state a card can be in',
    lead: 'From first to last, these are all:',
    here: 'now',
    list: {
      sealed: {
        name: 'Sealed (封存)',
        text: 'New; the social security function is not on yet. Enabling makes it normal.',
      },
      normal: { name: 'Normal (正常)', text: 'The social security function works.' },
      tempLost: {
        name: 'Reported lost by phone (临时挂失)',
        text: 'Cannot find it? Call 12333, and the bank for its part. The report lapses after some days, which differ by place; you can lift it when you find the card.',
      },
      lost: {
        name: 'Reported lost in person (正式挂失)',
        text: 'It is gone: with ID at the counter and at the bank, cannot be undone; then a replacement.',
      },
      locked: {
        name: 'Locked (锁定)',
        text: 'Six wrong social security PINs. A counter resets it with your ID.',
      },
      expired: {
        name: 'Expired (已到期)',
        text: 'The social security function goes on; the bank function is up to the bank. Renew from 60 days before.',
      },
      cancelled: { name: 'Cancelled (注销)', text: 'After a swap or a move to another province; for good.' },
    },
  },
  lost: {
    heading: 'If you lose the card',
    steps: [
      'Report it by phone at once: 12333 for the social security function, the bank on the card for the bank function. They are separate; call both.',
      'Found again: have the report lifted with your ID. It lapses by itself after some days, which differ by place (7 in some, 15 in others).',
      'Gone for good: report it in person with your ID at a counter and at the bank. It cannot be undone. Then ask for a replacement; the bank posts its fee.',
      'While it is reported by phone, the e-card on your phone still works if you agree; once the old card is cancelled it does not.',
    ],
  },
  uses: {
    heading: 'What the card can do',
    points: [
      'Doctors and pharmacies, in other provinces too',
      'Receiving pensions, unemployment benefit and subsidies',
      'Insurance matters: records, counters',
      'As a bank card: withdrawals and transfers',
      'The e-card on your phone, for up to 8 relatives too',
      'Buses, libraries, parks: depends on the city; see what is published locally',
    ],
    demo: 'It does not replace the ID card.',
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
  },
}
