import type { ForWhom } from '../../domain/application.ts'
import { isDemo } from '../edition.ts'
import type { ApplyMessages } from '../messages/apply.ts'
import { inputs } from './inputs.ts'

const ofPerson: Readonly<Record<ForWhom, string>> = {
  self: 'your',
  child: 'the child’s',
  represented: 'the person’s',
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const asWritten = 'As written on the document.'

export const apply: ApplyMessages = {
  fields: {
    idType: {
      label: (who) =>
        `Which document ${who === 'self' ? 'do you' : who === 'child' ? 'does the child' : 'does the person'} use?`,
      hint: 'One that is at hand and has not expired.',
      required: 'Select a document',
      why: 'The number on the card follows the document, and each document has rules of its own.',
    },
    name: {
      label: 'Full name',
      hint: asWritten,
      required: (who) => `Enter ${ofPerson[who]} full name`,
      why: 'Name and number have to agree with the police and the insurance records.',
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
      why: 'With an expired document the bank cannot open the account. Renew it first.',
    },
    sex: {
      label: 'Sex',
      required: 'Select male or female',
      why: 'The number of this document tells neither sex nor date of birth.',
    },
    birthDate: { label: 'Date of birth', hint: 'For example 1988 5 20', required: 'Enter the date of birth' },
    nationality: {
      label: 'Nationality',
      hint: 'As in the passport.',
      required: 'Select a nationality',
      why: 'A foreigner’s social security number is made of the country code and the document number.',
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
      why: 'Under 18, a guardian acts for the child.',
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
      why: 'Acting for somebody needs an authorisation and the documents of both.',
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
      why: 'News about the case and the card come by text message. It never carries a link.',
    },
    mobileProof: {
      label: 'Confirm the mobile number',
      required: 'Send a code, then enter the code you received',
      why: 'So that news does not go to somebody else.',
    },
    firstWorkDay: {
      label: 'When did you start work?',
      hint: 'The day you actually began, not the date of the contract.',
      required: 'Enter the day you started work',
      why: 'The employer registers you within 30 days from the first day of work.',
    },
    businessUscc: {
      label: 'Unified social credit code',
      hint: '18 characters on the business licence, digits and capitals.',
      required: 'Enter the unified social credit code on the business licence',
      why: 'The self-employed register with their business licence.',
    },
    scheme: {
      label: 'Which insurance?',
      hint: 'It is voluntary, and you can add another one later. Contributions follow local announcements.',
      required: 'Select an insurance',
      why: 'The registration names the insurance. An individual’s registration is decided within 10 working days.',
    },
    county: {
      label: 'In which district or county?',
      hint: 'Where the person works or lives: its agency takes the registration.',
      required: 'Select a district or county',
    },
    household: {
      label: (who) => `Where is ${ofPerson[who]} household register?`,
      hint: 'It is the address on the household register or the resident ID card.',
      required: 'Select where the household register is',
      why: 'Registered outside Liaoning, people join insurance where they live by their residence permit; registered here, they need none.',
    },
    records: {
      label: 'Check the records first',
      required: 'Choose to check the records, or to skip it',
      why: 'Before personal records are looked up you are told what and why, and you decide.',
    },
    enrolmentDeclared: {
      label: 'All of this is true, and I submit it',
      required: 'Tick the declaration to submit',
    },
    documents: {
      label: 'Photos of the documents',
      hint: 'Show all four corners, easy to read. A watermark is added: for the card application only.',
      required: 'Upload the documents asked for',
      why: 'Only what the law lets the agency ask for, nothing else.',
    },
    photo: {
      label: (who) => `${capital(ofPerson[who])} photo for the card`,
      hint: 'White background, no hat, recent. No need to crop: it is cut to 358×441 pixels for you.',
      required: 'Add a photo, or choose “Later”',
      why: 'It is printed on the card. A face is sensitive data, so you are asked for consent separately.',
    },
    bank: {
      label: 'Choose the bank',
      required: 'Select a bank',
      why: 'The card carries an account with the bank you choose. No employer or school may choose for you.',
    },
    productionMode: {
      label: 'How should the card be made?',
      required: 'Select how the card should be made',
    },
    delivery: {
      label: 'How would you like to get the card?',
      required: 'Select how you would like to get the card',
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
      required: 'Enter the recipient’s mobile number: the courier uses it',
    },
    mailAddress: {
      label: 'Where should it be sent?',
      hint: 'An address on the mainland. After two failed deliveries the card goes back to the bank.',
      required: 'Enter the address',
      why: 'Name, number and address go to the courier; you are asked for consent separately.',
    },
    photoConsent: {
      label: 'I agree to this photo being used for the card',
      hint: 'It is used to check your identity and printed on the card. If you do not agree, you can apply at a counter and have a photo taken there.',
      required: 'Tick to agree to the use of the photo; if you do not agree, apply at a counter',
      why: 'A face is sensitive personal data and needs consent of its own. It can be withdrawn.',
    },
    bankConsent: {
      label: 'I agree that the bank I chose gets what it needs for the account',
      hint: 'Name, document number and validity, mobile number, address. Without it there is no account and no card; you can go back and choose another bank.',
      required: 'Tick to agree that the bank gets what it needs; otherwise the card cannot be made',
      why: 'When personal data goes to somebody else you are told to whom and for what, and agree separately.',
    },
    courierConsent: {
      label: 'I agree that the courier gets the recipient’s name, number and address',
      hint: 'Nothing else goes to the courier. If you do not agree, go back and collect the card at an outlet.',
      required: 'Tick to agree that the courier gets the address; or choose to collect the card',
    },
    childConsent: {
      label: 'I am the guardian and agree that the child’s data is used for this procedure',
      hint: 'Under 14 all data is protected as sensitive. The registration and the card each ask once: your consent holds for that one only. Without consent it cannot be done online, but at a counter.',
      required: 'Tick to agree as guardian; if you do not agree, apply at a counter',
      why: 'For children under 14 the guardian has to agree.',
    },
    declared: { label: 'All of this is true, and I submit it', required: 'Tick the declaration to submit' },
  },
  names: {
    forWhom: 'For whom',
    applicantKind: 'Kind of applicant',
    insuredPlace: 'Insurance',
    livingPlace: 'Living in',
    cardInHand: 'Card in hand',
    city: 'City',
    name: (who) => (who === 'self' ? 'Full name' : `${capital(ofPerson[who])} full name`),
    nameNote: 'Which character is “□”',
    helperNameNote: 'The “□” in your name',
    idType: 'Document',
    idNumber: (who) => (who === 'self' ? 'Document number' : `${capital(ofPerson[who])} document number`),
    idExpiry: 'Valid until',
    sex: 'Sex',
    birthDate: 'Date of birth',
    nationality: 'Nationality',
    guardianName: 'Guardian’s name',
    guardianIdNumber: 'Guardian’s ID number',
    guardianRelation: 'The guardian is the child’s',
    agentName: 'Representative’s name',
    agentIdNumber: 'Representative’s ID number',
    agentRelation: 'The representative is the person’s',
    authorisedUntil: 'Authorised until',
    mobile: 'Mobile number',
    mobileProof: 'Confirmation of the mobile number',
    firstWorkDay: 'First day of work',
    businessUscc: 'Unified social credit code',
    scheme: 'Insurance chosen',
    county: 'District or county',
    household: 'Household register',
    records: 'Records check',
    enrolmentDeclared: 'Declaration',
    documents: 'Documents',
    photo: 'Photo',
    bank: 'Bank',
    productionMode: 'Production',
    delivery: 'Delivery',
    outlet: 'Collected at',
    recipientName: 'Recipient',
    recipientMobile: 'Recipient’s mobile number',
    mailAddress: 'Address',
    photoConsent: 'Photo',
    bankConsent: 'Data for the bank',
    courierConsent: 'Data for the courier',
    childConsent: 'Guardian’s consent',
    declared: 'Declaration',
  },
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
  numberRequired: (who, name) =>
    `Enter ${ofPerson[who]} ${name.replace(/^[A-Z](?![A-Z])/, (c) => c.toLowerCase())}`,
  options: {
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
    scheme: {
      pension: { label: 'Pension insurance' },
      medical: { label: 'Medical insurance' },
      both: { label: 'Pension and medical insurance' },
    },
    household: {
      liaoning: { label: 'In Liaoning' },
      otherProvince: { label: 'In another province', hint: 'A residence permit is needed.' },
    },
    productionMode: {
      instant: {
        label: 'While you wait',
        hint: 'Go to a bank outlet once and take the card along. Officially: instant issue (即时制卡).',
      },
      batch: {
        label: 'Made first, then you are told',
        hint: 'Together with other people’s cards; it takes some days. Officially: batch production (批量制卡).',
      },
    },
    delivery: {
      outlet: {
        label: 'Collect at a bank outlet',
        hint: 'The bank account can be activated at the same time.',
      },
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
    person: {
      title: (who) => `${capital(ofPerson[who])} identity`,
      lead: 'As on the identity document; nothing is submitted yet.',
    },
    born: { title: 'Date of birth and sex' },
    guardian: { title: 'Your identity (the guardian)', lead: 'Under 18, you act for the child.' },
    agent: {
      title: 'Your identity (the representative)',
      lead: 'Identity documents of both of you are needed.',
    },
    recipient: { title: 'Who receives it?' },
    consents: {
      title: 'Your separate consent',
      lead: 'Decide on each one separately; nothing is ticked for you. You can withdraw your consent later.',
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
    residenceProof: { label: 'Residence permit or proof of residence' },
  },
  problems: {
    'choice.unknown': (_, name) => `An earlier answer changed: please choose again (${name})`,
    'text.tooLong': ({ count, limit }) => `At most ${limit} characters; you wrote ${count}`,
    'name.characters': (_, name) =>
      `${name}: only letters or Chinese characters; write “□” for one you cannot type`,
    'name.tooLong': ({ count, limit }, name) => `${name}: at most ${limit} characters; you entered ${count}`,
    'name.hasDigits': (_, name) => `${name} has digits in it: is it a number by mistake?`,
    'idNumber.length': ({ count, limit }, name) =>
      `${name} must have ${limit} characters; you entered ${count}`,
    'idNumber.characters': (_, name) =>
      `${name} has characters that do not belong there; only the last may be the letter X`,
    'idNumber.area': (_, name) =>
      `${name}: the first 6 digits are no area code. Compare it with the document`,
    'idNumber.birthDate': (_, name) =>
      `${name}: digits 7 to 14 are no real date. Compare them with the date of birth`,
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
      `By this date the child is ${limit} or older: go back and choose the other kind`,
    'mobile.length': ({ count, limit }) => `A mobile number has ${limit} digits; you entered ${count}`,
    'mobile.prefix': () => 'A mobile number starts with 1 and then 3 to 9',
    'code.length': ({ count, limit }) => `The code has ${limit} digits; you entered ${count}`,
    'code.wrong': () => 'The mobile number is not confirmed: please confirm it again',
    'code.expired': () => 'The code has expired: send another one',
    'date.incomplete': (_, name) => `${name}: enter year (4 digits), month and day`,
    'date.unreal': (_, name) => `${name}: there is no such day. Check month and day`,
    'date.future': (_, name) => `${name} is too late: check the year`,
    'date.past': (_, name) =>
      `${name} has passed: check the year. If it is out of date, renew it first; what you filled in stays`,
    'date.tooEarly': (_, name) => `${name} is too early: check the year`,
    'uscc.length': ({ count, limit }) => `The code has ${limit} characters; you entered ${count}`,
    'uscc.characters': () => 'The code has no letters I, O, S, V or Z: check for the digits 1, 0, 5 and 2',
    'uscc.checksum': () => 'The code does not check: compare it with the business licence',
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
    'photo.later': () => 'The photo is still missing: add it before you submit',
    'photo.unfit': () => 'This photo does not meet the requirements: choose another one',
    'photo.tooSmall': () => 'The photo is too small: choose a sharper one',
    'photo.tooLarge': () => 'The photo file is too large: prepare it once more',
    'bank.unknown': () => 'This bank does not issue cards in that city: choose again',
    'outlet.unknown': () => 'That place cannot do this: choose again',
    'mode.unavailable': () => 'This bank cannot make the card that way: choose again',
    'delivery.unavailable': () => 'The card cannot come that way: choose again',
    'consent.needed': (_, name) => `Tick “${name}”`,
    'declaration.needed': () => 'Tick the declaration to submit',
    'record.mismatch': () =>
      'The name is not the one on record: check name and number, or have the record corrected',
    'record.alreadyHasCard': () => 'There is a card in the province already: one person has one card',
    'record.inProgress': () => 'An application is under way already: see “My applications”',
  },
  faults: {
    offline: () => 'No connection. Your answers are safe: check the network and try again.',
    timeout: () => 'No answer for a long time. Your answers are safe: please try again.',
    busy: (seconds) => `Too many requests just now. Your answers are safe: try again ${waitFor(seconds)}.`,
    unavailable: (seconds) =>
      `The other side cannot do it just now. Your answers are safe: try again ${waitFor(seconds)}.`,
    garbled: () =>
      'The answer could not be read; perhaps the network asks you to sign in (hotel or station Wi-Fi). Your answers are safe: check and try again.',
    noAccess: () =>
      'No access any more, perhaps after a long pause. Your answers are safe: open it again from “My applications”.',
    notFound: () => 'Not found; it may not be recorded yet. Try again a little later.',
    refused: () => 'It was not accepted. Your answers are safe: check them and try again, or call 12333.',
  },
  retry: 'Try again',
  retryIn: (seconds) => `Try again (${waitFor(seconds)})`,
  inputs,
  leaving: {
    title: 'This change removes some answers',
    lead: 'These will be removed; you can undo it for 10 seconds:',
    confirm: 'Change it',
    cancel: 'Leave it as it was',
    close: 'Close',
    gone: (count) => (count === 1 ? '1 answer was removed' : `${count} answers were removed`),
    undo: 'Undo',
    remaining: (seconds) => `${seconds} s left`,
  },
  conflict: {
    title: 'The two pages differ',
    lead: 'This application was changed on two pages. Choose one; the changes on the other are dropped.',
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
        title: 'This is a demonstration: please use no real number',
        text: 'It is not an official site and no card will be made. We suggest a sample number; an invented one is fine too and stays on this device.',
        fill: 'Fill in a sample person',
        takeSample: (number) => `Use the sample ${number}`.trim(),
        goOn: 'It is invented: go on',
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
    stamp: isDemo ? 'Demo' : 'Image',
  },
  notGiven: 'Not provided',
  device: {
    question: 'Who uses this device?',
    own: 'Only I or my family',
    ownHint:
      'Your answers are kept on it for 7 days, so that you can go on later. Then they are deleted; you can delete them at any time.',
    shared: 'Other people too, as at work, in a village office or an internet café',
    sharedHint:
      'Nothing is kept. It is cleared when you finish, close the window, or do nothing for 15 minutes.',
    plain: 'At this address the browser can’t encrypt them: others who use this device might see them.',
  },
  kept: {
    tasks: 'All parts of the application',
    until: (day) => `Your answers are kept until ${day}, then deleted. `,
    elsewhere: 'Continue later or on another device',
  },
}

function waitFor(seconds: number | undefined): string {
  if (seconds === undefined) return 'in a little while'
  return seconds < 90
    ? `in ${Math.max(1, Math.ceil(seconds))} seconds`
    : `in ${Math.ceil(seconds / 60)} minutes`
}
