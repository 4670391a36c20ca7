import type { words as chinese } from './claims.words.zh-CN.ts'

/** What is told, and what is so. */
export const words: typeof chinese = {
  title: 'Is what you were told true?',
  lede: 'Choose what you were told, and see whether it is so and what the law says.',
  back: 'Your rights',
  which: 'What were you told?',
  submit: 'Check it',
  required: 'Choose one',
  errorTitle: 'There is a problem',
  errorPrefix: 'Error: ',
  verdicts: { wrong: 'Not true', partly: 'Only partly true', right: 'True' },
  said: (claim) => `You were told: “${claim}”`,
  so: 'In fact',
  doing: 'You can',
  laws: 'The law',
  practice:
    'No article says this directly. It is the agencies’ published practice and may differ from place to place.',
  another: 'Check another one',
  list: {
    expiresStops: {
      said: 'After 10 years the card is void and the insurance stops.',
      so: 'The date is on the card, mostly 10 years. Afterwards the social security functions go on; the bank decides about its part. You can renew from 60 days before.',
      doing: 'Look at the date on the card. Under “My cases”, your card reminds you of the renewal.',
    },
    sealedStopped: {
      said: 'If the card is “sealed”, nobody pays for you any more.',
      so: '“Sealed” only means that the social security function is not enabled yet. It says nothing about payments.',
      doing: 'Enable the function once you have the card. To see payments, look up your record.',
    },
    educationNeeded: {
      said: 'You need your diploma and a residence permit for the card.',
      so: 'The card takes an identity document and a photo. Nothing else may be asked for without a law, a regulation or a State Council decision.',
      doing: 'Ask which article requires it. Without one you need not give it, and you can complain.',
    },
    contractNeeded: {
      said: 'Without a labour contract there is no card.',
      so: 'The card takes no contract. Only an employer who registers somebody from Hong Kong, Macao or Taiwan shows it.',
      doing: 'Apply with your identity document.',
    },
    waitForNotice: {
      said: 'Once it is submitted you can only wait, nobody knows how long.',
      so: 'The agency completes an individual’s registration within 10 working days, and you can see the progress at any time.',
      doing: 'Work out the last day. If it has passed, call 12333.',
    },
    counterOnly: {
      said: 'You must go to the counter yourself.',
      so: 'It is done online, at a bank outlet or at a counter, also by somebody for you. Those who cannot go out can ask for a home visit.',
      doing: 'Choose what suits you. Staffed counters stay open.',
    },
    employerPicksBank: {
      said: 'The employer decides which bank issues the card.',
      so: 'You choose the bank yourself. The employer may hand in the forms, not choose for you.',
      doing: 'Tell the employer your bank, and sign the form yourself.',
    },
    employerKeeps: {
      said: 'The employer keeps everybody’s cards.',
      so: 'Nobody may withhold a card that wages are paid to. Who does not give it back is fined.',
      doing: 'Ask for it. If you do not get it, complain to 12333.',
    },
    probation: {
      said: 'During probation no insurance is needed.',
      so: 'The employer registers you within 30 days of the first day of work. Probation is work.',
      doing: 'Work out the employer’s last day. You can complain from day 31.',
    },
    giveUp: {
      said: 'If you sign that you give it up, the employer need not register you.',
      so: 'Registering is the employer’s duty by law. A signature does not change that.',
      doing: 'Ask the employer to register you, or complain.',
    },
    selfEmployedMust: {
      said: 'The self-employed and day labourers must insure themselves.',
      so: 'Self-employed people without employees and flexible workers join voluntarily, and register themselves.',
      doing: 'If you want to join, register online.',
    },
    premium110: {
      said: 'If the employer does not register you, it pays 110%.',
      so: '110% applies when an employer does not declare what it owes (article 62). Without a registration the agency assesses what is due (article 58).',
      doing: 'You need not work it out: the agency does after your complaint.',
    },
    idCard: {
      said: 'The card works as an ID card.',
      so: 'It proves who you are within social security, health care and other services that take it. It does not replace the resident ID card.',
      doing: 'Take the ID card for trains, hotels and bank accounts.',
    },
    cardNumber: {
      said: 'The number of the card is the ID number.',
      so: 'Your social security number is your citizen identity number. The card has another number, which changes with a new card.',
      doing: 'Look which of them a form asks for.',
    },
    stoppedLink: {
      said: 'A message says the card will be stopped unless you open a link.',
      so: 'This is a scam. The agency’s messages have no links, and nobody asks for PINs or codes.',
      doing: 'Do not open it, enter nothing, pay nothing. Ask 12333; if you were cheated, call 110 at once.',
    },
  },
}
