import type { HelpView } from '../../../api/helpSchemas.ts'
import type { PartialAnswers } from '../../../domain/application.ts'
import { type Draft, emptyDraft } from '../../../journey/draft.ts'
import type { DraftStore } from '../../../journey/draftStore.ts'
import { stepPath } from '../../../journey/paths.ts'
import { resumeTo } from '../../../journey/resume.ts'
import { rememberHelp, type SavedHelp } from '../../../journey/savedHelps.ts'

/** Stands for the proof of a mobile number that only the person has; it goes to no agency. */
const withThePerson = 'with-the-person'

/**
 * Takes an application in hand on this device, as far as the help lets it. Staff at a counter begin a new one, and nothing of it is kept
 * there. @returns where it is filled in; undefined where there is nothing to fill in now.
 */
export async function takeInHand(
  store: DraftStore,
  opened: Pick<SavedHelp, 'help' | 'accessKey'>,
  view: HelpView,
  isShared: boolean,
): Promise<string | undefined> {
  const { role, draft, scope, kind } = view
  if (role === 'staff') {
    await store.keep('shared')
    await store.start('route')
    rememberHelp({ ...opened, role, draft: store.getState().draft.id }, true)
    return stepPath('route', 'who')
  }
  if (!draft || scope === 'look') {
    rememberHelp({ ...opened, role }, isShared)
    return undefined
  }
  const { mobile } = draft.answers
  // The code goes to the person's own phone: on the way to what comes after it, the helper is taken at their word.
  const told = mobile === undefined ? {} : { mobileProof: { mobile, proof: withThePerson } }
  const answers = { ...draft.answers, ...told }
  await store.restore({ ...emptyDraft(draft.id, Date.now()), journey: kind, answers })
  rememberHelp({ ...opened, role, draft: draft.id }, isShared)
  return resumeTo(store.getState().draft)
}

/** Puts what a helper entered in the place of the answers of the person's own draft; a number that was proved here stays proved. */
export async function takeEntered(store: DraftStore, draft: Draft, entered: PartialAnswers): Promise<void> {
  const { mobileProof } = draft.answers
  const isOwn = mobileProof?.mobile === entered.mobile && mobileProof?.proof !== withThePerson
  await store.restore({ ...draft, answers: { ...entered, ...(mobileProof && isOwn ? { mobileProof } : {}) } })
}
