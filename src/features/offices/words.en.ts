import { isDemo } from '../../i18n/edition.ts'
import { listed } from '../../i18n/withinSentence.ts'
import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'Find a bank outlet or office',
  lead: 'Choose a city and what you want to do. You see where to go and whether it is open.',
  back: 'Back to the start page',
  demo: isDemo
    ? 'Demonstration data: places, numbers and hours are invented. Local announcements apply. You can call 12333 before you go.'
    : 'Local announcements apply. You can call 12333 before you go.',
  filters: {
    city: 'City',
    choose: 'Choose a city',
    county: 'District or county',
    wholeCity: 'The whole city',
    service: 'What you want to do',
    anything: 'Anything',
    more: 'More filters, nearest first',
    open: 'Open now',
    stepFree: 'Step-free access',
    language: 'Language spoken',
    anyLanguage: 'Any',
  },
  services: {
    register: 'Register for social insurance',
    apply: 'Apply for the card',
    collect: 'Collect the card',
    enable: 'Enable the social security function',
    activate: 'Activate the bank function',
    replace: 'Replace or renew the card',
    loss: 'Report a loss for good, or lift a report',
    pin: 'Reset the social security PIN',
    cancel: 'Cancel the card',
    records: 'Print insurance records',
  },
  kinds: { bank: 'Bank outlet', office: 'Office', kiosk: 'Self-service machine' },
  languages: { zh: 'Chinese', en: 'English', ko: 'Korean', ja: 'Japanese', mn: 'Mongolian' },
  count: (places) => (places === 1 ? '1 place' : `${places} places`),
  nothing: 'No place fits. Choose another district, or fewer filters. You can also call 12333.',
  showMore: (places) => `Show ${places} more`,
  offline: 'You can also call 12333 and ask for the nearest place.',
  near: {
    ask: 'Sort by distance from me',
    asking: 'Finding where you are',
    why: 'Your browser will ask you first. Your position is used in this page only: it is not sent and not kept. You can search without it.',
    known: 'Sorted by distance in a straight line.',
    cityFirst: 'We have your position. Choose a city and its places are listed, nearest first.',
    forget: 'Stop using my position',
    refused: {
      title: 'Your position is not used',
      text: 'Choose a district instead. To use your position, allow it in your browser’s settings.',
    },
    unknown: {
      title: 'Your position could not be found',
      text: 'Choose a district instead, or try again later.',
    },
  },
  map: {
    label: 'Sketch map of the places listed, with the same numbers',
    here: 'You',
    note: 'Sketch map, north is up. The numbers are those of the list. Filled circles are open now.',
  },
  open: {
    until: (hour) => `Open until ${hour}`,
    always: 'Open day and night',
    closed: 'Closed',
    opens: (day, hour) => `Opens ${day} at ${hour}`,
    today: 'today',
    tomorrow: 'tomorrow',
    never: 'Closed for now, call before you go',
    estimate: 'The public holidays are not announced yet. Call before you go.',
  },
  visits: 'See or change my bookings',
  item: {
    book: 'Book a time here',
    bookAt: (name) => `: ${name}`,
    number: 'Number ',
    phone: 'Phone: ',
    demoPhone: isDemo ? ' (demonstration number)' : '',
    distance: (kilometres) =>
      kilometres < 1
        ? `About ${Math.max(1, Math.round(kilometres * 10)) * 100} m`
        : `About ${kilometres.toFixed(1)} km`,
    more: 'Hours, services and access',
    hours: 'Hours',
    closes: (day, why) => `Closed on ${day} (${why})`,
    services: 'What you can do there',
    list: listed,
    instant: 'Cards are made while you wait',
    access: 'Access and languages',
    stepFree: 'Step-free access',
    steps: 'Steps at the entrance',
    languages: (names) => `Also ${names.join(', ')}`,
  },
}
