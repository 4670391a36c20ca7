import type { ForWhom } from '../../domain/choices.ts'
import type { Text } from '../text.ts'

/** The card in hand: its two functions, the next trip, passwords, how long it is valid and what it is good for. */
export interface MycardMessages {
  readonly title: {
    readonly stepsLeft: (steps: number, who: ForWhom) => string
    readonly works: Text
    readonly expired: Text
    readonly notYet: string
  }
  readonly lead: {
    readonly sealed: string
    readonly socialOnly: string
    readonly financialOnly: string
    readonly works: string
  }
  readonly notYet: { readonly text: string; readonly link: string }
  readonly lights: {
    readonly heading: string
    readonly social: string
    readonly financial: string
    readonly on: string
    readonly off: string
    readonly socialFor: string
    readonly financialFor: string
  }
  readonly sealed: { readonly title: string; readonly text: string }
  readonly enable: {
    readonly heading: string
    readonly lead: string
    readonly button: string
    readonly working: string
    readonly done: string
    readonly elsewhere: string
    readonly places: readonly string[]
    /** What is safe when enabling did not work, or may have worked unseen. */
    readonly safe: string
    readonly unsure: string
  }
  readonly trip: {
    readonly heading: string
    readonly none: string
    readonly bank: (bank: string) => string
    readonly why: Text
    readonly elsewhere: (bank: string) => string
    readonly anyBranch: (bank: string) => string
    readonly suggestion: string
    readonly optional: string
    readonly hours: string
    readonly phone: string
    readonly stepFree: string
    readonly demo: string
    readonly theBank: string
  }
  readonly passwords: {
    readonly heading: string
    readonly points: readonly string[]
    readonly neverAsk: string
  }
  readonly number: {
    readonly heading: string
    readonly label: string
    readonly text: string
    readonly show: string
    readonly hide: string
    readonly hidden: string
  }
  readonly validity: {
    readonly heading: string
    readonly until: (day: string) => string
    readonly typical: string
    readonly renewFrom: (day: string) => string
    readonly renewNow: (days: number) => string
    readonly after: string
    readonly save: string
    readonly saveTitle: string
    readonly saveText: (day: string) => string
  }
  /** A card that has expired: what goes on, what depends on the bank. */
  readonly expired: {
    readonly lead: (day: string) => string
    /** Where the social function was never switched on. */
    readonly unused: (day: string) => string
    readonly goesOn: { readonly heading: string; readonly points: readonly string[] }
    readonly depends: { readonly heading: string; readonly points: readonly string[] }
    readonly ask: string
  }
  /** How to get a new card for one that has expired or soon will. */
  readonly renew: { readonly heading: string; readonly steps: readonly string[]; readonly demo: string }
  readonly states: {
    readonly heading: string
    readonly lead: string
    readonly here: string
    readonly list: {
      readonly [S in 'sealed' | 'normal' | 'tempLost' | 'lost' | 'locked' | 'expired' | 'cancelled']: {
        readonly name: string
        readonly text: string
      }
    }
  }
  readonly lost: { readonly heading: string; readonly steps: readonly string[] }
  readonly uses: { readonly heading: string; readonly points: readonly string[]; readonly demo: string }
  readonly card: {
    readonly stamp: string
    readonly alt: string
    readonly title: string
    readonly name: string
    readonly number: string
    readonly city: string
    readonly bank: string
    readonly state: string
    readonly expired: string
  }
}
