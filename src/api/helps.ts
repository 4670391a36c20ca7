import { queryOptions } from '@tanstack/react-query'
import type { PartialAnswers } from '../domain/application.ts'
import type { CaseKind } from '../domain/case.ts'
import type { HelpRelation, HelpScope, helpDays } from '../domain/helps.ts'
import type { SavedHelp } from '../journey/savedHelps.ts'
import { carriable } from './carried.ts'
import { getClient } from './client.ts'
import { addOperations } from './contract.ts'
import { helpOperations } from './helpOperations.ts'
import type { HelpView } from './helpSchemas.ts'
import { soundAnswers } from './soundAnswers.ts'

// Filling in an application with a helper. All calls reject with AgencyError; repeating one is safe.

addOperations(helpOperations)

type Opened = Pick<SavedHelp, 'help' | 'accessKey'>
const asked = ({ help, accessKey }: Opened) => ({ params: { help }, accessKey })

/** How a help stands; asked again and again while somebody looks, for the other one acts elsewhere. */
export const helpQuery = (opened: Opened) =>
  queryOptions({
    queryKey: ['help', opened.help, opened.accessKey],
    queryFn: ({ signal }): Promise<HelpView> => getClient().call('getHelp', { ...asked(opened), signal }),
    refetchInterval: 10_000,
  })

/** Invites a helper to one application; the answer has the code to pass on. */
export const putHelp = (
  opened: Opened,
  body: {
    readonly kind: CaseKind
    readonly scope: HelpScope
    readonly days: (typeof helpDays)[number]
    readonly person: string
  },
): Promise<HelpView> => getClient().call('putHelp', { ...asked(opened), body })

/** Comes in as the helper. AgencyError 404: no such code; 410: it was used, ended or is over; 429: too many were tried. */
export const acceptHelp = (
  code: string,
  accessKey: string,
  body: { readonly name: string; readonly relation: HelpRelation },
): Promise<HelpView> => getClient().call('acceptHelp', { params: { code }, accessKey, body })

/** Hands the application over as it is. AgencyError 409: the other one has it, or it has ended. */
export const handOverHelp = (opened: Opened, id: string, given: PartialAnswers): Promise<HelpView> =>
  getClient().call('handOverHelp', {
    ...asked(opened),
    body: { id, answers: soundAnswers(carriable(given)).answers },
  })

/** Has it in hand again. AgencyError 409: it has ended. */
export const takeBackHelp = (opened: Opened): Promise<HelpView> =>
  getClient().call('takeBackHelp', { ...asked(opened), body: { turn: 'person' } })

/** Dismisses the helper, or stops helping. */
export const endHelp = (opened: Opened): Promise<undefined> => getClient().call('endHelp', asked(opened))
