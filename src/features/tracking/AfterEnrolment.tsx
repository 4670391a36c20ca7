import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { procedures } from '../../procedures/procedures.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { useDraftOf } from '../../wizard/useDraftOf.ts'

/**
 * From a registration that is complete to the card, in this person's own draft. What was filled in is said to be there only if
 * that draft has it.
 */
export function AfterEnrolment({ view }: { readonly view: CaseView }) {
  const { afterEnrolment: words } = useMessages('tracking')
  const { loaded, cases } = useDraftState()
  const saved = cases.find(({ number }) => number === view.number)
  const { name: maskedName, idMasked } = view.holder
  const { next } = procedures[view.kind]
  const { whose, link } = useDraftOf({ maskedName, idMasked, name: saved?.name }, next?.kind ?? view.kind)
  return (
    <>
      <Actions>
        <ButtonLink {...link}>{words.link}</ButtonLink>
      </Actions>
      {loaded && <p className="hint">{words.filledIn[whose]}</p>}
    </>
  )
}
