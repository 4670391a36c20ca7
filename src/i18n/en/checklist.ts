import { isDemo } from '../edition.ts'
import type { ChecklistMessages } from '../messages/checklist.ts'
import { duty } from './duty.ts'
import { papers } from './papers.ts'

export const checklist: ChecklistMessages = {
  back: 'Back',
  loading: 'Loading',
  unfinished: {
    title: 'A few questions are still open',
    text: 'After them this page says what to do, what to bring and how long it takes.',
    action: 'Carry on',
  },
  title: {
    apply: 'You can apply for the card now',
    enrolThenApply: 'Register for insurance first, then apply',
    employerThenApply: 'The employer registers first, then you apply',
    lookUpFirst: 'Look up the insurance record first',
  },
  lede: {
    apply: (who) =>
      who === 'self'
        ? 'You are insured in Liaoning, so nothing else has to come first.'
        : 'The insurance is there, so nothing else has to come first.',
    enrolThenApply:
      'Register online. The agency tells you when it is done; then apply, without filling in anything twice.',
    employerThenApply:
      'Registering employees is the employer’s duty. See first by which day it must be done.',
    lookUpFirst:
      'The application begins by looking up insurance and cards. If there is a record you apply at once; if not, you register first.',
  },
  next: {
    apply: 'Start the application',
    enrolThenApply: 'Start the registration',
    employerThenApply: 'Work out the employer’s last day',
    lookUpFirst: 'Start with the records check',
  },
  nextNote: {
    apply: 'About 8 minutes. Stop and come back whenever you like.',
    enrolThenApply: 'About 5 minutes. Stop and come back whenever you like.',
    employerThenApply: 'One question only: the first day of work.',
    lookUpFirst: 'You are asked for consent first, and may skip it.',
  },
  print: 'Print this page',
  answers: { title: 'Your answers', change: 'Change' },
  plan: {
    title: 'What happens, in this order',
    states: { done: 'Done', current: 'Now', future: 'Later' },
    who: {
      resident: 'You',
      agency: 'The agency',
      bank: 'The bank',
      courier: 'The courier',
      employer: 'The employer',
    },
    stages: {
      check: {
        title: 'Check first',
        text: ({ state }) =>
          state === 'current'
            ? 'Insurance and cards on record are looked up, so that nothing is done twice.'
            : 'You have told us: there is no Liaoning card yet.',
      },
      enrol: {
        title: 'Registration for insurance',
        text: ({ state, by, perhaps, voluntary, perhapsEmployed }) => {
          if (state === 'done') return 'Already insured in Liaoning: nothing to do.'
          const start = perhaps ? 'Only if no insurance record is found. ' : ''
          if (by === 'employer')
            return `${start}Counted from the first day of work, whatever the contract says. You need not do it yourself.`
          if (perhapsEmployed)
            return `${start}Register yourself if nobody employs you; otherwise the employer does.`
          return (
            start +
            (voluntary ? 'Voluntary: you register yourself, online.' : 'You register yourself, online.')
          )
        },
      },
      notice: {
        title: 'Notice of registration',
        text: ({ by, clock, perhaps }) =>
          perhaps
            ? 'Falls away if you are insured already.'
            : by === 'agency' && clock
              ? 'You will be told when it is done. There is nothing to do meanwhile.'
              : 'Once the employer has registered, the agency has the record and you can apply.',
      },
      apply: {
        title: 'Application for the card',
        text: ({ otherCard }) =>
          otherCard
            ? 'Choose a bank, give a photo, choose how to get the card. Cancel the card of the other province where it was issued.'
            : 'Choose a bank, give a photo, choose how to get the card. Possible as soon as the record exists, often the same day.',
      },
      follow: {
        title: 'Bank account and production',
        text: () =>
          'Track it whenever you like. Until production starts, the photo and the delivery can be changed.',
      },
      collect: {
        title: 'Collection',
        text: ({ living, who }) => {
          if (living === 'abroad')
            return 'The card is not posted abroad. Collect it in Liaoning, or have somebody collect it with both IDs.'
          if (living === 'otherProvince')
            return 'It can be posted to another province, signed for in person; the courier is paid on delivery. Or collect it in Liaoning.'
          return who === 'self'
            ? 'Bring the original ID to the branch. If the employer hands cards out, sign for yours.'
            : 'Bring both original IDs to the branch.'
        },
      },
      use: {
        title: 'Switching on both functions',
        text: ({ living, who }) => {
          const bringer = who === 'child' ? 'by the guardian with both IDs' : 'in person with ID'
          return living !== 'otherProvince'
            ? `The social security function: at a counter, a branch or in the 12333 app. The bank function: ${bringer} at a branch of the bank. Both can be done on collection.`
            : `One more trip after the post: activate the bank function ${bringer} at a local branch of the same bank. The social security function can be enabled in the 12333 app.`
        },
      },
    },
    law: (days, unit) => `Within ${days} ${unit === 'days' ? 'days' : 'working days'}`,
    estimate: (from, to) =>
      from === 0
        ? `On the spot, or else within about ${to} working days (estimate)`
        : from === to
          ? `About ${to} working days (estimate)`
          : `About ${from} to ${to} working days (estimate)`,
  },
  papers,
  picture: {
    make: 'Keep as a picture',
    save: 'Save the picture',
    hint: 'Or hold the picture to save it.',
    failed: 'This browser cannot draw the picture: take a screenshot.',
    demo: isDemo ? 'Demonstration, not a government site' : 'Social security card',
    joiner: ', ',
  },
  notAsked: {
    title: 'What you need not bring',
    text: 'Beyond an identity document, papers may be asked for only where a law, a regulation or a State Council decision says so. If somebody asks for more, complain to 12333.',
    list: ['Proof of education', 'Letter from the employer', 'Proof of marriage'],
    labourContract: 'Labour contract',
    residenceProof: 'Residence permit or proof of temporary residence',
  },
  cost: {
    title: 'What it costs',
    list: [
      'The first card is free.',
      'If it is posted, the recipient pays the courier.',
      'Later replacements cost what the bank publishes.',
    ],
    demo: isDemo ? 'Demo data: local announcements apply.' : 'Local announcements apply.',
  },
  ways: {
    title: 'If you would rather not do it online',
    list: [
      'Bring the same papers to a branch of a partner bank; some make the card on the spot.',
      'Go to an agency counter, where staff help; staffed counters stay open.',
      'Older and disabled people may ask for a home visit, or have somebody act for them.',
      'Call 12333 before you set out.',
    ],
  },
  transfer: {
    title: 'Insured in another province: decide first whether to move the insurance',
    lede: 'The card goes with the insurance. If the insurance stays there, so does the card; if it moves to Liaoning, the card is issued here.',
    stay: {
      title: 'It stays there',
      lead: 'If an employer goes on paying there, or you only live here: no card in Liaoning; the province of the insurance issues it.',
      steps: [
        'No need to travel: choose that province in the 12333 app, the electronic card or on si.12333.gov.cn.',
        'To see a doctor in Liaoning: register there for treatment elsewhere, and the card you have settles the bill.',
        'Ask there: the area code of the place, then 12333.',
      ],
    },
    move: {
      title: 'It moves to Liaoning',
      lead: {
        work: 'The insurance of those who come to work in Liaoning moves along (转移接续). Nothing paid so far is lost: the years add up.',
        home: 'Residents’ pension insurance may move with the household register while no pension is drawn; residents’ medical insurance with the household register or the habitual residence. This is called 转移接续.',
      },
      register: {
        employer: 'First the new employer registers you here, within 30 days of the first day of work.',
        alone: 'First you register here yourself.',
        home: 'First you register here, by household register or habitual residence.',
      },
      steps: [
        'Then apply for the transfer: in the 12333 app, on si.12333.gov.cn or at a counter in Liaoning; no need to travel back. The agency says how long it takes.',
        'Once registered you can apply for the Liaoning card; you need not wait for the transfer.',
        'Do not pay in two places at once. When the old card and its bank account are no longer needed, have them cancelled.',
      ],
    },
    onward: 'If it moves to Liaoning, this comes next:',
  },
  dismissed: {
    now: 'What you can do now',
    phone: 'Call 12333',
    change: 'Change my answers',
    other: 'Apply for somebody else',
    hasCard: {
      title: (who) =>
        who === 'self' ? 'You have a card: no need to apply' : 'There is a card: no need to apply',
      reason:
        'Each person has one card per province. A working card serves for health care, benefits and services.',
      steps: [
        'Not sure whether it works: ask 12333 about social security, and the bank about the account.',
        'Expiring soon: renew at a branch of the bank from 60 days before. Social security goes on after expiry.',
        'Name or number changed: bring the ID to an agency counter.',
        'To use it on a phone: apply for the electronic card; the plastic one stays as it is.',
      ],
    },
    cardSealed: {
      title: 'No need to apply: switch the card on',
      reason:
        '“Sealed” means that the social security function has not been enabled yet. It does not mean that insurance has stopped.',
      steps: [
        'Social security function: enable it with ID at a counter or a partner bank, or in the 12333 app.',
        'Bank function: activate it in person with ID at any branch of the bank printed on the card.',
        'Two separate passwords: six wrong entries lock the social security one, which a counter resets; the other is the bank’s.',
      ],
    },
    cardLost: {
      title: 'Report the loss, then replace the card',
      reason:
        'After a first card comes a replacement, not a first application. It cannot be done here yet; these places do it.',
      steps: [
        'Lost: report it at once, to 12333 for social security and to the bank’s hotline for the account. Both are needed.',
        'Then confirm the loss with ID, at the agency and at the bank separately. The report by phone lapses after some days, set locally.',
        'Replacement: bring the ID to a branch of the bank; some make the card on the spot. The bank publishes the fee.',
        'Broken or expired: no report is needed, replace it at a branch of the bank.',
      ],
    },
    insuredElsewhere: {
      title: 'Apply where you are insured',
      reason: 'The card goes with the insurance: it is issued where you are insured.',
      steps: [
        'No need to travel: choose that province in the 12333 app, the electronic card or on si.12333.gov.cn.',
        'By phone: the area code of the place, then 12333.',
        'Coming to work in Liaoning later: an employer registers you, or you register yourself, and the insurance moves along (转移接续). Then come back.',
      ],
    },
    pensionElsewhere: {
      title: 'Apply in the province that pays the pension',
      reason:
        'The card is issued where the pension is paid. Once a pension is drawn, the pension insurance no longer moves.',
      steps: [
        'No need to travel: choose that province in the 12333 app, the electronic card or on si.12333.gov.cn.',
        'To see a doctor in Liaoning: register there for treatment elsewhere, and the card at hand settles the bill.',
        'By phone: the area code of that place, then 12333. A relative may ask.',
      ],
    },
    noTie: {
      title: 'No card in Liaoning yet',
      reason: 'A Liaoning card needs insurance in Liaoning, and that usually needs living or working there.',
      steps: [
        'Household register in Liaoning: ask the 12333 line there whether you can be insured.',
        'Coming to work in Liaoning: the employer registers you, then you apply.',
        'Coming to live in Liaoning: answer the questions again once you are there; it takes a minute.',
      ],
    },
  },
  duty,
}
