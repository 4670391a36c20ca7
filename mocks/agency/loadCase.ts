import { loadOnce } from '../../src/foundation/loadOnce.ts'

// What is shown with a case comes with the first one that is looked at: whoever fills in a form needs none of it.

/** What the agency writes to people. */
export const loadNotices = loadOnce(() => import('./caseNotices.ts'))
/** What stands beside a case: its appointment, what is contested. */
export const loadWholeCase = loadOnce(() => import('./wholeCase.ts'))
