import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Apply for a social security card',
  lede: 'For health care, benefits and services.',
  start: 'Start now',
  startOther: 'Apply for somebody else',
  anytime: 'Stop any time. Your answers are saved on this device.',
  resume: 'Continue where you left off',
  savedAt: (when, until) =>
    until ? `Saved ${when}, kept until ${until}` : `Last changed ${when}, not kept when you close the window`,
  records: 'My contributions',
  uses: 'What the card is good for',
  lostCard: 'Lost your card?',
  openFile: 'Open a saved file',
  find: 'What do you need?',
  facts: {
    time: { value: 'About 12 min', note: 'to fill in online' },
    cost: { value: 'First card free', note: 'local rules apply' },
    papers: { value: 'ID and a photo', note: 'a phone photo will do' },
  },
  progress: (count) => (count > 0 ? `Track progress (${count})` : 'Track progress'),
  progressNote: 'No sign-in needed',
  journey: 'The whole journey',
  stages: {
    check: 'What to do',
    enrol: 'Register',
    notice: 'Get notified',
    apply: 'Apply',
    follow: 'Card made',
    collect: 'Collect',
    use: 'Activate',
  },
  states: { done: 'Done', current: 'You are here', future: 'Not started' },
  ways: {
    title: 'Other ways to apply',
    lead: 'You do not have to go online. Staffed counters stay open.',
    list: [
      {
        name: 'Bank branch',
        text: 'Some branches make the card on the spot. Bring your ID.',
      },
      {
        name: 'Agency counter',
        text: 'Staff help you. If you cannot get about, ask for a home visit.',
      },
      {
        name: 'Employer, village or school',
        text: 'They apply for a group. You choose the bank and sign.',
      },
      { name: 'Someone you trust', text: 'They bring both original IDs and your written authorisation.' },
    ],
    phone: 'Ask by phone: 12333',
    phoneNote: 'Hours are set locally.',
    law: 'Your rights and the law',
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
}
