import { withinSentence } from '../../i18n/withinSentence.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: {
    correct: 'Correct one item',
    chooseBank: 'Choose another bank',
    changeDelivery: 'Change how you get the card',
    changePhoto: 'Change the photo',
    changeMobile: 'Change your mobile number',
    withdrawConsent: 'Withdraw consent',
  },
  correctLead: (name) => `Only this is asked again: ${name}. Everything else stays as it is.`,
  lead: {
    chooseBank:
      'The first bank could not open the account. Choosing another does not affect your benefits. Everything else stays the same.',
    changeDelivery: 'Only how you get the card changes. Everything else stays the same.',
    changePhoto: 'Only the photo changes. Everything else stays the same.',
    changeMobile:
      'Messages and codes will go to the new number. The old one is told, too, so that you would know if it was somebody else. The courier’s phone number is under “Change delivery or address”.',
    withdrawConsent:
      'The card is not posted, and the address is deleted. Choose where to collect the card. Everything else stays the same.',
  },
  withdraw: {
    title: ({ name }) => `Withdraw the ${name}`,
    lead: ({ name, again }, { makesCard, isFinal }) =>
      `This ends the ${name}.${makesCard ? ' No card is made, and the bank stops its work.' : ''} If it was a mistake, you can undo it for a short time: the progress page says until which day. ${
        isFinal
          ? 'If you do not, you cannot ask for a review again on the same facts and grounds.'
          : `If you need it later, you can ${withinSentence(again)}.`
      }`,
  },
  save: {
    correct: 'Send the correction',
    chooseBank: 'Use this bank',
    changeDelivery: 'Save the change',
    changePhoto: 'Use this photo',
    changeMobile: 'Use this number',
    withdraw: 'Withdraw it',
    withdrawConsent: 'Withdraw my consent',
  },
  consent: {
    titles: {
      photoConsent: 'Withdraw consent: using the photo for the card',
      bankConsent: 'Withdraw consent: giving data to the bank',
      courierConsent: 'Withdraw consent: giving the address to the courier',
      childConsent: 'Withdraw consent: processing the child’s data',
    },
    followsTitle: 'What happens',
    follows: {
      photoConsent: [
        'The photo is not used for anything else.',
        'What the law demands to be kept is stored and not used.',
      ],
      bankConsent: [
        'The bank stops using your data for the bank account.',
        'If the bank function is not activated yet and you need it later, take your ID to the bank.',
      ],
      courierConsent: ['The recipient’s name, mobile number and address are deleted.'],
      childConsent: [
        'The child’s data is not used for anything else.',
        'What the law demands to be kept is stored and not used.',
      ],
    },
    staysTitle: 'What stays the same',
    stays: {
      photoConsent: ['The card is made and keeps working.', 'What was done before stays valid.'],
      bankConsent: [
        'The social security function keeps working.',
        'A bank function that is activated keeps working. To close the account, take your ID to the bank.',
        'What was done before stays valid.',
      ],
      courierConsent: ['The card that you received keeps working.'],
      childConsent: ['The registration and the card stay valid.', 'What was done before stays valid.'],
    },
    undo: 'If you withdrew by mistake, you can undo it for a short time: the progress page says until which day.',
    law: 'The law: Personal Information Protection Law, article 15',
  },
  saving: 'Sending…',
  back: 'Back to progress',
  until: (when) => `You can change this until ${when}, before production begins.`,
  done: {
    title: {
      correct: 'Your correction has been sent',
      chooseBank: 'You have chosen another bank',
      changeDelivery: 'You have changed how you get the card',
      changePhoto: 'You have changed the photo',
      changeMobile: 'You have changed your mobile number',
      withdraw: 'You have withdrawn it',
      withdrawConsent: 'You have withdrawn your consent',
    },
    text: 'You have already done this and do not need to do it again. The progress page shows how things stand now.',
  },
  impossible: {
    title: 'You cannot do this now',
    text: 'The case has moved on, or this is no longer needed. Go back to see its progress.',
  },
  missing: {
    title: 'We could not find this case',
    text: 'It is not under “My cases” on this device. Find it with the reference number, the date of birth and the mobile number given in it.',
    search: 'Find it',
  },
  loading: 'Loading the case',
  keep: 'Keep it as it is',
  failedBank: 'The bank that could not open the account',
  now: (name) => `${name} now`,
}
