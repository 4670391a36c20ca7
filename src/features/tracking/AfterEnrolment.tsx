import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { comparePerson } from '../../journey/comparePerson.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { homePath, reviewPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'

/**
 * From a registration that is complete to the card. What was filled in is said to be there only if this device's draft has it;
 * a draft of somebody else is not gone on with unasked: the start page offers both, to go on and to start again.
 */
export function AfterEnrolment({ view }: { readonly view: CaseView }) {
  const { afterEnrolment: words } = useMessages('tracking')
  const { loaded, draft, cases } = useDraftState()
  const saved = cases.find(({ number }) => number === view.number)
  const { name: maskedName, idMasked } = view.holder
  const whose = comparePerson(draft.answers, { maskedName, idMasked, name: saved?.name })
  return (
    <>
      <Actions>
        <ButtonLink to={whose === 'other' ? homePath : reviewPath('card')}>{words.link}</ButtonLink>
      </Actions>
      {loaded && <p className="hint">{words.filledIn[whose]}</p>}
    </>
  )
}
