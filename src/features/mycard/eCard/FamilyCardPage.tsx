import { useNavigate } from 'react-router-dom'
import { removeFamilyCard } from '../../../api/familyCards.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { LawLink } from '../../../i18n/LawLink.tsx'
import { eCardPath } from '../../../journey/paths.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Page } from '../../../ui/Page.tsx'
import { SummaryList } from '../../../ui/SummaryList.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'
import { PressButton } from '../PressButton.tsx'
import { usePress } from '../useCardAction.ts'
import { ByConsent, Shown } from './Shown.tsx'

/** A relative's e-card that is carried along: shown, or why it can't be, and removed. */
export function FamilyCardPage(props: {
  readonly view: CaseWithCard
  readonly caseKey: string
  readonly member: string
}) {
  const { view, caseKey, member } = props
  const { family: m, mine, toECard, law, demo } = useMessages('eCard')
  const navigate = useNavigate()
  const back = { to: eCardPath(view.number), label: toECard }
  const remove = usePress(
    view.number,
    () => removeFamilyCard({ number: view.number, accessKey: caseKey, member }),
    () => void navigate(back.to, { replace: true }),
  )
  const found = view.card.family?.find(({ id }) => id === member)
  if (!found)
    return (
      <Page title={m.unknown} back={back}>
        <p>{mine.title}</p>
      </Page>
    )
  const { name, relation, idMasked, consent, state } = found
  return (
    <Page title={mine.titleOf(name)} back={back}>
      {state === 'works' && <Shown state={state} name={name} />}
      {state === 'byConsent' && (
        <ByConsent state={state} name={name} words={{ text: m.consentText, button: m.consentButton }} />
      )}
      {(state === 'suspended' || state === 'ended') && <p className="lede">{m[`${state}Text`]}</p>}
      <SummaryList
        rows={[
          { key: m.number, value: <span className="code">{idMasked}</span> },
          { key: m.who, value: `${m.relations[relation]} · ${m.consents[consent]}` },
        ]}
      />
      <Disclosure summary={m.remove.heading}>
        <p>{m.remove.text}</p>
        <PressButton of={remove} kind="secondary" words={m.remove} />
      </Disclosure>
      <p>
        {law}{' '}
        <LawLink id={consent === 'guardian' ? 'personalInformationLaw.31' : 'personalInformationLaw.29'} />
      </p>
      {demo && <p className="hint">{demo}</p>}
    </Page>
  )
}
