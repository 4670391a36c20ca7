import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import { papers } from './words.papers.en.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  back: 'Back',
  loading: 'Loading',
  unfinished: {
    title: 'You have a few questions left to answer',
    text: 'Then this page tells you what to do, what to bring and how long it takes.',
    action: 'Continue',
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
        ? 'You are insured in Liaoning, so you can apply now.'
        : 'The person is insured in Liaoning, so you can apply now.',
    enrolThenApply: 'Register online, then apply. You enter nothing twice.',
    employerThenApply: 'Employers must register their employees. First see the last day for doing it.',
    lookUpFirst: 'If there is a record, you apply at once. If not, you register first.',
  },
  next: {
    apply: 'Start the application',
    enrolThenApply: 'Start the registration',
    employerThenApply: 'Work out the employer’s last day',
    lookUpFirst: 'Start with the records check',
  },
  nextNote: {
    apply: 'About 10 minutes. Stop and come back whenever you like.',
    enrolThenApply: 'About 4 minutes. Stop and come back whenever you like.',
    employerThenApply: 'We only ask when the 30 days start.',
    lookUpFirst: 'We ask for your consent first. You can skip this.',
  },
  facts: {
    papers: (n) => ({ value: counted(n, 'document'), note: 'Take photos, no copies' }),
    cost: { value: 'First card free', note: 'Local announcements apply' },
    days: (days) => counted(days, 'working day'),
    from: {
      apply: 'At most, until you have it (estimate)',
      enrolThenApply: 'At most, until you have it (estimate)',
      employerThenApply: 'At most, once registered (estimate)',
      lookUpFirst: 'At most, once a record is found (estimate)',
    },
  },
  answers: { title: 'Your answers', change: 'Change' },
  plan: {
    title: 'What happens, in this order',
    states: { done: 'Done', current: 'Now', future: 'Later' },
    next: 'Next',
    all: (n) => `Show all ${n} steps`,
    who: {
      resident: 'You',
      agency: 'The agency',
      bank: 'The bank',
      courier: 'The courier',
      employer: 'The employer',
    },
    stages: {
      check: {
        title: ({ state }) => (state === 'current' ? 'Check first' : 'Find out what to do'),
        text: ({ state, otherCard }) =>
          state === 'current'
            ? 'We check insurance and card records, so that you do not apply twice.'
            : `Your answers say that you have ${otherCard ? 'a card of another province and none of Liaoning' : 'no Liaoning card yet'}. While you apply we can check the records, if you agree.`,
      },
      enrol: {
        title: 'Registration for insurance',
        text: ({ state, by, perhaps, voluntary, perhapsEmployed }) => {
          if (state === 'done') return 'Already insured in Liaoning. You do not need to register.'
          const start = perhaps ? 'Only if no insurance record is found. ' : ''
          if (by === 'employer')
            return `${start}Counted from the first day of work, not the date of the contract. You do not need to do it yourself.`
          if (perhapsEmployed)
            return `${start}Register yourself if you are not employed. Otherwise the employer does it.`
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
            ? 'Not needed if you are already insured.'
            : by === 'agency' && clock
              ? 'We tell you when it is done. You do not need to do anything.'
              : 'Once the employer has registered, the agency has the record and you can apply.',
      },
      apply: {
        title: 'Application for the card',
        text: ({ otherCard }) =>
          otherCard
            ? 'Choose a bank, give a photo, choose how to get the card. Cancel your other card in the province that issued it.'
            : 'Choose a bank, give a photo, choose how to get the card. You can apply as soon as there is a record, often the same day.',
      },
      follow: {
        title: 'Bank account and production',
        text: () => 'Track it at any time. You can change the photo and delivery until production starts.',
      },
      collect: {
        title: 'Collection',
        text: ({ living, who }) => {
          if (living === 'abroad')
            return 'We cannot post the card abroad. Collect it in Liaoning, or ask someone to collect it with both IDs.'
          if (living === 'otherProvince')
            return 'It can be posted to another province. The recipient signs for it and pays the courier. Or collect it in Liaoning.'
          return who === 'self'
            ? 'Bring the original ID to the branch. If the employer hands cards out, sign for yours.'
            : 'Bring both original IDs to the branch.'
        },
      },
      use: {
        title: 'Activate both functions',
        text: ({ living, who }) => {
          const bringer = who === 'child' ? 'by the guardian with both IDs' : 'in person with ID'
          return living !== 'otherProvince'
            ? `The social security function: at a counter, a branch or in the 12333 app. The bank function: ${bringer} at a branch of the bank. Both can be done on collection.`
            : `After the card arrives, one more trip: activate the bank function ${bringer} at a local branch of the same bank. The social security function can be enabled in the 12333 app.`
        },
      },
    },
    law: (days, unit) => `Within ${counted(days, unit === 'days' ? 'day' : 'working day')}`,
    estimate: (from, to) =>
      from === 0
        ? `On the spot, or else within about ${counted(to, 'working day')} (estimate)`
        : from === to
          ? `About ${counted(to, 'working day')} (estimate)`
          : `About ${from} to ${counted(to, 'working day')} (estimate)`,
  },
  papers,
  picture: {
    make: 'Keep as a picture',
    save: 'Save the picture',
    hint: 'Or hold the picture to save it.',
    failed: 'This browser cannot make the picture. Take a screenshot instead.',
    demo: isDemo ? 'Demonstration, not a government site' : 'Social security card',
    joiner: ', ',
  },
  further: 'What not to bring, costs, other ways',
  notAsked: {
    title: 'What you do not need to bring',
    text: 'Apart from an identity document, you can only be asked for documents if a law, regulation or State Council decision says so. If you are asked for more, complain to 12333.',
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
    title: 'Other ways to apply',
    list: [
      'Take the same documents to a partner bank. Some branches make the card on the spot.',
      'Go to an agency counter. Staff will help you, and counters stay open.',
      'Older and disabled people can ask for a home visit, or ask someone to act for them.',
      'Call 12333 before you set out.',
    ],
  },
  transfer: {
    title: 'Insured in another province: decide first whether to move the insurance',
    lede: 'The card is issued where you are insured. If your insurance moves to Liaoning, your card is issued here.',
    stay: {
      title: 'It stays there',
      lead: 'If your employer still pays there, or you only live here, the province where you are insured issues the card.',
      steps: [
        'You do not need to travel. Choose that province in the 12333 app, the electronic card or on si.12333.gov.cn.',
        'To see a doctor in Liaoning, register there for treatment in another province. Then you can use the card you have.',
        'Ask there: the area code of the place, then 12333.',
      ],
    },
    move: {
      title: 'It moves to Liaoning',
      lead: {
        work: 'If you come to work in Liaoning, your insurance moves with you (转移接续). The years you have paid are added together.',
        home: 'Residents’ pension insurance may move with the household register while no pension is drawn; residents’ medical insurance with the household register or the habitual residence. This is called 转移接续.',
      },
      register: {
        employer: 'First the new employer registers you here. It has 30 days.',
        alone: 'First you register here yourself.',
        home: 'First you register here, by household register or habitual residence.',
      },
      steps: [
        'Then apply for the transfer: in the 12333 app, on si.12333.gov.cn or at a counter in Liaoning; you do not need to travel back. The agency tells you how long it takes.',
        'Once you are registered you can apply for the Liaoning card. You do not need to wait for the transfer.',
        'Do not pay in two places at once. Cancel the old card and its bank account when you no longer need them.',
      ],
    },
    onward: 'If you are moving it to Liaoning, do this next:',
  },
  otherWay: 'Your answers now lead a different way. Nothing is lost: change the answer back to carry on.',
  dismissed: {
    now: 'What you can do now',
    replace: 'Replace the card online',
    phone: 'Call 12333',
    change: 'Change my answers',
    other: 'Apply for someone else',
    hasCard: {
      title: (who) =>
        who === 'self'
          ? 'You already have a card, so you do not need another'
          : 'There is already a card, so another is not needed',
      reason: 'Each person has one card per province. You can use it for health care, benefits and services.',
      steps: [
        'If you are not sure it works, ask 12333 about social security and the bank about the account.',
        'If it expires soon, renew it at a branch of the bank from 60 days before. Social security functions continue after it expires.',
        'If your name or number has changed, take your ID to an agency counter.',
        'To use it on a phone, apply for the electronic card. You keep the plastic card.',
      ],
    },
    cardSealed: {
      title: 'You do not need to apply: enable your card',
      reason:
        '“Sealed” means that the social security function has not been enabled yet. It does not mean that insurance has stopped.',
      steps: [
        'Social security function: enable it with ID at a counter or a partner bank, or in the 12333 app.',
        'Bank function: activate it in person with ID at any branch of the bank printed on the card.',
        'There are two PINs. Six wrong entries lock the social security PIN, and a counter resets it. For the bank PIN, ask the bank.',
      ],
    },
    cardLost: {
      title: 'You need a replacement',
      reason: 'If you had a card in Liaoning, you do not apply for a first one. You can replace it here.',
      steps: [
        'If it is lost, report it first: to 12333 for social security and to the bank for the account. If you applied for it here, “My cases” reports it by one press.',
        'Then ask for a new card with the button below. That reports the old one lost for good, even if you find it.',
        'If it is damaged, wrong or expired, you do not need to report it. The old card works until the new one is enabled.',
        'The bank publishes the fee. You can also take your ID to a branch of the bank; some make the card on the spot.',
      ],
    },
    insuredElsewhere: {
      title: 'Apply where you are insured',
      reason: 'The card is issued where you are insured.',
      steps: [
        'You do not need to travel. Choose that province in the 12333 app, the electronic card or on si.12333.gov.cn.',
        'By phone: the area code of the place, then 12333.',
        'If you come to work in Liaoning later, your employer registers you or you register yourself, and your insurance moves with you (转移接续). Then come back.',
      ],
    },
    pensionElsewhere: {
      title: 'Apply in the province that pays the pension',
      reason:
        'The card is issued where the pension is paid. Once a pension is drawn, the pension insurance no longer moves.',
      steps: [
        'You do not need to travel. Choose that province in the 12333 app, the electronic card or on si.12333.gov.cn.',
        'To see a doctor in Liaoning, register there for treatment in another province. Then you can use the card you have.',
        'By phone: the area code of that place, then 12333. A relative may ask.',
      ],
    },
    noTie: {
      title: 'You cannot get a card in Liaoning yet',
      reason:
        'You need insurance in Liaoning to get a card, and usually need to live or work there to be insured.',
      steps: [
        'If your household register is in Liaoning, ask 12333 there whether you can be insured.',
        'If you are coming to work in Liaoning, your employer registers you and then you apply.',
        'If you are coming to live in Liaoning, answer the questions again once you are there. It takes a minute.',
      ],
    },
    noResidencePermit: {
      title: 'You cannot register for insurance on your own yet',
      reason:
        'Without an employer, residents of Hong Kong, Macao and Taiwan need a residence permit to be insured. With a travel permit only you cannot be insured yet, and so cannot get a card.',
      steps: [
        'After half a year here with stable work, a stable home or continuous study, apply for the residence permit at the police station where you live. Then register.',
        'If you find work, the employer registers you within 30 days. A travel permit is enough.',
        'If you are self-employed and your business is registered on the mainland, you do not need a residence permit: change your answer.',
      ],
    },
    noPermanentResidence: {
      title: 'You cannot register for insurance on your own yet',
      reason:
        'Without an employer, foreigners need a permanent resident ID card to be insured. With a passport only you cannot be insured yet, and so cannot get a card.',
      steps: [
        'Once you have permanent residence, register with the permanent resident ID card.',
        'If you find work, the employer registers you within 30 days of the work permit. A passport is enough.',
        'If you are not sure, call 12333 and say which document you have.',
      ],
    },
  },
}
