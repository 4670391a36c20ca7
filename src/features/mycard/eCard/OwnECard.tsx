import { eCardStateOf } from '../../../domain/eCard.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { LawLink } from '../../../i18n/LawLink.tsx'
import { cardMatterPath, cardPath, cardUsesPath } from '../../../journey/paths.ts'
import { Actions, ButtonLink } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Page } from '../../../ui/Page.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'
import { News } from '../News.tsx'
import { PressButton } from '../PressButton.tsx'
import { useCardAction } from '../useCardAction.ts'
import { FamilyList } from './FamilyList.tsx'
import { OpenECard } from './OpenECard.tsx'
import { ByConsent, Shown } from './Shown.tsx'

/** One's own e-card: opening it, showing it, whose are carried along, giving it up. */
export function OwnECard({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const { mine, end, law, demo } = useMessages('eCard')
  const { toCard } = useMessages('mycard')
  const issue = useCardAction(view, caseKey, 'issueECard')
  const giveUp = useCardAction(view, caseKey, 'endECard')
  const back = { to: cardPath(view.number), label: toCard }
  const state = eCardStateOf(view.card.events)
  if (state === undefined)
    return (
      <OpenECard view={view} issue={issue} back={back}>
        {giveUp.wasTried && <News title={end.done} />}
      </OpenECard>
    )
  const shown = { state, view, name: view.holder.name }
  return (
    <Page title={mine.title} back={back}>
      {issue.wasTried && <News title={mine.done} />}
      {state === 'works' && <Shown {...shown} />}
      {state === 'byConsent' && <ByConsent {...shown} words={mine.consent} />}
      {(state === 'suspended' || state === 'ended') && (
        <>
          <p className="lede">{mine[`${state}Text`]}</p>
          <Actions>
            <ButtonLink to={state === 'suspended' ? cardMatterPath(view.number, 'replace') : back.to}>
              {state === 'suspended' ? mine.replace : mine.toCard}
            </ButtonLink>
          </Actions>
        </>
      )}
      {state !== 'ended' && (
        <>
          <FamilyList view={view} canAdd={state === 'works'} />
          <p>
            <ButtonLink kind="secondary" to={`${cardUsesPath}?city=${view.answers.city ?? ''}&carrier=eCard`}>
              {mine.use}
            </ButtonLink>
          </p>
          <p>
            {law} <LawLink id="agencyRegulations.7" />
          </p>
        </>
      )}
      {view.card.actions.includes('endECard') && (
        <Disclosure summary={end.heading}>
          <p>{end.text}</p>
          <PressButton of={giveUp} kind="secondary" words={end} />
        </Disclosure>
      )}
      {demo && <p className="hint">{demo}</p>}
    </Page>
  )
}
