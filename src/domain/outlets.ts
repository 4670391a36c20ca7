/** What a place is: a bank's outlet, an office of the agency (经办窗口), a self-service machine (自助机). */
export const outletKinds = ['bank', 'office', 'kiosk'] as const

/**
 * What can be had done there: register for insurance, apply for a card, fetch it, enable its social security function, activate
 * its financial function, have it replaced or renewed, report its social security part lost for good or found (挂失、解挂), reset
 * its social security PIN, have it cancelled (注销), print records.
 */
export const outletServices = [
  'register',
  'apply',
  'collect',
  'enable',
  'activate',
  'replace',
  'loss',
  'pin',
  'cancel',
  'records',
] as const
export type OutletService = (typeof outletServices)[number]

/** The city (GB/T 2260) of a place: its county has the first four digits, and the place's id begins with that. */
export const cityOfOutlet = (id: string): string => `${id.slice(0, 4)}00`

/** The languages that are spoken there (ISO 639-1). */
export const outletLanguages = ['zh', 'en', 'ko', 'ja', 'mn'] as const
