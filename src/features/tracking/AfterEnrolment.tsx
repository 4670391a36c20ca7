import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { procedures } from '../../procedures/procedures.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { TakeAnswers } from '../../wizard/TakeAnswers.tsx'
import { useDraftOf } from '../../wizard/useDraftOf.ts'

/**
 * From a registration that is complete to the card: in this person's own draft, if one lies here; else in a new one, with what was
 * submitted in the registration.
 */
export function AfterEnrolment({ view }: { readonly view: CaseView }) {
  const { afterEnrolment: words } = useMessages('tracking')
  const { loaded, saved, accessKey } = useCase(view.number)
  const { name: maskedName, idMasked } = view.holder
  const { next } = procedures[view.kind]
  const { whose, link } = useDraftOf({ maskedName, idMasked, name: saved?.name }, next?.kind ?? view.kind)
  if (!loaded) return null
  if (!next || !accessKey || whose === 'same')
    return (
      <>
        <Actions>
          <ButtonLink {...link}>{words.link}</ButtonLink>
        </Actions>
        <p className="hint">{words.filledIn[whose]}</p>
      </>
    )
  return (
    <TakeAnswers
      view={view}
      caseKey={accessKey}
      to={{ journey: next.kind, step: 'check', anew: next.anew, as: next.as, given: next.given }}
      button={words.link}
      safe={words.notFetched}
      otherwise={
        <p>
          <ButtonLink kind="secondary" {...link}>
            {words.without}
          </ButtonLink>
        </p>
      }
    >
      {whose === 'other' && <p className="hint">{words.filledIn.other}</p>}
    </TakeAnswers>
  )
}
