import { isDemo } from '../edition.ts'
import type { HomeMessages } from '../messages/home.ts'

export const home: HomeMessages = {
  title: 'Apply for a social security card',
  lede: 'Your answers go to the agency and a bank you choose. You get a card for health care, benefits and services.',
  start: 'Start now',
  anytime: 'Stop whenever you like: your answers stay on this device.',
  resume: 'Continue your application',
  savedAt: (when, until) =>
    until ? `Saved ${when}, kept until ${until}` : `Changed ${when}, only in this window`,
  openFile: 'Go on from a saved file',
  fileTerm: '(continuation file)',
  facts: {
    time: { value: 'About 8 min', note: 'to fill in online' },
    cost: { value: 'First card free', note: 'local rules apply' },
    papers: { value: 'ID and a photo', note: 'a phone photo will do' },
  },
  progress: (count) => (count > 0 ? `Track progress (${count})` : 'Track progress'),
  progressNote: 'With your reference number, no sign-in',
  journey: 'The whole journey',
  stages: {
    check: 'Check',
    enrol: 'Register',
    notice: 'Be told',
    apply: 'Apply',
    follow: 'Card made',
    collect: 'Collect',
    use: 'Switch on',
  },
  states: { done: 'done', current: 'you are here', future: 'not started' },
  ways: {
    title: 'Other ways to apply',
    lead: 'You do not have to go online. Staffed counters stay open.',
    list: [
      {
        name: 'Bank branch',
        text: 'Bring your ID to a partner bank. Some branches make the card on the spot.',
      },
      {
        name: 'Agency counter',
        text: 'Staff help you there. If you cannot get about, ask for a home visit.',
      },
      {
        name: 'Employer, village or school',
        text: 'They can apply for a group. You still choose the bank and sign yourself.',
      },
      { name: 'Somebody you trust', text: 'They bring both original IDs and your written authorisation.' },
    ],
    phone: 'Ask by phone: 12333',
    phoneNote: 'Staffed hours are set locally.',
    law: 'Your rights and the law',
    lawNote: 'Every paper and every period has its source.',
  },
  card: {
    alt: 'Picture of a social security card',
    title: 'Social Security Card',
    name: 'Name',
    number: 'ID number',
    city: 'City',
    bank: 'Bank',
    state: '',
  },
  stamp: isDemo ? 'Demo' : 'Image',
  again: {
    title: 'You have an unfinished application',
    text: (when) => `Last saved ${when}. Carry on with it, or start from the beginning for somebody else.`,
    anew: 'Start again for somebody else',
    close: 'Close',
    undone: 'The last answers were cleared',
    undo: 'Undo',
    remaining: (seconds) => `${seconds} s left`,
  },
}
