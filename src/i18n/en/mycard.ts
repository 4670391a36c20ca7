import { isDemo } from '../edition.ts'
import type { MycardMessages } from '../messages/mycard.ts'

export const mycard: MycardMessages = {
  title: {
    stepsLeft: (steps) =>
      steps === 1 ? 'Your card is 1 step away from working' : `Your card is ${steps} steps away from working`,
    works: 'Your card works',
    notYet: 'Your card has not reached you yet',
  },
  lead: {
    sealed:
      'You have the card; neither of its functions is on yet. The social security function can be enabled here and now.',
    socialOnly: 'The social security function works. The bank half needs one visit to the bank.',
    financialOnly:
      'The bank function works. The social security function can be enabled here and now, without going anywhere.',
    works: 'Both functions are on. Nothing more to do.',
  },
  notYet: { text: 'Once you have it, you switch it on here.', link: 'See the progress' },
  lights: {
    heading: 'Two functions, switched on separately',
    social: 'Social security function',
    financial: 'Bank function',
    on: 'On',
    off: 'Off',
    socialFor: 'Social security: doctors, pharmacies, benefits, insurance matters',
    financialFor: 'Bank: drawing and sending money, payments to the card',
  },
  sealed: {
    title: '"Sealed" does not mean your insurance has stopped',
    text: 'It only says that the social security function of the new card is not on yet. Insurance and contributions go on.',
  },
  enable: {
    heading: 'First: enable the social security function',
    lead: 'It works at once and is free. Please make sure that you have the card in your hands.',
    button: 'Enable the social security function',
    working: 'Enabling',
    done: 'The social security function is on. You can use it now.',
    elsewhere: 'Rather not online?',
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
    why: 'The bank function is activated only at the bank, in person and with ID; not online, not by phone. Whoever offers to do it for you from afar is a fraudster.',
    elsewhere: (bank) => `No need to return to Liaoning: any branch of ${bank} where you live can do it.`,
    anyBranch: (bank) =>
      `Any branch of ${bank} in the country will do, not only where you collected the card.`,
    suggestion: 'A good choice, near where you collected the card:',
    optional:
      'If you only need the social security function, this can wait until money is to be paid to the card.',
    bring: 'What to take',
    bringList: ['Your original ID', 'The card', 'Your mobile (the bank sends a code)'],
    hours: 'Hours: ',
    phone: 'Phone: ',
    stepFree: 'Step-free access',
    demo: isDemo ? 'Demo data; see what is published locally' : 'See what is published locally',
    theBank: 'the bank named on the card',
    guardian: "For a child's card the guardian goes, with both IDs. Banks differ: call first.",
  },
  passwords: {
    heading: 'Two PINs that have nothing to do with each other',
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
    text: 'It is printed on the card: 9 letters and digits. It is not your ID number; the social security number is the one that equals it.',
    show: 'Show',
    hide: 'Hide',
    hidden: 'Hidden, ends in',
  },
  validity: {
    heading: 'How long it is valid',
    until: (day) => `This card is valid until ${day}; the card itself counts.`,
    typical: 'Usually 10 years; the card itself counts.',
    renewFrom: (day) => `From ${day} (60 days before it expires) it can be renewed.`,
    renewNow: (days) =>
      `${days === 1 ? '1 day' : `${days} days`} left: you can renew it now. There is no hurry.`,
    expired: (day) => `This card expired on ${day}. Please renew it.`,
    after:
      'After that the bank function stops, while the social security function goes on and your insurance is not affected. Local and bank rules decide.',
    save: 'Put the renewal in your calendar',
    saveTitle: `The social security card can be renewed${isDemo ? ' (demo)' : ''}`,
    saveText: (day) => `The card expires on ${day}. Take ID and old card to the bank or a counter.`,
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
        text: 'The bank function stops, the social security function goes on. Renew from 60 days before.',
      },
      cancelled: { name: 'Cancelled (注销)', text: 'After a swap or a move to another province; for good.' },
    },
  },
  lost: {
    heading: 'If you lose the card',
    steps: [
      'Report it by phone at once: 12333 for the social security function, the bank on the card for the bank function. They are separate; call both.',
      'Found again: have the report lifted with your ID. It lapses by itself after some days, which differ by place (7 here, 15 there).',
      'Gone for good: report it in person with your ID at a counter and at the bank. It cannot be undone. Then ask for a replacement; the bank posts its fee.',
      'While it is reported by phone, the e-card on your phone still works if you agree; once the old card is cancelled it does not.',
    ],
  },
  uses: {
    heading: 'What the card is good for',
    points: [
      'Doctors and pharmacies, in other provinces too',
      'Receiving pensions, unemployment benefit and subsidies',
      'Insurance matters: records, counters',
      'As a bank card: drawing and sending money',
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
    state: 'Yours',
  },
}
