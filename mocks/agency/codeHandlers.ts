import type { Clock } from './clock.ts'
import { confirmCode, requestCode } from './codes.ts'
import type { Handlers } from './handlers.ts'
import { once } from './once.ts'
import { changeTidily } from './pruning.ts'
import { confirmSearch, searchCase } from './search.ts'
import type { Store } from './store.ts'

/** Sends a code; `opensCase`: for a search, not to prove the number in an application. */
export type OnCode = (mobile: string, code: string, opensCase: boolean) => void

/** The operations that send a code by text message, or take one: it proves a number, or opens a case. */
export function codeHandlers(setting: {
  readonly store: Store
  readonly clock: Clock
  readonly onCode?: OnCode
}): Handlers<'requestCode' | 'confirmCode' | 'searchCase' | 'confirmSearch'> {
  const { store, clock } = setting

  const sendText = async (codeId: string): Promise<void> => {
    const row = await store.read((tables) => tables.get('codes', codeId))
    if (row?.mobile) setting.onCode?.(row.mobile, row.code, row.opens !== undefined)
  }

  return {
    requestCode: async (asked) => {
      let isNew = false
      const reply = await changeTidily(store, clock, (tables) =>
        once(tables, 'requestCode', asked, clock.ms(), () => {
          isNew = true
          return requestCode(tables, asked.body.mobile, asked.client, clock.ms())
        }),
      )
      if (reply.ok && isNew) await sendText(reply.value.codeId)
      return reply
    },
    confirmCode: (asked) =>
      store.change((tables) =>
        once(tables, 'confirmCode', asked, clock.ms(), () =>
          confirmCode(tables, asked.params.codeId, asked.body.code, clock.ms()),
        ),
      ),
    searchCase: async (asked) => {
      let isNew = false
      const reply = await store.change((tables) =>
        once(tables, 'searchCase', asked, clock.ms(), () => {
          isNew = true
          return searchCase(tables, asked, clock.ms())
        }),
      )
      if (reply.ok && isNew) await sendText(reply.value.searchId)
      return reply
    },
    confirmSearch: (asked) =>
      store.change((tables) =>
        once(tables, 'confirmSearch', asked, clock.ms(), () =>
          confirmSearch(tables, asked.params.searchId, asked.body.code, clock.ms()),
        ),
      ),
  }
}
