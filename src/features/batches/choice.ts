import { tabStorage } from '../../foundation/webStorage.ts'

/** Who is to be in the next batch: everybody who can be, or these rows by their keys; and whether paper is vouched for. */
export interface Choice {
  readonly organisation: string
  readonly mode: 'all' | 'some'
  readonly keys: readonly string[]
  readonly hasPaper: boolean
  readonly city?: string
  readonly name?: string
}

/** Of a batch of cards, and of one of registrations. */
type Slot = 'batch' | 'registration'

/** What was chosen in this tab for an organisation; from the start: everybody. It names rows by their keys and nobody. */
export function readChoice(organisation: string, slot: Slot = 'batch'): Choice {
  const kept: Partial<Choice> = Object(tabStorage.readJson(slot))
  const { mode, keys, hasPaper, city, name } = kept
  const isOwn = kept.organisation === organisation
  return {
    organisation,
    mode: isOwn && mode === 'some' ? 'some' : 'all',
    keys: isOwn && Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
    hasPaper: isOwn && hasPaper === true,
    ...(isOwn && typeof city === 'string' ? { city } : {}),
    ...(isOwn && typeof name === 'string' ? { name } : {}),
  }
}

/** Keeps it for the next page; where the browser refuses, everybody is chosen there again, which is seen before anything is sent. */
export const keepChoice = (choice: Choice | undefined, slot: Slot = 'batch'): void =>
  void tabStorage.write(slot, choice && JSON.stringify(choice))
