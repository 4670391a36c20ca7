import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Notices',
  lead: (unread, onPage) => `${unread > 0 ? `${unread} unread` : 'All read'}${onPage ? ' on this page' : ''}`,
  byPage: (cases) => `Each page has the notices of ${cases} cases, the last submitted first.`,
  empty: 'No notices yet. They appear here when a case moves on.',
  unread: 'Unread',
  read: 'Read',
  allRead: (onPage) => (onPage ? 'Mark all on this page as read' : 'Mark all as read'),
  sms: 'The text message sent with it',
  sentTo: (mobiles) =>
    mobiles.length > 1
      ? `Sent to ${mobiles[0]}, and to the former number ${mobiles.slice(1).join(', ')}.`
      : `Sent to ${mobiles[0]}.`,
  smsNote: 'There is no link in it: to see more, open this service yourself.',
  demo: isDemo ? 'Demo' : '',
  toCase: 'Open this case',
  incomplete: 'Some cases cannot be checked right now. Their notices are not shown here.',
  scamAdvice: {
    title: 'How to tell a real notice from a fake',
    points: [
      'Our text messages never contain a link or ask for money.',
      'Nobody asks you for a text code, a bank PIN or the PIN of your card.',
      'To see the progress, open this service yourself or call 12333.',
    ],
    scamTitle: 'These are always scams',
    scams: [
      '“Your card will be suspended. Follow the link to verify.”',
      '“Your card has expired. Pay the activation fee first.”',
      '“Add our agent as a friend and we will do it remotely.”',
    ],
    doThis: (hotline) =>
      `Do not click, answer or pay. If in doubt, ask ${hotline}. If you have already paid, call 110 at once.`,
  },
  compare: {
    heading: 'Try it: spot the fake',
    lead: 'Two text messages, one real and one fake (both made up). Tap what is suspicious in the fake one.',
    from: 'Text message · example',
    real: '[Social security card] Your card is at the place of collection. Bring the original identity document. This message has no link.',
    realTitle: 'Real',
    fakeTitle: 'Fake',
    fake: [
      { text: '[Social Security Centre] Your card will be ' },
      {
        text: 'suspended at midnight',
        why: 'It uses a deadline to frighten you. A card does not suddenly stop, and its social security function continues after it expires.',
      },
      { text: '. Verify at once at ' },
      {
        text: 'shebao-rz.example',
        why: 'It has a link. Ours never do: open this service yourself to see the progress.',
      },
      { text: ', reply with your ' },
      { text: 'bank PIN and code', why: 'It asks for a PIN and a code. No agency ever does.' },
      { text: ' and pay the ' },
      {
        text: 'activation fee of 30 yuan',
        why: 'It asks for money. The first card is free, and so is activating it.',
      },
      { text: '.' },
    ],
    found: (count, of) => `${count} of ${of} found`,
    all: 'You found them all. A link, a PIN, money or haste: any one of them means it is fake.',
  },
}
