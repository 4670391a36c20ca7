import { counted } from '../i18n/counted.en.ts'
import { isDemo } from '../i18n/edition.ts'
import { withinSentence } from '../i18n/withinSentence.ts'
import { capital, words as names, ofPerson } from './answerNames.words.en.ts'
import type { words as chinese } from './apply.words.zh-CN.ts'
import { inputs } from './words.inputs.en.ts'

const asWritten = 'As written on the document.'

export const words: typeof chinese = {
  fields: {
    idType: {
      label: (who) =>
        `Which document ${who === 'self' ? 'do you' : who === 'child' ? 'does the child' : 'does the person'} use?`,
      hint: 'Choose one you have that has not expired.',
      required: 'Select a document',
      why: 'The number on the card must match the document, and each document has its own format.',
    },
    name: {
      label: 'Full name',
      hint: asWritten,
      required: (who) => `Enter ${ofPerson[who]} full name`,
      why: 'The name and number must match the police and insurance records.',
    },
    nameNote: {
      label: 'Which character is “□”?',
      hint: 'Describe its parts, or write its pinyin.',
      required: 'Describe the character that “□” stands for',
    },
    idNumber: {
      label: 'Document number',
      required: (who) => `Enter the number of ${ofPerson[who]} document`,
      why: 'The social security number is the citizen identity number.',
    },
    idExpiry: {
      label: (who) => `When does ${ofPerson[who]} document expire?`,
      hint: 'On an ID card: the second date on the side with the emblem. Cards issued from the age of 46 usually say “长期”.',
      required: 'Enter the date, or tick “Does not expire”',
      why: 'The bank cannot open an account with an expired document. Renew it first.',
    },
    sex: {
      label: 'Sex',
      required: 'Select male or female',
      why: 'The number on this document does not show sex or date of birth.',
    },
    birthDate: { label: 'Date of birth', hint: 'For example 1988 5 20', required: 'Enter the date of birth' },
    nationality: {
      label: 'Nationality',
      hint: 'As in the passport.',
      required: 'Select a nationality',
      why: 'A foreigner’s social security number is the country code and the document number.',
    },
    guardianName: {
      label: 'Your full name',
      hint: asWritten,
      required: 'Enter your full name (the guardian’s)',
    },
    guardianIdNumber: {
      label: 'Your ID number',
      hint: 'On your resident ID card, your Hong Kong, Macao or Taiwan residence permit, or your foreigner’s permanent residence card.',
      required: 'Enter your ID number (the guardian’s)',
    },
    guardianRelation: {
      label: 'You are the child’s',
      required: 'Select how you are related to the child',
      why: 'A guardian acts for a child under 18.',
    },
    agentName: {
      label: 'Your full name',
      hint: asWritten,
      required: 'Enter your full name (the representative’s)',
    },
    agentIdNumber: {
      label: 'Your ID number',
      hint: 'On your resident ID card, your Hong Kong, Macao or Taiwan residence permit, or your foreigner’s permanent residence card.',
      required: 'Enter your ID number (the representative’s)',
    },
    agentRelation: {
      label: 'You are this person’s',
      required: 'Select how you are related to the person',
      why: 'To act for someone you need an authorisation and the documents of both.',
    },
    authorisedUntil: {
      label: 'When does your authorisation end?',
      hint: 'A written authorisation names you, the matter and the period, and is signed by the person.',
      required: 'Enter the last day of the authorisation',
      why: 'A written authorisation has to state its period.',
    },
    helperNameNote: {
      label: 'Which character is the “□” in your name?',
      hint: 'Describe its parts, or write its pinyin.',
      required: 'Describe the character “□” in your name',
    },
    mobile: {
      label: (who) =>
        who === 'self' ? 'Your mobile number' : 'Your mobile number (for news about the case)',
      hint: '11 digits, a number of the Chinese mainland.',
      required: 'Enter a mobile number',
      why: 'We send news about your case by text message. It never has a link.',
    },
    mobileProof: {
      label: 'Confirm the mobile number',
      required: 'Send a code, then enter the code you received',
      why: 'To make sure that our messages reach you.',
    },
    firstWorkDay: {
      label: 'When did you start work?',
      hint: 'The day you actually began, not the date of the contract.',
      required: 'Enter the day you started work',
      why: 'The employer registers you within 30 days from the first day of work.',
    },
    workPermit: {
      label: (who) => `Has ${ofPerson[who]} work permit been issued?`,
      required: 'Select whether the work permit has been issued',
      why: 'An employer registers a foreigner within 30 days of the work permit.',
    },
    workPermitDay: {
      label: 'When was the work permit issued?',
      hint: 'The date of issue on the permit.',
      required: 'Enter the date on which the work permit was issued',
    },
    businessUscc: {
      label: 'Unified social credit code',
      hint: '18 characters on the business licence, digits and capitals.',
      required: 'Enter the unified social credit code on the business licence',
      why: 'The self-employed register with their business licence.',
    },
    employerName: {
      label: 'Name of the employer',
      hint: 'The full name on the business licence or the contract. If you do not know it, the name on the sign.',
      required: 'Enter the name of the employer',
    },
    employerUscc: {
      label: 'Unified social credit code (optional)',
      hint: '18 characters; it may be on your contract or payslip. Leave it empty if you do not know it.',
      required: 'Enter the unified social credit code',
    },
    employerSaid: {
      label: 'What did the employer say? (optional)',
      hint: 'For example “not during probation” or “we pay you cash instead”. At most 200 characters.',
      required: 'Enter what the employer said',
      why: 'Probation or giving it up is no reason: registering you is the employer’s duty by law. The authority keeps the names of those who report confidential.',
    },
    complaintWish: {
      label: 'What do you want?',
      required: 'Choose what you want',
      why: 'Labour inspection decides by law what is done. What you want is taken into account.',
    },
    contestedCase: {
      label: 'Reference number',
      hint: 'On the receipt; it begins with letters. It is filled in if you came from “My cases”.',
      required: 'Enter the reference number',
      why: 'Each decision is contested by itself, so it has to be said which one.',
    },
    decisionDay: {
      label: 'On which day did you learn of the decision?',
      hint: 'The day of the text message or letter. If nobody decided in time, the last day on which it should have been decided.',
      required: 'Enter the day on which you learned of the decision',
      why: 'You can ask for a review within 60 days of learning of the decision.',
    },
    lateReason: {
      label: 'The 60 days are over: why only now?',
      hint: 'For example you were not told of this right, or were in hospital. At most 200 characters.',
      required: 'Enter why you ask only now',
      why: 'Time lost for a good reason is not counted. If you were not told of this right, you have a year at most. The reviewing authority decides whether to admit it.',
    },
    decidedBy: {
      label: 'Whose decision was it?',
      hint: 'The message or letter names the agency. If you are not sure, choose the district or county.',
      required: 'Choose whose decision it was',
      why: 'A review is made by the people’s government of the same level as the agency that decided.',
    },
    reviewRequest: {
      label: 'What do you ask for?',
      required: 'Choose what you ask for',
    },
    reviewGrounds: {
      label: 'Why do you disagree?',
      hint: 'Say what is wrong and how it really is. At most 500 characters.',
      required: 'Enter why you disagree',
      why: 'A request for a review says what is wanted and why. The agency has to show that its decision was lawful; you do not need to.',
    },
    recordFault: {
      label: 'What is wrong?',
      required: 'Choose what is wrong',
    },
    wrongMonths: {
      label: 'Which months are wrong?',
      hint: 'You can choose several.',
      required: 'Choose the months that are wrong',
      why: 'The agency has to record contributions completely and correctly; what is wrong you can have corrected.',
    },
    rightBase: {
      label: 'What was the monthly wage?',
      hint: 'In yuan, before tax, as on the payslip.',
      required: 'Enter the monthly wage',
      why: 'Contributions are reckoned from the wage. The agency holds it against what the employer declared and paid.',
    },
    scheme: {
      label: 'Which insurance?',
      hint: 'It is voluntary, and you can add another later. Contributions are set locally.',
      required: 'Select an insurance',
      why: 'The registration must name the insurance. The agency decides on an individual’s registration within 10 working days.',
    },
    county: {
      label: 'In which district or county?',
      hint: 'Choose where the person works or lives. The agency there handles the registration.',
      required: 'Select a district or county',
    },
    household: {
      label: (who) => `Where is ${ofPerson[who]} household register?`,
      hint: 'It is the address on the household register or the resident ID card.',
      required: 'Select where the household register is',
      why: 'If the household register is outside Liaoning, you need a residence permit to join insurance here. If it is in Liaoning, you do not.',
    },
    records: {
      label: 'Check the records first',
      required: 'Choose to check the records, or skip this',
      why: 'We tell you what we look up and why before we check your records, and you decide.',
    },
    enrolmentDeclared: {
      label: 'I declare this is true',
      required: 'Tick the declaration to submit',
    },
    documents: {
      label: 'Photos of the documents',
      hint: 'Show all four corners and make sure the text is clear. We add a watermark: for social security matters only.',
      required: 'Upload the documents asked for',
      why: 'We only ask for what the law allows.',
    },
    photo: {
      label: (who) => `${capital(ofPerson[who])} photo for the card`,
      hint: 'White background, no hat, recent. You do not need to crop it. We make it 358×441 pixels for you.',
      required: 'Add a photo, or choose “Later”',
      why: 'It is printed on the card. A face is sensitive data, so we ask for your consent separately.',
    },
    bank: {
      label: 'Choose the bank',
      required: 'Select a bank',
      why: 'The card has an account at the bank you choose. Your employer or school cannot choose for you.',
    },
    productionMode: {
      label: 'How would you like to get the card?',
      required: 'Select how you would like to get the card',
    },
    delivery: {
      label: 'How would you like to get the card?',
      required: 'Select how you would like to get the card',
    },
    replacementReason: {
      label: 'Why do you need a new card?',
      hint: 'If more than one applies and the card is lost, choose “lost”.',
      required: 'Choose why you need a new card',
      why: 'A lost card has to stop at once. Any other old card can be used until the new one is enabled.',
    },
    outlet: {
      label: 'Where will you collect it?',
      hint: 'Bring the original document.',
      required: 'Select a place',
    },
    recipientName: {
      label: 'Name of the recipient',
      hint: 'The recipient signs in person.',
      required: 'Enter the name of the recipient',
    },
    recipientMobile: {
      label: 'Mobile number of the recipient',
      hint: 'The courier calls this number.',
      required: 'Enter the recipient’s mobile number for the courier',
    },
    mailAddress: {
      label: 'Where should it be sent?',
      hint: 'An address on the mainland. After two failed deliveries the card goes back to the bank.',
      required: 'Enter the address',
      why: 'The courier gets the name, number and address. We ask for your consent separately.',
    },
    photoConsent: {
      label: 'I agree to this photo being used for the card',
      hint: 'It is used to check your identity and printed on the card. If you do not agree, you can apply at a counter and have a photo taken there.',
      required: 'Agree to the use of this photo first. If you do not agree, apply at a counter',
      why: 'A face is sensitive personal data and needs your separate consent. You can withdraw it.',
    },
    bankConsent: {
      label: 'I agree to share what the bank needs to open the account',
      required: 'Tick to agree to share this with the bank. Without it we cannot make the card',
      why: 'When personal data is shared, we tell you with whom and why, and you agree separately.',
    },
    courierConsent: {
      label: 'I agree that the courier gets the recipient’s name, number and address',
      hint: 'The courier gets nothing else. If you do not agree, go back and choose to collect the card at an outlet.',
      required: 'Tick to agree to share this with the courier, or choose to collect the card',
    },
    childConsent: {
      label: 'I am the guardian and agree to the use of the child’s data for this application',
      hint: 'Under 14 all data is protected as sensitive. The registration and the card each ask once: your consent holds for that one only. Without consent it cannot be done online, but at a counter.',
      required: 'Tick to agree as guardian. If you do not agree, apply at a counter',
      why: 'A guardian must agree for children under 14.',
    },
    declared: { label: 'I declare this is true', required: 'Tick the declaration to submit' },
  },
  names,
  bankGets: (given) =>
    `The bank gets: ${given.map(withinSentence).join(', ')}. Without it there is no account and no card; you can go back and choose another bank.`,
  idNumbers: {
    residentId: { name: 'ID card number', hint: '18 characters; the last may be the letter X.' },
    householdRegister: {
      name: 'Citizen identity number',
      hint: '18 characters, on the person’s own page of the household register.',
    },
    hkMoTwResidencePermit: {
      name: 'Residence permit number',
      hint: '18 characters on the front of the residence permit.',
    },
    hkMoPass: { name: 'Permit number', hint: 'H or M, then 8 digits.' },
    twPass: { name: 'Permit number', hint: '8 digits.' },
    foreignPermanentResident: {
      name: 'Permanent resident card number',
      hint: 'New cards: 18 characters starting with 9. Old cards: 15 characters starting with three letters.',
    },
    passport: { name: 'Passport number', hint: 'Letters and digits at the top right of the data page.' },
  },
  numberRequired: (who, name) => `Enter ${ofPerson[who]} ${withinSentence(name)}`,
  options: {
    replacementReason: {
      lost: { label: 'It is lost', hint: 'Submitting reports it lost for good, even if you find it' },
      damaged: {
        label: 'It is damaged or can’t be read',
        hint: 'The old one works until the new one is enabled',
      },
      detailsChanged: {
        label: 'Name or ID number have changed',
        hint: 'Have the record at the agency corrected first',
      },
      expiring: { label: 'It expires soon, or has expired', hint: 'From 60 days before it expires' },
    },
    idType: {
      residentId: { label: 'Resident ID card' },
      householdRegister: { label: 'Household register', hint: 'For people who have no ID card yet' },
      hkMoTwResidencePermit: {
        label: 'Residence permit for Hong Kong, Macao and Taiwan residents',
        hint: 'Preferred if there is one',
      },
      hkMoPass: { label: 'Mainland travel permit for Hong Kong and Macao residents' },
      twPass: { label: 'Mainland travel permit for Taiwan residents' },
      foreignPermanentResident: {
        label: 'Foreign permanent resident ID card',
        hint: 'Preferred if there is one',
      },
      passport: { label: 'Passport', hint: 'The same one as in the insurance register' },
    },
    sex: { male: { label: 'Male' }, female: { label: 'Female' } },
    guardianRelation: {
      mother: { label: 'Mother' },
      father: { label: 'Father' },
      grandparent: { label: 'Grandparent' },
      otherGuardian: { label: 'Other guardian' },
    },
    agentRelation: {
      child: { label: 'Son or daughter' },
      spouse: { label: 'Husband or wife' },
      parent: { label: 'Father or mother' },
      sibling: { label: 'Brother or sister' },
      other: { label: 'Somebody else' },
    },
    workPermit: {
      issued: { label: 'Yes' },
      pending: { label: 'Not yet' },
      notNeeded: {
        label: 'No permit is needed',
        hint: 'Holders of a Foreign Permanent Resident ID Card need none.',
      },
    },
    recordFault: {
      missing: { label: 'Months were left out', hint: 'I worked and paid, but they are not on record' },
      base: { label: 'The wage is wrong', hint: 'The wage base is lower or higher than what I earned' },
      notMine: { label: 'They are not mine', hint: 'I never worked for that employer' },
    },
    scheme: {
      pension: { label: 'Pension insurance' },
      medical: { label: 'Medical insurance' },
      both: { label: 'Pension and medical insurance' },
    },
    household: {
      liaoning: { label: 'In Liaoning' },
      otherProvince: { label: 'In another province', hint: 'A residence permit is needed.' },
    },
    decidedBy: {
      county: {
        label: 'The district or county agency',
        hint: 'The people’s government of the district or county reviews it',
      },
      city: { label: 'The city agency', hint: 'The people’s government of the city reviews it' },
    },
    reviewRequest: {
      revoke: { label: 'Revoke the decision and decide anew' },
      change: { label: 'Change the decision' },
      act: { label: 'Nothing was decided in time: order the agency to act' },
    },
    complaintWish: {
      register: { label: 'Register me for insurance' },
      registerAndPay: { label: 'Register me and pay what is due' },
      payOwed: { label: 'I am registered: pay the contributions that are owed' },
      findOut: { label: 'Find out whether I am registered and tell me' },
    },
    productionMode: {
      instant: {
        label: 'Get it on the spot at an outlet',
        hint: 'The card is made while you wait. Official term: instant issue (即时制卡).',
      },
      batch: { label: 'We tell you when it is ready' },
    },
    delivery: {
      outlet: { label: 'Collect at a bank outlet' },
      office: {
        label: 'Collect at a counter of the agency',
        hint: 'A service hall, or the centre of the subdistrict or township.',
      },
      post: { label: 'By post', hint: 'Signed for in person.' },
      employer: {
        label: 'From the employer',
        hint: 'The employer collects the cards; you sign when you get yours.',
      },
    },
  },
  steps: {
    employer: { title: 'Which employer?' },
    'complaint/first-day': {
      title: 'When did you start work?',
      labels: {
        firstWorkDay: {
          label: 'The employer’s 30 days count from',
          hint: 'The day you actually began, not the date of the contract. If you are a foreigner with a work permit: the day it was issued.',
        },
      },
    },
    workplace: {
      title: 'Where do you work?',
      lead: 'Labour inspection of the place where you work is in charge.',
      labels: { city: { label: 'City' }, county: { label: 'District or county' } },
    },
    evidence: {
      title: 'Do you have evidence?',
      lead: 'Upload what you have. If you have none, continue: labour inspection looks into it.',
      labels: {
        documents: {
          label: 'Evidence',
          hint: 'Show all four corners and make sure the text is clear. We add a watermark.',
        },
      },
    },
    person: {
      title: (who) => `${capital(ofPerson[who])} identity`,
      lead: 'As on the identity document; nothing is submitted yet.',
    },
    born: { title: 'Date of birth and sex' },
    guardian: { title: 'Your identity (the guardian)', lead: 'You act for a child under 18.' },
    agent: {
      title: 'Your identity (the representative)',
      lead: 'Identity documents of both of you are needed.',
    },
    recipient: { title: 'Who receives it?' },
    'enrolment/scheme': {
      title: (who) =>
        who === 'child' ? 'In which district or county?' : 'Where to register, and which insurance',
    },
    right: { title: 'What should it say?' },
    decision: { title: 'Which decision do you disagree with?' },
    decider: {
      title: 'Who decided?',
      labels: { city: { label: 'City' }, county: { label: 'District or county' } },
    },
    request: {
      title: 'What you ask for, and why',
      lead: 'The decision mostly stays in force meanwhile. If writing is difficult, call 12333 and ask where you can make the request in person.',
    },
    proof: {
      title: 'Is there anything to add?',
      lead: 'Upload it if there is. If not, just continue.',
      labels: {
        documents: { label: 'Evidence', hint: 'All four corners, easy to read. A watermark is added.' },
      },
    },
    check: { title: 'Check before you submit' },
  },
  documents: {
    idCardFront: { label: (who) => `${capital(ofPerson[who])} ID card, side with the photo` },
    idCardBack: { label: (who) => `${capital(ofPerson[who])} ID card, side with the emblem` },
    householdRegister: {
      label: 'Household register, the person’s own page',
      hint: 'The page with the citizen number',
    },
    birthCertificate: {
      label: 'Birth certificate',
      hint: 'Or the first page of the register, if it shows that you are the parent',
    },
    hkMoTwDocument: { label: 'Residence permit or travel permit', hint: 'The side with the photo' },
    foreignDocument: { label: 'Permanent resident card or passport', hint: 'The page with the photo' },
    guardianId: { label: 'Your ID card (the guardian’s)', hint: 'The side with the photo' },
    agentId: { label: 'Your ID card (the representative’s)', hint: 'The side with the photo' },
    authorisation: { label: 'Written authorisation', hint: 'Signed by the person' },
    businessLicence: { label: 'Business licence' },
    labourContract: { label: 'Labour or hiring contract' },
    workPermit: { label: 'Work permit' },
    wageProof: {
      label: 'Payslip, or bank statement of the wages',
      hint: 'With month, amount and employer. You may cover your ID and account numbers.',
    },
    residenceProof: { label: 'Residence permit or proof of residence' },
    reviewEvidence: {
      label: 'Something that shows what you say',
      hint: 'The letter, a message or a record: one of them',
    },
    workEvidence: {
      label: 'Something that shows you work there',
      hint: 'Payslips, attendance, a staff card or messages: one of them',
    },
  },
  problems: {
    'choice.unknown': (_, name) => `An earlier answer changed: please choose again (${name})`,
    'text.tooLong': ({ count, limit }) => `At most ${limit} characters; you wrote ${count}`,
    'text.privateUse': (_, name) =>
      `${name} contains a character other devices cannot show. Replace it with one that sounds the same, or with pinyin`,
    'name.characters': (_, name) =>
      `${name}: only letters or Chinese characters; write “□” for one you cannot type`,
    'name.tooLong': ({ count, limit }, name) => `${name}: at most ${limit} characters; you entered ${count}`,
    'name.hasDigits': (_, name) => `${name} has digits in it: is it a number by mistake?`,
    'name.blank': (_, name) =>
      `${name} has a space between Chinese characters. Take it out, or write “·” there`,
    'name.privateUse': (_, name) =>
      `${name} contains a character other devices cannot show. Replace it with “□”, then describe it`,
    'idNumber.length': ({ count, limit }, name) =>
      `${name} must have ${limit} characters; you entered ${count}`,
    'idNumber.characters': (_, name) =>
      `${name} has characters that do not belong there; only the last may be the letter X`,
    'idNumber.area': (_, name) =>
      `${name}: the first 6 digits are no area code. Compare it with the document`,
    'idNumber.birthDate': (_, name) =>
      `${name}: digits 7 to 14 are not a real date. Compare them with the date of birth`,
    'idNumber.future': (_, name) =>
      `${name}: the date of birth in it lies in the future. Compare it with the document`,
    'idNumber.checksum': (_, name) =>
      `${name}: the last character does not fit, so one may be mistyped. Compare them one by one`,
    'idNumber.format': (_, name) => `${name} does not start as it should. Compare it with the document`,
    'idNumber.notThisDocument': (_, name) =>
      `This looks like the number of another document, not: ${name}. Go back and check the document chosen`,
    'idNumber.sameAsApplicant': (_, name) => `${name} is the applicant’s: enter your own`,
    'idNumber.tooYoungToHelp': ({ limit }) =>
      `By this number the person is under ${limit}: an adult has to act`,
    'age.notMinor': ({ limit }) =>
      `By this date the person is ${limit} or older and not a child: go back to the first question`,
    'age.notAdult': ({ limit }) =>
      `By this date the person is under ${limit} and needs a guardian: go back to the first question and choose “A child”`,
    'age.notNewborn': ({ limit }) =>
      `By this date the child is ${limit} or older. Go back and choose the other option`,
    'mobile.length': ({ count, limit }) => `A mobile number has ${limit} digits; you entered ${count}`,
    'mobile.prefix': () => 'A mobile number starts with 1 and then 3 to 9',
    'mobile.notOnRecord': () =>
      'This is not the mobile number on record. Enter that one; if you no longer have it, change it at an office with your ID card',
    'code.length': ({ count, limit }) => `The code has ${limit} digits; you entered ${count}`,
    'code.wrong': () => 'The mobile number is not confirmed. Confirm it again',
    'code.expired': () => 'The code has expired: send another one',
    'date.incomplete': (_, name) => `${name}: enter year (4 digits), month and day`,
    'date.unreal': (_, name) => `${name}: there is no such day. Check month and day`,
    'date.future': (_, name) => `${name}: this date is too late. Check the year`,
    'date.past': (_, name) =>
      `${name}: this date has passed. Check the year. If the document has expired, renew it first. Your answers are kept`,
    'date.tooEarly': (_, name) => `${name}: this date is too early. Check the year`,
    'uscc.length': ({ count, limit }) => `The code has ${limit} characters; you entered ${count}`,
    'uscc.characters': () =>
      'The code does not use the letters I, O, S, V or Z. Check for the digits 1, 0, 5 and 2',
    'uscc.checksum': () => 'The last character does not match. Compare the code with the business licence',
    'address.province': () => 'Choose a province, region or municipality',
    'address.city': () => 'Choose a city',
    'address.county': () => 'Choose a district or county',
    'address.tooShort': ({ limit }) =>
      `Enter the street with the house number, such as “南街1号”. Without a number, enter at least ${limit} characters`,
    'address.tooLong': ({ count, limit }) => `At most ${limit} characters; you entered ${count}`,
    'documents.missing': ({ count = 0, limit = 0 }) =>
      limit - count === 1
        ? `1 of ${limit} documents is missing: please upload it`
        : `${limit - count} of ${limit} documents are missing: please upload them`,
    'amount.unclear': () => 'Enter the amount in digits only, such as 5000',
    'amount.unlikely': () => 'This does not look like a monthly wage. Check for a digit too many or too few',
    'months.differ': () => 'These months do not fit the record. Choose again',
    'photo.later': () => 'The photo is still missing: add it before you submit',
    'photo.unfit': () => 'This photo does not meet the requirements. Choose another one',
    'photo.tooSmall': () => 'The photo is too small: choose a sharper one',
    'photo.tooLarge': () => 'The photo file is too large: prepare it once more',
    'bank.unknown': () => 'This bank does not issue cards in that city: choose again',
    'outlet.unknown': () => 'That place cannot do this. Choose again',
    'mode.unavailable': () => 'This bank cannot make the card that way: choose again',
    'delivery.unavailable': () => 'You cannot get the card that way. Choose again',
    'consent.needed': (_, name) => `Tick “${name}”`,
    'declaration.needed': () => 'Tick the declaration to submit',
    'record.mismatch': () =>
      `${inputs.records.mismatch.title}. Check the name and number, or have the record corrected`,
    'record.alreadyHasCard': () => 'There is already a card in the province. Each person has one card',
    'record.alreadyRegistered': () =>
      'Already registered for insurance in Liaoning. You can apply for the card',
    'family.full': ({ limit }) => `You can add at most ${limit} relatives. Remove one before you add another`,
    'family.already': () => 'This relative is among your family cards already',
    'family.order': () =>
      'The date of birth does not fit the relation you chose. Check the number, or choose another relation',
    'card.none': () =>
      'We found no card in Liaoning. If you never had one, apply for your first card. If you had, check the ID number, or call 12333',
    'card.notExpiring': () =>
      'This card can’t be renewed yet: only from 60 days before it expires. If it is lost, damaged or wrong, choose that reason',
    'card.notTempLost': () =>
      'We found no card that is reported lost for now. The report may have ended, so that the card works again, or it was reported in person, and only a replacement helps. Check the ID number, or call 12333',
    'record.inProgress': () => 'There is already a case in progress. See “My cases”',
    'complaint.notYet': ({ count = 0 }) =>
      `It is too early to complain: the employer still has time. You can complain in ${count === 1 ? 'one day' : counted(count, 'day')}. Remind the employer, or work out the last day under “Your rights”`,
    'review.noDecision': () =>
      'We found no decision on this case. Check the reference number and the ID number: the case has to be yours, or one you made for somebody, and decided or past the limit set by law',
    'review.done': () =>
      'A review of this was already asked for. If you disagree with its outcome, you can go to court',
    'review.withdrawn': () =>
      'You withdrew a review of this, so you cannot ask for one again on the same facts and grounds. Within the period for it you can go to court',
    'review.beforeDecision': () => 'Nothing was decided by that day. Compare it with the progress page',
    'employer.registers': () => 'The employer registers employees. You cannot register yourself',
  },
  faults: {
    offline: () => 'You are not connected. Your answers are safe. Check your connection and try again.',
    timeout: () => 'The system did not respond. Your answers are safe. Try again.',
    busy: (seconds) =>
      `The service is busy, or there were too many requests from here. Your answers are safe. Try again ${waitFor(seconds)}.`,
    codeSent: (seconds) =>
      `A code has just been sent to this number. You can ask for another ${waitFor(seconds)}. Your answers are safe.`,
    misses: (seconds) =>
      `There were too many tries that did not match. Your answers are safe. Check them and try again ${waitFor(seconds)}.`,
    unavailable: (seconds) =>
      `The service is unavailable. Your answers are safe. Try again ${waitFor(seconds)}.`,
    garbled: () =>
      'Something went wrong with the network. You may need to sign in to it (for example hotel or station Wi-Fi). Your answers are safe. Check and try again.',
    noAccess: () =>
      'You no longer have access, perhaps after a long pause. Your answers are safe. Open it again from “My cases”.',
    notFound: () => 'Not found. It may not be recorded yet. Try again later.',
    refused: () => 'It was not accepted. Your answers are safe. Check them and try again, or call 12333.',
  },
  minutes: (minutes) => `It takes about ${counted(minutes, 'minute')} to fill in.`,
  retry: 'Try again',
  retryIn: (seconds) => `Try again (${waitFor(seconds)})`,
  inputs,
  leaving: {
    title: 'This change clears some answers',
    lead: 'You can undo this for 10 seconds:',
    confirm: 'Confirm the change',
    cancel: 'Keep it as it was',
    close: 'Close',
    gone: (count) => (count === 1 ? '1 answer was removed' : `${count} answers were removed`),
    undo: 'Undo',
    remaining: (seconds) => `${seconds} s left`,
  },
  conflict: {
    title: 'The two pages differ',
    lead: 'This form was changed on two pages. Choose which to keep. The other changes are discarded.',
    here: 'This page',
    there: 'The other page',
    changedAt: (when) => `: changed ${when}`,
    nothing: 'not answered',
    keepHere: 'Use this page',
    keepThere: 'Use the other one',
    close: 'Decide later',
  },
  // A live build knows no samples, and nothing to say about them.
  demo: isDemo
    ? {
        title: 'This is a demonstration: do not use a real number',
        text: 'This is not an official site and no card will be made. Use a sample number, or an invented one, which stays on this device.',
        fill: 'Fill in a sample person',
        takeSample: (number) => `Use the sample ${number}`.trim(),
        goOn: 'It is invented, continue',
        close: 'Close',
      }
    : { title: '', text: '', fill: '', takeSample: () => '', goOn: '', close: '' },
  card: {
    alt: 'Drawing of the social security card',
    title: 'Social security card',
    name: 'Name',
    number: 'Document number',
    city: 'City',
    bank: 'Bank',
    state: 'Being filled in',
    filled: (known: number, of: number): string => `${known} of ${of} filled in`,
    stamp: isDemo ? 'Demo' : 'Image',
  },
  notGiven: 'Not provided',
  device: {
    question: 'Who uses this device?',
    own: 'Only me or my family',
    ownHint:
      'Your answers are kept on it for 7 days so that you can continue later. You can delete them at any time.',
    shared: 'Other people too, for example at work, in a village office or an internet café',
    sharedHint:
      'Nothing is kept. Your answers are cleared when you finish, close the window, or do nothing for 15 minutes.',
    plain:
      'The browser cannot encrypt them at this address. Other people who use this device might see them.',
  },
  kept: {
    tasks: 'All parts of the form',
    wholeWay: 'The way to a card',
    until: (day) => `Your answers are kept until ${day}, then deleted.`,
    elsewhere: 'Continue later or on another device',
  },
}

function waitFor(seconds: number | undefined): string {
  if (seconds === undefined) return 'in a little while'
  if (seconds < 90) return count(Math.max(1, Math.ceil(seconds)), 'second')
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? count(minutes, 'minute') : count(Math.ceil(minutes / 60), 'hour')
}

const count = (many: number, unit: string): string => `in ${counted(many, unit)}`
