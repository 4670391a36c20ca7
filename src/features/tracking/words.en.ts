import type { CaseKind } from '../../domain/case.ts'
import type { Late } from '../../domain/situations.ts'
import { addressees } from '../../i18n/addressees.en.ts'
import { counted } from '../../i18n/counted.en.ts'
import { isDemo } from '../../i18n/edition.ts'
import { withinSentence } from '../../i18n/withinSentence.ts'
import type { words as chinese } from './words.zh-CN.ts'

const daysOf = ({ days, isAbout }: Late) => `${isAbout ? 'about ' : ''}${counted(days, 'working day')}`
const asked: Readonly<Record<CaseKind, string>> = {
  enrolment: 'a registration for social insurance',
  card: 'an application for a social security card',
  recordCorrection: 'a correction of my contribution record',
  cardFound: 'a statement that a social security card was found',
  complaint: 'a complaint about an employer that has not registered the insurance',
  administrativeReview: 'a request for administrative review',
  replacement: 'a replacement of a social security card',
}
const dueNames: Readonly<Record<CaseKind, string>> = {
  enrolment: 'Registration decided at the latest',
  card: 'Card probably ready',
  recordCorrection: 'Correction probably decided',
  cardFound: 'Loss report lifted',
  complaint: 'Complaint probably decided',
  administrativeReview: 'Review probably decided',
  replacement: 'New card probably ready',
}

const sinceSent = (days: number): string =>
  days > 0 ? `You sent it ${counted(days, 'working day')} ago.` : 'You sent it today.'

export const words: typeof chinese = {
  blocks: { meaning: 'What this means', doing: 'What you do', when: 'By when' },
  situations: {
    awaitingNotice: {
      task: 'You do not need to do anything now',
      meaning: 'Your registration has been sent. The agency is checking the documents.',
      doing: "Wait for the agency's notice. No need to go to a counter or to send it again.",
    },
    enrolled: {
      task: 'Next: apply for the card',
      meaning: 'The registration is complete: there is an insurance record now.',
      doing: 'Apply for the card.',
    },
    investigating: {
      task: 'You do not need to do anything now',
      meaning: 'Labour inspection has the complaint and is looking into it.',
      doing:
        'Wait for the outcome. If you have new evidence, call 12333 with the reference number or take it to a counter.',
    },
    underReview: {
      task: 'You do not need to do anything now',
      meaning:
        'The reviewing authority has your request. Within 5 working days it decides whether to admit it, then it looks into it.',
      doing:
        'Wait for the outcome. The authority will hear you, so watch for a call. The decision mostly stays in force meanwhile.',
    },
    notAdmitted: {
      task: 'Not admitted: what you can do',
      meaning: 'The reviewing authority did not admit the request. This case is closed.',
      doing: 'Read the reasons in the letter.',
    },
    decisionUpheld: {
      task: 'Outcome of the review: the decision stands',
      meaning: 'The reviewing authority found nothing wrong with the decision.',
      doing: 'If you disagree, you can go to court within 15 days of receiving the outcome.',
    },
    decisionChanged: {
      task: 'Outcome of the review: the decision is changed',
      meaning:
        'The reviewing authority changed the decision, and the agency acts on it. If you have sent it again meanwhile, the new one counts.',
      doing: 'You do not need to submit anything again. See how the first case goes on.',
    },
    decisionRevoked: {
      task: 'Outcome of the review: the decision is revoked',
      meaning:
        'The reviewing authority revoked the decision, and the agency decides anew. If you have sent it again meanwhile, the new one counts.',
      doing: 'You do not need to submit anything again. See how the first case goes on.',
    },
    actionOrdered: {
      task: 'Outcome of the review: the agency has to act',
      meaning: 'The reviewing authority found that the agency was late, and ordered it to act by a set day.',
      doing: 'You do not need to submit anything again. See how the first case goes on.',
    },
    employerOrdered: {
      task: 'Confirmed: the employer must put it right',
      meaning:
        'The employer did not register you in time. It has been ordered to do so, and the premium due is assessed.',
      doing:
        'Ask 12333 in some days whether you are registered. If the employer still does not, it is fined. You do not need to complain again.',
    },
    breachNotFound: {
      task: 'Not confirmed: what you can do',
      meaning: 'The investigation found no breach by the employer. This complaint is closed.',
      doing:
        'With new evidence you can complain again. A dispute with the employer can go to labour arbitration.',
    },
    notTakenUp: {
      task: 'Not taken up: what you can do',
      meaning:
        'Labour inspection did not take up the complaint, and did not look into the employer. This case is closed.',
      doing: 'Call 12333 and ask for the reason and its legal basis, then decide.',
    },
    recordCorrected: {
      task: 'Your contribution record is corrected',
      meaning: 'The agency has checked it: you were right, and the months are corrected.',
      doing: 'Look the record up again to see it.',
    },
    settled: {
      task: 'Done: you do not need to do anything',
      meaning: 'The agency has accepted and completed it.',
      doing: 'There is nothing more to do.',
    },
    followed: {
      task: 'Registered, and the card has been applied for',
      meaning: 'The registration is complete, and the application for the card has been made.',
      doing: 'There is nothing more to do here. The card application shows how far the card is.',
    },
    submitted: {
      task: 'You do not need to do anything now',
      meaning: 'It has been sent but not accepted yet. Sent does not mean accepted.',
      doing: 'Wait for the notice. What you can still change is further down.',
    },
    accepted: {
      task: 'You do not need to do anything now',
      meaning: 'The agency has accepted it and is about to review it.',
      doing: 'Keep the reference number and wait for the result.',
    },
    reviewing: {
      task: 'You do not need to do anything now',
      meaning: 'The agency is checking what you submitted against what is on record.',
      doing: 'Wait for the result. If something has to be corrected, you are asked for that item only.',
    },
    needsCorrection: {
      task: 'Please correct one item',
      meaning: 'One item did not pass the check. Everything else has been kept.',
      doing: 'Change only the item below and send it. You do not fill in anything else again.',
    },
    rejected: {
      task: 'Not approved: what you can do',
      meaning: 'It was not approved, and this case is closed.',
      doing: 'Call 12333 and ask for the reason and its legal basis, then decide.',
    },
    lapsed: {
      task: 'It has ended: you can send it again',
      meaning: 'What had to be corrected did not arrive, so nobody works on this case any more.',
      doing: 'Your last answers are still there. Put the one item right and send it again.',
    },
    reviewLapsed: {
      task: 'The review has ended: what you can do',
      meaning: 'What had to be corrected did not arrive. By law that counts as giving up the request.',
      doing:
        'Within the period for a review you can complete the request and send it again. You can also take the decision itself to court.',
    },
    withdrawn: {
      task: 'Withdrawn: nothing more to do',
      meaning: 'You withdrew it. Nobody works on it any more.',
      doing: 'If you need it later, you can send it again at any time.',
    },
    bankOpening: {
      task: 'You do not need to do anything now',
      meaning: 'The review is passed. The bank you chose is opening the account for this card.',
      doing: 'Wait for the bank. It will not call you to ask for a PIN or a code.',
    },
    bankFailed: {
      task: 'Please choose another bank',
      meaning:
        'The bank could not open the account. Two common reasons: it has other ID data on file, or there is a Class I account already (as a rule one per person and bank). The insurance is not affected.',
      doing: (who) =>
        who === 'self'
          ? 'Choose another bank, or go to this one with your ID and have it settled.'
          : 'Choose another bank, or call this one and ask who has to come, and with what.',
    },
    producing: {
      task: 'You do not need to do anything now',
      meaning: 'The account is open and the card is being made. Delivery and photo can no longer be changed.',
      doing: 'Wait for the notice that it is ready.',
    },
    makingAtOutlet: {
      task: 'Go and have your card made',
      meaning: 'You chose a card made on the spot: review, account and card are all done there in one visit.',
      doing: (who) =>
        who === 'self'
          ? 'Take your original ID to the outlet you chose during its hours and give the reference number.'
          : 'Take what is listed below to the outlet you chose during its opening hours. Call first: the card holder may need to come too.',
    },
    productionFailed: {
      task: 'You do not need to do anything now',
      meaning: 'There was a problem making the card. The bank makes it again free of charge.',
      doing: 'Wait for the notice. If it takes too long, call the bank.',
    },
    readyAtOutlet: {
      task: 'Collect your card',
      meaning: 'Your card is ready at the bank outlet you chose.',
      doing: (who) =>
        who === 'self'
          ? 'Take your original ID. You can enable both functions there.'
          : 'Take what is listed below. You can enable the social security function there. Call first to ask whether you can also activate the bank function.',
    },
    readyAtOffice: {
      task: 'Collect your card',
      meaning: 'Your card is ready at the agency counter you chose.',
      doing: (who) =>
        `Take ${who === 'self' ? 'your original ID' : 'what is listed below'}. You can enable the social security function there. To activate the bank function, go to the bank.`,
    },
    posted: {
      task: 'Look out for the courier',
      meaning: 'Your card is on its way to the address you gave.',
      doing:
        'The recipient signs for it in person, with ID, and pays the courier. The courier never asks for a PIN.',
    },
    returned: {
      task: 'Please confirm the address',
      meaning: 'The courier could not deliver it twice, so the card went back to the bank. It is not lost.',
      doing: 'Check the address and phone number to have it sent again, or collect it at an outlet instead.',
    },
    withEmployer: {
      task: 'Get your card from your employer',
      meaning: 'Your card has been given to your employer, who hands it to you.',
      doing: 'Sign for it yourself on the list. An employer must not keep your card.',
    },
    sealed: {
      task: 'Enable the card',
      meaning:
        'A new card is “sealed”: neither function is enabled yet. It does not mean that your insurance has stopped.',
      doing: 'Enable the social security function online. For the bank function, go to the bank.',
    },
    financialOnly: {
      task: 'Enable the social security function',
      meaning: 'The bank function works. The social security function is not enabled yet.',
      doing: 'Enable it online. Then the card works for doctors, pharmacies and benefits.',
    },
    socialOnly: {
      task: 'Activate the bank function',
      meaning: 'The social security function works: doctors, pharmacies, insurance matters.',
      doing: (who) =>
        who === 'self'
          ? 'To draw money or receive benefits on it, go to any branch of this bank with your ID.'
          : 'To draw money or receive benefits on it, activate it at any branch of this bank. The next page says who goes and what to bring.',
    },
    active: {
      task: 'All done',
      meaning: 'Both functions of your card work.',
      doing: 'Nothing more to do. Keep the card safe and the PINs to yourself.',
    },
    tempLost: {
      task: 'The card is reported lost for now',
      meaning:
        'The report covers the social security function: nobody else can use the card for doctors or pharmacies. Insurance and benefits are not affected.',
      doing:
        'Call the bank to report the bank function too. The next page says what to do when you find the card, and what if you do not.',
    },
    lost: {
      task: 'Reported lost in person: get a replacement',
      meaning:
        'The social security function is reported lost for good. The card can’t be used again, even if you find it. Insurance and benefits are not affected.',
      doing: 'Ask for a new card. Report the bank function lost in person at the bank, too.',
    },
    locked: {
      task: 'Have the social security PIN reset',
      meaning:
        'The social security PIN was wrong six times, so the card is locked where a PIN is asked. Your money and insurance are not affected.',
      doing:
        'Take your ID and the card to an agency counter or a bank outlet with social security services. It works again at once.',
    },
    replaced: {
      task: 'You have a new card: this one is no longer used',
      meaning:
        'The social security function of the new card is enabled, and this old card stopped working at the same time.',
      doing:
        'You do not need to do anything. If the old card’s bank account still holds money, see the bank.',
    },
    cancelled: {
      task: 'This card is cancelled',
      meaning:
        'The card is cancelled: its social security function and the e-card have ended. The insurance record stays.',
      doing: 'You do not need to do anything. The bank account is a matter for the bank.',
    },
    renewable: {
      task: 'The card can be renewed now',
      meaning: 'This card expires within 60 days. From now on it can be renewed.',
      doing:
        'There is no hurry. It works as before until it expires. Take your ID and old card when it suits you.',
    },
    expired: {
      task: 'The card has expired and can be renewed',
      meaning:
        'The social security function still works and your insurance is not affected. The bank decides about the bank function.',
      doing:
        'There is no hurry. Take your ID and old card to renew it. If you receive wages or subsidies on it, call the bank first.',
    },
    unknown: {
      task: 'Please read the latest notice',
      meaning: 'The agency has recorded a state that this page cannot explain yet.',
      doing: 'Read the latest notice below. If it is unclear, call 12333.',
    },
  },
  when: {
    paused: 'It continues as soon as you have done this',
    soon: 'From now on. Ask the place how long it keeps the card',
    visit: 'At any time during the opening hours',
    anytime: 'No deadline: whenever it suits you',
    court: 'Going to court: within 15 days of receiving the outcome',
    original: 'See the first case for the last day',
    over: 'No deadline: this case is closed',
    untold: 'The agency has given no date',
  },
  dated: {
    promise: {
      law: { before: 'At the latest', after: '10 working days by law' },
      lawEstimate: {
        before: 'Probably at the latest',
        after: '10 working days by law. The day may move when the holidays are published',
      },
      estimate: { before: 'Probably by', after: 'It may be earlier or later' },
      review: {
        before: 'By about',
        after: '60 days once it is admitted; a complicated one may take 30 more',
      },
      investigation: {
        before: 'By about',
        after: '60 working days once it is opened; a complicated one may take 30 more',
      },
    },
    overdue: (late, isLaw) => ({
      before: 'It was due by',
      after: `${daysOf(late)} past the ${isLaw ? 'legal limit' : 'estimate'}`,
    }),
    correctBy: ({ name, again }) => ({
      before: 'Correct it by',
      after: `After that day this ${name} ends, and you can ${withinSentence(again)}`,
    }),
    lapses: { before: 'The loss report holds until', after: 'Then it ends by itself' },
  },
  facts: {
    addressee: 'Authority',
    addressees,
    holder: 'Name and ID',
    submitted: 'Sent on',
    enteredBy: 'Filled in by',
    bank: 'Bank',
    delivery: 'How you get it',
    deliveries: {
      outlet: 'Collect at a bank outlet',
      office: 'Collect at an agency counter',
      post: 'By post',
      employer: 'From your employer',
      instant: 'Made on the spot at an outlet',
    },
    heading: 'What you submitted',
    asOf: (day) => `As of ${day}`,
  },
  changed: (title) => `There is news. ${title}`,
  actions: {
    heading: 'What you can still change',
    until: (day, d, h) =>
      `Possible until ${day}: ${d > 0 ? `${counted(d, 'day')} ${counted(h, 'hour')}` : counted(h, 'hour')} left.`,
    untilProduction: 'Once the card is being made, only your mobile number can be changed.',
    begun: (when) => `You have started this and not sent it yet (saved ${when}).`,
    correct: 'Correct it now',
    chooseBank: 'Choose another bank',
    changeDelivery: 'Change delivery or address',
    changePhoto: 'Change the photo',
    changeMobile: 'Change your mobile number',
    withdraw: ({ name }) => `Withdraw the ${name}`,
  },
  withdrawal: {
    doing:
      'If you withdrew by mistake, you can undo it. It continues from where it was, and your consents apply again. If not, you do not need to do anything.',
    until: (day) => `You can undo it until the end of ${day}, and not after that`,
    isFinal:
      'After a withdrawal you cannot ask for a review again on the same facts and grounds, unless you can show that you did not mean to withdraw.',
    finalTitle: 'This review was withdrawn and cannot be asked for again',
    mistaken: (day) =>
      `If you withdrew by mistake, you can undo it until the end of ${day}. It then continues from where it was.`,
    goUndo: 'Go and undo the withdrawal',
    toCourt:
      'If you still disagree with the first decision, you can go to court within the period for that. The last day is on the page of the first case.',
    undo: 'Undo the withdrawal',
    working: 'Undoing',
    done: 'The withdrawal is undone. It continues from where it was.',
    safe: 'It was not undone. It is still withdrawn.',
    unsure: 'We did not get an answer. It may have been undone. Press again: it is never done twice.',
  },
  asked: {
    item: (name) => `To be corrected: ${name}`,
    only: 'Everything else has been kept.',
    unknownItem: 'the item named in the notice',
  },
  contest: {
    summary: 'If you disagree with the outcome',
    lead: {
      decision: 'If you disagree, you can ask for administrative review, which is free, or go to court:',
      inaction: 'The limit set by law has passed. You can ask for administrative review, which is free:',
    },
    ask: 'Ask for a review',
    from: (number, holder) =>
      `We get what the request needs from this case (reference number ${number}, ${holder}): who you are, the place, the mobile number. You can check all of it.`,
    anew: 'You need to confirm the mobile number again. Then you say what you ask for, and why.',
    take: 'Start the request',
    impossible: {
      title: 'There is nothing to review',
      texts: [
        'This case is not decided yet, and still within its limit. Come back when it is decided or the limit has passed.',
      ],
    },
    once: {
      title: 'A review of this case was already asked for',
      texts: ['A review of the same matter is asked for once. See how it goes.'],
    },
    withdrawn: {
      title: 'The review of this case was withdrawn and cannot be asked for again',
      decision:
        'You withdrew a review of this case. You cannot ask for one again on the same facts and grounds. If you still disagree, you can go to court:',
      inaction:
        'You withdrew a review of this case. You cannot ask for one again on the same facts and grounds. Once the case is decided, you can ask for a review of the decision.',
    },
    seeWithdrawn: 'See the withdrawn review',
    asked: 'A review was asked for: see how it goes',
    toCourt: 'Going to court: prepare the statement of claim',
    contested: 'See how the first case goes on',
    takenUpAgain: 'After the review, this case has been taken up again.',
    until: {
      review: (day, isAbout) => `Administrative review: by ${isAbout ? 'about ' : ''}${day}`,
      lawsuit: (day, isAbout) => `Going to court directly: by ${isAbout ? 'about ' : ''}${day}`,
      lawsuitAfterReview: (day, isAbout) => `Going to court: by ${isAbout ? 'about ' : ''}${day}`,
    },
    where: {
      review:
        'To the people’s government of the same level as the agency that decided. You can also ask in person.',
      lawsuit: 'To the court of the place of the agency that decided.',
    },
  },
  rejected: {
    reason: (why) => `Reason: ${why}.`,
    unknown: 'not given here, see the latest notice',
    reasons: {
      photo: {
        why: 'The photo does not meet the requirements',
        wayOn: 'Take a new one. When you apply again, everything else is carried over.',
        link: 'New photo, apply again',
      },
      nameOrNumberDiffers: {
        why: 'Name or ID number differs from the police record',
        wayOn: 'First have the insurance or bank record changed to match your ID, then send it again.',
        link: 'Send it again when it matches',
      },
      idExpired: {
        why: 'The ID card has expired',
        wayOn: 'Renew the ID card with the police, then send it again.',
        link: 'Send it again with the new ID',
      },
      alreadyHasCard: {
        why: 'You already have a card in Liaoning (one person, one card)',
        wayOn: 'Keep using it. If it is lost or damaged, ask for a replacement instead.',
        link: 'Find out what I need',
      },
      notEnrolled: {
        why: 'There is no insurance record for you',
        wayOn: 'Register for insurance first. If you are employed, your employer does it.',
        link: 'Register for insurance',
      },
      accountElsewhere: {
        why: 'The bank has different ID data for you, or you already have a Class I account there',
        wayOn: 'Contact that bank, or choose another bank and apply again.',
        link: 'Another bank, apply again',
      },
      guardianNotShown: {
        why: 'The documents do not show the guardian’s relation',
        wayOn: 'Add the child’s birth certificate and apply again.',
        link: 'Add it and apply again',
      },
      recordRight: {
        why: 'What the employer declared and paid agrees with the record',
        wayOn: 'If you have other proof, such as a bank statement of your wages, ask again with it.',
        link: 'Ask again with other proof',
      },
      notCorrected: {
        why: 'The correction was not made in time',
        wayOn: 'Your answers are still there. Correct the item that was asked for and send it again.',
        link: 'Correct it and send it again',
      },
      reviewNotAdmitted: {
        why: 'The request does not meet the conditions for a review',
        wayOn:
          'Read the reasons in the letter. If it was too late or went to the wrong authority, mend it and ask again. If you disagree, you can go to court.',
        link: 'Mend it and ask again',
      },
      breachNotFound: {
        why: 'What there is does not show that the employer broke the rules',
        wayOn:
          'Add what shows that you work there (payslips, attendance, staff card, messages) and complain again, or go to labour arbitration.',
        link: 'Add evidence and complain again',
      },
      duplicate: {
        why: 'There is already a case in progress for this person',
        wayOn: 'You do not need to send it twice. Track the first one.',
        link: 'My cases',
      },
    },
    kept: 'We get what you submitted from the agency. You do not need to fill it in again.',
  },
  again: {
    title: 'Send it again',
    from: (number, when, holder) =>
      `We get back what was submitted on ${when} (reference number ${number}, ${holder}). You only change what needs changing, and can check everything before you submit.`,
    anew: 'You need to confirm the mobile number again, and tick the consents and the declaration again.',
    take: 'Get my answers and continue',
    toCase: 'Back to the progress',
    seeCase: 'See the progress',
    impossible: {
      title: 'There is no need to send it again',
      texts: [
        'This case is still being handled, or is completed. It is sent again only once it has ended without success or been withdrawn.',
      ],
    },
  },
  held: {
    now: {
      employer: {
        task: 'Get your card from your employer',
        meaning: 'Your card has been given to your employer, who hands it to you.',
        doing: 'Sign for it yourself. An employer must not keep your card.',
      },
      village: {
        task: 'Get your card from your village or neighbourhood committee',
        meaning: 'Your card has been given to the committee, whose operator hands it to you.',
        doing: 'Sign for it, or give a thumbprint. If you cannot walk there, ask them to bring it.',
      },
      school: {
        task: 'Get the card from the school',
        meaning: 'The card has been given to the school, which hands it to the pupil or the guardian.',
        doing: 'The guardian or the pupil signs for it at the school.',
      },
    },
    states: {
      arriving: (name, day) => `The card was handed to ${name} on ${day} and is being counted.`,
      missing: (name, day) =>
        `${name} did not find your card among those that came on ${day}. The bank is looking for it.`,
      kept: (name, day) => `${name} has held the card since ${day}. Sign for it there.`,
      issued: (name, day) =>
        `${name} noted on ${day} that the card was handed out. If you do not have it, call 12333 now to complain.`,
      returned: (name, day) => `${name} sent the card back to the bank on ${day}.`,
      lost: (name, day) => `${name} reported your card lost on ${day}. Call the bank for a new one.`,
    },
    overdue: (days) =>
      `You should have had it within ${counted(days, 'working day')} (a proposal, not a legal period).`,
    withheld: (hotline) => `If you are not given it, complain to ${hotline}.`,
    fine: 'If a migrant worker’s wage card is kept back and that is not put right when ordered, the employer is fined 20,000 to 50,000 yuan and those responsible 10,000 to 30,000 yuan.',
    remindToo: (call) => `${call} You can also press “Remind the agency” below.`,
    who: {
      employer: 'Your employer',
      village: 'Village or neighbourhood committee',
      school: 'School',
    },
    stage: {
      employer: 'Handed over by the employer, signed for in person',
      village: 'Handed over by the committee, signed for or with a thumbprint',
      school: 'Handed over by the school, signed for by the pupil or the guardian',
    },
    holder: {
      employer: 'Your employer has it now',
      village: 'The village or neighbourhood committee has it now',
      school: 'The school has it now',
    },
    delivery: {
      employer: 'From your employer',
      village: 'From your village or neighbourhood committee',
      school: 'From the school',
    },
    call: {
      employer: (hotline) =>
        `Ask your employer for the card first. If you are not given it, complain to ${hotline} in the words below.`,
      village: (hotline) =>
        `Ask the committee for the card first. If you are not given it, complain to ${hotline} in the words below.`,
      school: (hotline) =>
        `Ask the school for the card first. If you are not given it, complain to ${hotline} in the words below.`,
    },
    applied: (name, operator) => `${name} applied for you, as you authorised it to. Operator: ${operator}.`,
    registered: (name, operator) =>
      `${name} asked to register you, as employers must. Operator: ${operator}.`,
  },
  waiting: {
    heading: 'How long it takes',
    holders: {
      agency: 'The agency has it now',
      bank: 'The bank has it now',
      courier: 'The courier has it now',
      employer: 'Your employer has it now',
    },
    since: (holder, day, days) =>
      `${holder}, since ${day}${days > 0 ? ` (${counted(days, 'working day')} so far)` : ''}.`,
    others: 'In the last 30 days, nine of ten people waited no longer than:',
    courses: {
      inOrder: 'Nothing to correct',
      corrected: 'One item corrected',
      papersMissing: 'Documents sent later',
    },
    yours: 'Yours',
    days: (days) => counted(days, 'working day'),
    within: (waited, day) => `${sinceSent(waited)} Going by that, there is a result by about ${day}.`,
    beyond: (waited, day) =>
      `${sinceSent(waited)} Going by that, it may take until about ${day}, which is later than the day at the top.`,
    longer: (waited) =>
      `You have waited ${counted(waited, 'working day')}, longer than nine of ten people. It need not mean that something is wrong.`,
    basis: (cases) =>
      `From the ${cases} cases that the ${isDemo ? 'simulated agency' : 'agency'} finished in the last 30 days${isDemo ? ' (demonstration data)' : ''}. It is what others waited, not a promise.`,
    askAfter: (day) => `When to ask: if you hear nothing by ${day}. `,
    noNeed: 'Meanwhile: no need to look every day, a text message tells you of every change.',
    canChange: ' What you want to change is under “What you can still change”.',
  },
  late: {
    title: (late) => `${daysOf(late)} late`,
    task: (canRemind) => (canRemind ? 'You can remind the agency' : 'It is time to call and ask'),
    call: {
      agency: (hotline) => `Call ${hotline} and ask for the reason and a new date.`,
      bank: (hotline) => `Ask the bank about account and card first. If that does not help, call ${hotline}.`,
      courier: (hotline) => `Track the parcel first. If it cannot be found, ask the bank or call ${hotline}.`,
      employer: (hotline) =>
        `Ask your employer for the card first. If you are not given it, complain to ${hotline} in the words below.`,
    },
    remindFirst: (call) =>
      `Press “Remind the agency” below. If its answer does not help: ${withinSentence(call)}`,
  },
  reminder: {
    from: (day) => `If there is no result by ${day}, you can remind the agency here.`,
    offer: 'You can remind the agency here instead of calling, once each working day.',
    button: 'Remind the agency',
    working: 'Sending the reminder',
    sent: (day) => `You have reminded the agency. It answers by ${day}.`,
    answered: (day) => `The agency has answered your reminder: there is a result by ${day}.`,
    safe: 'The reminder was not sent. Your case goes on as before.',
    unsure: 'We did not get an answer. The reminder may have been sent. Press again: it is never sent twice.',
  },
  script: {
    heading: 'What to say to 12333',
    lead: (hotline) => `Call ${hotline} and read this out; it takes 30 seconds:`,
    lines: ({ kind, number, state, submitted, due, dueIsLaw, late, again, isOver }) => [
      `Hello, I am calling about ${asked[kind]}.`,
      `The reference number is ${number}, sent on ${submitted}. Online it says “${state}”.`,
      ...(due && late
        ? [
            `The ${dueIsLaw ? 'legal limit' : 'expected date'} was ${due}; it is ${daysOf(late)} past.`,
            'Which step is it at, who has it, and what is the new date?',
            'Please chase it up, and give me a reference number for this call.',
          ]
        : isOver
          ? [`Is it closed for good? I would like to ${withinSentence(again)}: what should I watch for?`]
          : ['Which step is it at, and how much longer will it take? Do you need anything from me?']),
    ],
    withheld: ({ number, submitted, name, since, days }) => [
      `Hello, I would like to complain: my social security card is with ${name}, and I have not been given it.`,
      `The reference number is ${number}, sent on ${submitted}. The card has been there since ${since}, for more than ${counted(days, 'working day')}.`,
      'Please have them give it to me. If they withhold it, please order them to put it right.',
      'Please give me a reference number for this call.',
    ],
    copy: 'Copy the text',
    copied: 'Copied',
    cannotCopy: 'Copying is not possible here. The text is selected: copy it with a long press or Ctrl+C.',
  },
  calendar: {
    due: (isLaw) => (isLaw ? 'Put the last day in your calendar' : 'Put the expected day in your calendar'),
    dueTitle: (kind) => `${dueNames[kind]}${isDemo ? ' (demo)' : ''}`,
    dueText: (number) => `Reference ${number}. No news by that day? Call 12333.`,
    pickUp: 'Put the pick-up in your calendar',
    pickUpTitle: `Collect the social security card${isDemo ? ' (demo)' : ''}`,
    pickUpText: (number) => `Reference ${number}. Take your original ID.`,
  },
  visit: {
    book: 'Book a time and see what to bring',
    booked: (time) => `Booked for ${time}`,
    show: 'See the appointment and show it at the counter',
    missed:
      'Your last appointment has passed. Your card and benefits are not affected. Book again, or go there and take a number.',
  },
  place: {
    heading: 'Where to go',
    hours: 'Hours: ',
    phone: 'Phone: ',
    route: 'Map and way there',
    call: 'Call',
    stepFree: 'Step-free access',
    demo: isDemo ? 'Demo data; see what is published locally' : 'See what is published locally',
    who: (who) =>
      who === 'self'
        ? 'You go yourself.'
        : who === 'child'
          ? 'You go, as the guardian.'
          : 'You go with everything listed below, or the card holder goes with their ID.',
  },
  deciders: {
    complaint: { acts: 'Labour inspection', holds: 'Labour inspection has it now', review: 'Inquiry' },
    administrativeReview: {
      acts: 'Reviewing authority',
      holds: 'The reviewing authority has it now',
      review: 'Review of the decision',
    },
  },
  timeline: {
    heading: 'Step by step',
    words: { done: 'Done', current: 'Now', future: 'To come' },
    ahead: (n) => (n === 1 ? '1 more step' : `${n} more steps`),
    ended: 'Closed',
    who: { resident: 'You', agency: 'Agency', bank: 'Bank', courier: 'Courier', employer: 'Your employer' },
    stages: {
      submit: 'Submitted',
      correct: 'Correction',
      accept: 'Acceptance',
      review: 'Review',
      notice: 'Notice of the result',
      apply: 'Apply for the card',
      chooseBank: 'Choose another bank',
      bank: 'Bank account opened',
      produce: 'Card made',
      produceAtOutlet: 'Card made at the outlet',
      collectAtOutlet: 'Collect the card at the outlet',
      collectAtOffice: 'Collect the card at the counter',
      post: 'Post, signed for in person',
      returned: 'Returned: confirm the address',
      employer: 'Handed over by the employer, signed for in person',
      enable: 'Enable the social security function',
      activate: 'Activate the bank function (if you want it)',
      withdrawn: 'Withdrawn by you',
    },
    consents: {
      consentWithdrawn: (name) => `Consent withdrawn: ${name}`,
      consentRestored: (name) => `Withdrawal undone: ${name}`,
      processingStopped: (name) => `Data no longer used: ${name}`,
    },
    reminders: { reminded: 'You sent a reminder', reminderAnswered: 'Your reminder was answered' },
    expected: (day, isLaw) => (isLaw ? `${day} at the latest` : `probably by ${day}`),
    late: (day) => `was due by ${day}`,
    estimate: `Dates are estimates, not promises. ${isDemo ? 'Demo data; see' : 'See'} what is published locally.`,
  },
  consents: {
    heading: 'What you consented to',
    lead: 'You can withdraw your consent. What was done before is not affected.',
    names: {
      photoConsent: 'Using the photo for the card',
      bankConsent: 'Giving data to the bank',
      courierConsent: 'Giving the address to the courier',
      childConsent: 'Processing the child’s data, as the guardian',
    },
    effects: {
      stops: {
        photoConsent:
          'This ends the case, and the photo is not used for a card. You can have a photo taken at a counter.',
        bankConsent:
          'This ends the case, and the bank stops its work. You can apply again with another bank.',
        childConsent: 'This ends the case. You can apply at a counter.',
      },
      otherWay: {
        courierConsent:
          'The card is not posted. Choose an outlet or an office to collect it. The case continues.',
      },
      noFurtherUse: {
        photoConsent:
          'The photo has been used for the card. If you withdraw, it is not used for anything else and kept only as long as the law demands. The card keeps working.',
        bankConsent:
          'The bank has the data. If you withdraw, it stops using the data for the bank account. The social security function keeps working.',
        courierConsent: 'The card was delivered. If you withdraw, the address is deleted.',
        childConsent:
          'What is done is not affected. If you withdraw, the child’s data is not used for anything else and kept only as long as the law demands.',
      },
      tooLate: {
        photoConsent: 'It can’t be withdrawn online now. Call 12333.',
        bankConsent: 'It can’t be withdrawn online now. Call 12333.',
        courierConsent:
          'The card is in the post and the courier needs the address to deliver it, so you can’t withdraw now. Once you have signed for the card you can, and the address is deleted.',
        childConsent: 'It can’t be withdrawn online now. Call 12333.',
      },
    },
    withdraw: {
      stops: 'Withdraw consent and end the case',
      otherWay: 'Withdraw consent and collect the card',
      noFurtherUse: 'Withdraw consent',
    },
    withdrawn: (day) => `Withdrawn on ${day}.`,
    restore: {
      until: (day) => `You can undo this until the end of ${day}. Your consent then applies again.`,
      button: 'Undo the withdrawal',
      working: 'Undoing',
      done: 'The withdrawal is undone. Your consent applies again.',
      safe: 'It was not undone. This consent is still withdrawn.',
    },
  },
  afterEnrolment: {
    followed: 'See the card application',
    link: 'Apply for the card',
    filledIn: {
      same: 'Your answers are still there.',
      other:
        'The unfinished form on this device is for someone else and stays as it is. The button starts a separate one.',
      unknown: 'Some of your registration answers are not on this device. You need to enter those again.',
    },
    notFetched: 'Your registration answers did not arrive. The registration is as before.',
    without: 'Apply without them',
  },
  toRecord: 'See the record',
  toCard: 'Activate and use my card',
  messageLanguage: {
    now: {
      'zh-CN': 'Text messages about this case come in Chinese.',
      en: 'Text messages about this case come in English.',
    },
    change: { 'zh-CN': 'Get text messages in Chinese', en: 'Get text messages in English' },
    working: 'Changing',
    safe: 'It was not changed. Messages come in the same language.',
    unsure: 'We did not get an answer. It may have been changed: see above which language it is.',
  },
  notices: { heading: 'Latest notice', all: 'All notices', none: 'No notices yet.' },
  keep: {
    title: 'Do you want to look at this again?',
    text: 'You can keep it on this device, so that you do not need to type the number next time. Do not do this on a shared computer.',
    button: 'Keep it on this device',
    kept: 'Kept. You will find it under “My cases”.',
    failed: 'This device cannot keep it. Write down the reference number.',
  },
  search: {
    title: 'Progress',
    first: 'Please search for this case first',
    text: 'It is not on this device. To protect personal data, it opens after a search with its reference number and a code sent to your mobile.',
    button: 'Search',
  },
  print: 'Print this page',
  rightsLink: 'Your rights: Social Insurance Law, art. 83',
  help: {
    title: 'Good to know',
    noLinks:
      'Our text messages never contain a link. Anyone who asks you to click, pay or add a friend is a fraudster.',
    neverAsk: 'Nobody will ever ask you for a PIN or a text code.',
    hotline: (n) => `Talk to somebody: ${n}, or ask at a counter.`,
  },
  card: {
    stamp: isDemo ? 'Demo' : 'Image',
    alt: 'Drawing of a social security card',
    title: 'Social security card',
    name: 'Name',
    number: 'ID number',
    city: 'City',
    bank: 'Bank',
    states: { draft: 'Applied for', inProduction: 'Not handed over yet', yours: 'Handed over' },
    ended: 'Closed',
  },
}
