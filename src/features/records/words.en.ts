import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './words.zh-CN.ts'

const duration = ({ years, months }: { readonly years: number; readonly months: number }): string =>
  [years > 0 && counted(years, 'year'), (months > 0 || years === 0) && counted(months, 'month')]
    .filter(Boolean)
    .join(' ')

export const words: typeof chinese = {
  insurances: {
    pension: 'Pension insurance',
    medical: 'Medical insurance',
    unemployment: 'Unemployment insurance',
    injury: 'Work injury insurance',
    maternity: 'Maternity insurance',
  },
  duration,
  yuan: (amount) => `¥${amount.toLocaleString('en')}`,
  identify: {
    back: 'Back to the start page',
    backToPerson: 'Back',
    title: 'Check my contribution record',
    lead: 'First show that it is you: about one minute. Free, at any time.',
    otherDocument: 'Insured with another document? Change it',
    document: 'Which document are you insured with?',
    mobile: 'Mobile number on record',
    mobileHint: 'The one you gave when you registered or applied for the card. We send a code to it.',
    next: 'Next: confirm the mobile number',
    notKept: 'The record is not kept on this device. It is gone when you close the page.',
    codeTitle: 'Confirm your mobile number',
    again: 'The confirmation of your mobile number has expired. Confirm it once more.',
    helpTitle: 'About this',
  },
  sample: isDemo ? 'Demo: fill in for Zhao Mingyuan' : '',
  help: {
    right: 'You have the right to see and check what was paid, free of charge.',
    law: 'Social Insurance Law, art. 74',
    elsewhere: 'You can also have it printed at a social insurance office with your ID card, or call 12333.',
    neverAsk: 'We never ask for a bank PIN here.',
  },
  title: {
    waiting: 'Looking up your contributions',
    failed: 'We could not look it up',
    counted: (insurance, months) => `${insurance}: ${duration(months)} paid`,
  },
  safe: 'Your record has not changed. Try again later.',
  offline: {
    lead: 'Contribution records cannot be checked online here yet.',
    ways: ['At a social insurance office with your ID card, printed while you wait', 'By phone on 12333'],
  },
  facts: {
    last: 'Last month paid',
    never: 'None yet',
    missing: 'Months that do not count',
    months: (count) => (count === 0 ? 'None' : counted(count, 'month')),
    whose: 'Insured person',
    asOf: (time) => `On record at ${time}`,
  },
  export: {
    heading: 'Print and save',
    print: 'Print',
    save: 'Save as a spreadsheet',
    fileName: (day) => `contributions-${day}.csv`,
  },
  close: 'Close the record',
  simulated: isDemo
    ? 'Demo: people, employers and amounts are invented and prove nothing. Rates are as each city publishes.'
    : 'The statement issued by the agency is what counts.',
  gaps: {
    heading: 'Months that do not count',
    none: 'There are no gaps.',
    range: (from, to) => `${from} to ${to}`,
    law: 'What the law says',
    complain: 'Complain about this employer',
    reasons: {
      notRecorded: {
        name: 'Probably left out',
        text: 'The same employer paid before and after, but this month is not on record. Find the payslip or bank statement, and ask the agency to check.',
      },
      owed: {
        name: 'Owed by the employer',
        text: 'The employer declared it but has not paid. It counts once it is paid. Ask the employer first; if it still does not pay, you can complain.',
      },
      notPosted: {
        name: 'Not posted yet',
        text: 'What is paid in a month is posted in the next one. You do not need to do anything.',
      },
      betweenJobs: {
        name: 'Not insured',
        text: 'You were between jobs and not insured. The years before and after add up; nothing is lost.',
      },
      unpaid: {
        name: 'Not paid',
        text: 'You pay your own contributions and did not pay for these months. Whether you can pay later depends on local rules.',
      },
    },
  },
  correction: {
    ask: 'Have it corrected',
    other: 'Another month is wrong: have it corrected',
    heading: 'Corrections you asked for',
    states: { open: 'Being checked', corrected: 'Corrected', refused: 'Not corrected' },
    progress: 'See progress',
  },
  byInsurance: { heading: 'By insurance', insurance: 'Insurance', counted: 'Paid in all' },
  chart: {
    heading: 'Month by month',
    choose: 'Which insurance',
    caption: (insurance) => `${insurance}, one box a month`,
    year: 'Year',
    month: ' (month)',
    states: { paid: 'Paid', owed: 'Owed', pending: 'Not posted yet', none: 'Not on record' },
  },
  months: {
    year: (year) => `${year} in detail`,
    month: 'Month',
    payer: 'Paid by',
    alone: 'Paid by yourself',
    base: 'Wage base',
    own: 'Your share',
    state: 'State',
  },
  goodFor: {
    heading: 'What these years are good for',
    pensionLeft: (least, left) => `Pension: ${left} to go to the minimum of ${least}.`,
    pensionReached: (least) =>
      `Pension: you have the minimum of ${least} and will get a monthly pension at retirement age. The longer you pay, the more you get.`,
    rising: 'From 2030 to 2039 the minimum rises by 6 months a year, up to 20 years.',
    pensionLaw: 'Social Insurance Law, art. 16',
    unemployment: (months) =>
      `Unemployment: if you lose your job and did not resign, you can get unemployment benefit for up to ${counted(months, 'month')}.`,
    unemploymentLaw: 'Social Insurance Law, art. 46',
  },
  lookUps: {
    heading: 'Who looked at my record',
    none: 'Nobody has looked at it yet.',
    more: (count) => counted(count, 'earlier look'),
    when: 'When',
    who: 'Who',
    why: 'Why',
    kept: (years) =>
      isDemo
        ? `This list is kept for ${counted(years, 'year')} (demo data; see what is published locally).`
        : `This list is kept for ${counted(years, 'year')}. See what is published locally.`,
    actors: {
      holder: 'You (mobile number confirmed)',
      somebody: 'Somebody whose mobile number was not confirmed',
      agency: 'The agency',
      employer: 'Your employer',
    },
    reasons: {
      record: 'Looked up the contributions',
      application: 'Checked name and ID number before applying; saw no contributions',
      refused: 'Entered your ID number, did not pass the check and saw nothing',
      review: 'Reviewed a case of yours',
      counter: 'Read your card at a counter',
      declaration: 'Declared the wage base',
    },
    unknown: 'I do not know this',
    unknownOf: (when) => `I do not know this look of ${when}`,
    form: {
      heading: 'A look that you do not know',
      lead: (days) =>
        `The agency finds out who it was and why, and answers within ${counted(days, 'working day')}.`,
      note: 'Anything you want to add (optional)',
      noteHint: 'For example: I did nothing that day, and nobody in my family looked for me',
      errorPrefix: 'Error: ',
      tooLong: (most) => `This is too long. Use at most ${most} characters`,
      send: 'Have it checked',
      sending: 'Sending',
      cancel: 'Cancel',
    },
    trouble: {
      missing: 'This cannot be done online here yet. Call 12333, or go to an office with your ID card.',
      expired:
        'The confirmation of your mobile number has expired, and nothing was sent. Close the record, confirm the number again, then try again.',
      done: 'You have had this look checked already. Close the record and open it again to see the answer.',
    },
    objections: {
      heading: 'Looks you had checked',
      of: (when, who) => `${when}: ${who}`,
      number: 'Number',
      states: { open: 'Being checked', allowed: 'Checked: allowed', notAllowed: 'Checked: not allowed' },
      due: (day) =>
        isDemo
          ? `We answer by ${day} (demo data; see what is published locally). You do not need to do anything.`
          : `We answer by ${day}. You do not need to do anything.`,
      answered: (day) => `Answered on ${day}.`,
      found: {
        allowed: {
          record: 'It was opened with a code sent to your mobile, and so counts as you.',
          application:
            'It was somebody in your family, who checked your name and ID number before applying. They saw no contributions.',
          refused: 'Somebody mistyped an ID number. They saw nothing.',
          review: 'It was a clerk of the agency: reviewing your case means checking your record.',
          counter: 'It was a clerk at an office where your card was read.',
          declaration: 'It was your employer, which declares wages each January and sees only its own part.',
        },
        notAllowed: {
          record: 'Somebody used a code sent to your mobile without your consent.',
          application:
            'Somebody used your name and ID number without your consent. They saw no contributions.',
          refused: 'Somebody entered your ID number without your consent. They saw nothing.',
          review: 'A clerk looked at your record without having work to do with it.',
          counter: 'A clerk looked at your record without having work to do with it.',
          declaration: 'The employer looked at your record without having anything to declare.',
        },
      },
      follows: {
        allowed:
          'You do not need to do anything. If you have questions, call 12333 and give the number above.',
        notAllowed:
          'They can no longer look, and those responsible are dealt with by law. Tell nobody a code. If it happens again, call the police on 110 and give the number above.',
      },
    },
    telling: {
      heading: 'Tell me when somebody looks',
      on: 'On: when somebody else looks, you get a text message at your number on record, and a notice.',
      off: 'Off.',
      what: 'The message has no link and no details. Employers’ declarations each January are not told.',
      turnOn: 'Turn on',
      turnOff: 'Turn off',
    },
    strange: {
      summary: 'A look that was not yours?',
      steps: [
        'Think whether somebody in your family looked for you',
        'If not, press “I do not know this” in its row to have the agency check it, or call 12333',
        'Tell nobody a code. If your mobile number has changed, change it at an office with your ID card',
      ],
      call: 'Call 12333',
      rights:
        'If somebody looked or passed data on without the right to, you can report it, and those responsible are disciplined.',
      review: 'Not content with the answer? Work out the last day for administrative review',
    },
  },
  nothing: {
    title: 'We found no contributions',
    causes: [
      'You have not registered for social insurance: you can do that here',
      'You have just registered: it shows once the first payment is posted',
      'You are insured in another province: ask there',
      'The name or the number was mistyped: you can look again',
    ],
    register: 'How to register',
    other: 'Look again',
  },
}
