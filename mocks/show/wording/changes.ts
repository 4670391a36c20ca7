import * as v from 'valibot'
import { createStore } from '../../../src/foundation/createStore.ts'
import { tabStorage } from '../../../src/foundation/webStorage.ts'
import { changesSchema, type WordChange } from '../../wording/wordPatch.ts'

const kept = v.safeParse(changesSchema, tabStorage.readJson('demo-words'))

/** What reads otherwise in this tab, and still does when the page is loaded anew. */
export const changes = createStore<readonly WordChange[]>(kept.success ? kept.output : [])

changes.subscribe(() => {
  const list = changes.get()
  tabStorage.write('demo-words', list.length > 0 ? JSON.stringify(list) : undefined)
})

const isSame = (a: WordChange, b: WordChange): boolean =>
  a.file === b.file && a.path.join('.') === b.path.join('.')

/** Notes a change. A sentence that was changed before goes on being told from how its file has it; back at that, it is no change. */
export function note(change: WordChange): void {
  const before = changes.get().find((one) => isSame(one, change))
  const { from, nth, of } = before ?? change
  const others = changes.get().filter((one) => one !== before)
  changes.set(change.to === from ? others : [...others, { ...change, from, nth, of }])
}
