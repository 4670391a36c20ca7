import { withinSentence } from '../i18n/withinSentence.ts'
import type { words as chinese } from './facts.words.zh-CN.ts'

export const words: typeof chinese = {
  title: 'You have answered this before',
  looking: 'Looking for earlier answers…',
  show: 'See earlier answers',
  fromCase: (matter, when) => `From your ${withinSentence(matter)}, submitted on ${when}`,
  fromDraft: (matter, when) => `From your unfinished ${withinSentence(matter)} (saved ${when})`,
  fromRecord: (when) => `From your contribution record (looked up ${when})`,
  fromHere: {
    holder: 'From this application: the cardholder',
    guardian: 'From this application: the guardian',
    agent: 'From this application: the agent',
  },
  takes: (count) =>
    `${count === 1 ? '1 answer' : `${count} answers`} will be filled in: see them, leave any out`,
  taking: 'Fetching the answers',
  sharedDevice:
    'This is a shared device. The answers stay in this window only and are not kept when you close it.',
  oldPhoto: 'Your earlier photo is more than 6 months old, so you need to give a new one.',
  choose: 'Clear the tick of anything that you do not want to use.',
  take: 'Fill in what is ticked',
  leave: 'No, I will fill it in',
  taken: (count) => `${count === 1 ? '1 answer is' : `${count} answers are`} filled in. Check them.`,
  undo: 'Undo',
  remaining: (seconds) => `${seconds} s left`,
}
