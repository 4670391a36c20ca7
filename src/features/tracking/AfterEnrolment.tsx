import { useNavigate } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { reviewPath } from '../../journey/paths.ts'
import { useDraftOf } from '../../journey/useDraftOf.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'

/**
 * From a registration that is complete to the card, in this person's own draft. What was filled in is said to be there only if
 * that draft has it.
 */
export function AfterEnrolment({ view }: { readonly view: CaseView }) {
  const { afterEnrolment: words } = useMessages('tracking')
  const { loaded, cases } = useDraftState()
  const navigate = useNavigate()
  const saved = cases.find(({ number }) => number === view.number)
  const { name: maskedName, idMasked } = view.holder
  const { whose, openOwn } = useDraftOf({ maskedName, idMasked, name: saved?.name })
  const to = reviewPath('card')
  return (
    <>
      <Actions>
        <ButtonLink
          to={to}
          onClick={
            openOwn &&
            ((event) => {
              event.preventDefault()
              void openOwn().then(() => navigate(to))
            })
          }
        >
          {words.link}
        </ButtonLink>
      </Actions>
      {loaded && <p className="hint">{words.filledIn[whose]}</p>}
    </>
  )
}
