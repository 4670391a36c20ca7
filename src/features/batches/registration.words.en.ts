import type { words as chinese } from './registration.words.zh-CN.ts'

const people = (n: number): string => `${n} ${n === 1 ? 'person' : 'people'}`
const are = (n: number): string => `${people(n)} ${n === 1 ? 'is' : 'are'}`

export const words: typeof chinese = {
  choose: {
    title: 'Register employees for insurance',
    back: 'Back to the roster',
    lead: 'Choose people and check them before you submit. Nothing is sent yet.',
    checking: 'Asking the agency who is insured…',
    checkFailed:
      'The agency could not be asked. You can submit all the same: it says who is registered already.',
    none: 'There is nobody to register. Whoever is insured needs nothing more; the reasons for the others are below.',
    tableLabel: 'People who can be registered',
    columns: { firstWorkDay: 'First day of work', due: 'Register by' },
    overdue: (day) => `Overdue (${day})`,
    today: 'Due today',
    nobodyChosen: 'Select at least one person',
    next: (n) => `Next: check ${people(n)}`,
  },
  review: {
    title: 'Check before you submit',
    people: 'Insurance registration',
    peopleValue: people,
    city: 'Insured in',
    days: 'In time?',
    overdue: (n) => `${are(n)} overdue: submit soon`,
    today: (n) => `${are(n)} due today`,
    inTime: (n) => `${are(n)} within the 30 days`,
    afterwards: 'What happens next',
    afterwardsText:
      'The agency reviews it, and each employee gets a text message. Once they are registered, you can apply for their cards.',
    table: 'People in this batch',
    declare: 'Declaration',
    declareTick: 'These people work for us since the day given, and everything here is true',
    declareMissing: 'Tick the declaration. You can’t submit without it',
    nameHint: 'Only your organisation and the agency see it, for example “Registrations, September”',
    usual: (day) => `Registrations of ${day}`,
    submit: (n) => `Register ${people(n)}`,
  },
  matter: 'Insurance registration',
  done: (n) => `${are(n)} registered, and you can apply for their cards`,
  toCards: 'Apply for cards',
  register: (n) => `Register ${people(n)} for insurance`,
}
