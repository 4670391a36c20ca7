import { findClerk } from '../agency/deskClerks.ts'
import { type Handling, handle } from '../agency/handlings.ts'
import type { Said } from './casePage.ts'
import { ownPlace } from './clerkPage.ts'
import { beginAtCounter, counterPath } from './counterSection.ts'
import { actAtDesk } from './deskActs.ts'
import { casesPath, clerkPath, deskPath, deskQuery } from './deskAddress.ts'
import { type Asked, clerkCookie } from './deskRequest.ts'

/** What became of something that was posted: not understood; refused, and why; or done, and where a browser goes on. */
export type Posted =
  | { readonly outcome: 'notUnderstood' }
  | { readonly outcome: 'refused'; readonly said: Said; readonly at: string; readonly typed: string }
  | { readonly outcome: 'done'; readonly at: string; readonly cookie?: string }

/** Does what was posted to the desk. */
export async function postToDesk(asked: Asked, form: URLSearchParams): Promise<Posted> {
  const { agency, url, language, search, clerk } = asked
  const here = (path: string, more = {}) => path + deskQuery(language, search, more)
  if (url.pathname === clerkPath) return sitDown(asked, form)
  if (url.pathname === counterPath) {
    const at = await beginAtCounter(asked)
    return at === undefined ? { outcome: 'notUnderstood' } : { outcome: 'done', at }
  }
  const [number = '', folder] = url.pathname.startsWith(casesPath)
    ? url.pathname.slice(casesPath.length).split('/')
    : []
  if (folder === 'handling') return await handleCase(asked, number, form)
  const outcome = await actAtDesk(agency, url.pathname, form, clerk)
  if (outcome === 'notUnderstood') return { outcome }
  // Who acted on the page of a case goes on there; who acted in the list, in the list.
  const at = form.get('back') === 'case' && number !== '' ? casesPath + number : deskPath
  if (outcome === 'notPossible') return { outcome: 'refused', said: outcome, at, typed: '' }
  return { outcome, at: here(at, at === deskPath ? {} : { done: form.get('act') ?? '' }) }
}

function sitDown({ language, search }: Asked, form: URLSearchParams): Posted {
  const clerk = findClerk(form.get('clerk'))
  if (!clerk) return { outcome: 'notUnderstood' }
  const cookie = `${clerkCookie}=${clerk}; Path=${deskPath}; HttpOnly; SameSite=Strict`
  return { outcome: 'done', at: ownPlace(form.get('to')) + deskQuery(language, search), cookie }
}

async function handleCase(
  { agency, language, search, clerk }: Asked,
  number: string,
  form: URLSearchParams,
): Promise<Posted> {
  const wish = readHandling(form)
  if (!wish || clerk === undefined) return { outcome: 'notUnderstood' }
  const said = await handle(agency.store, number, clerk, wish, agency.clock.now())
  const at = casesPath + number
  if (said === 'noCase') return { outcome: 'notUnderstood' }
  if (said) return { outcome: 'refused', said, at, typed: wish.do === 'note' ? wish.text : '' }
  const isGone = wish.do === 'giveBack' || wish.do === 'giveTo'
  return { outcome: 'done', at: (isGone ? deskPath : at) + deskQuery(language, search) }
}

function readHandling(form: URLSearchParams): Handling | undefined {
  const wanted = form.get('do')
  const to = findClerk(form.get('to'))
  if (wanted === 'note') return { do: wanted, text: form.get('text') ?? '' }
  if (wanted === 'giveTo') return to && { do: wanted, to }
  return wanted === 'takeOver' || wanted === 'giveBack' ? { do: wanted } : undefined
}
