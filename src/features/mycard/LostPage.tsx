import { useRef } from 'react'
import { useCase } from '../../api/useCase.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { cardPath, caseSearchPath, homePath, officesFor, stepPath } from '../../journey/paths.ts'
import type { SavedCase } from '../../journey/savedCases.ts'
import { procedures } from '../../procedures/procedures.ts'
import { situationOf } from '../../procedures/situation.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Coming } from '../../ui/Coming.tsx'
import { Page } from '../../ui/Page.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { type CaseWithCard, hasCard } from './caseWithCard.ts'
import { PhoneScript } from './PhoneScript.tsx'
import { PressButton } from './PressButton.tsx'
import { useCardAction } from './useCardAction.ts'

/** For who can't find a card: the report by one press for each card of this device, and by telephone for every other. */
export function LostPage() {
  const { lostCard: words, phone } = useMessages('mycard')
  const { back } = useMessages('progress')
  const { cases, loaded } = useDraftState()
  const withCards = cases.filter(({ kind }) => procedures[kind].makesCard)
  return (
    <Page title={words.title} back={{ to: homePath, label: back.home }}>
      <p className="lede">{words.lead}</p>
      {!loaded && <Coming />}
      {withCards.map((saved) => (
        <CardOfDevice key={saved.number} saved={saved} />
      ))}
      <h2>{words.byPhone.heading}</h2>
      <p>{words.byPhone.text}</p>
      <PhoneScript lines={phone.loss} open />
      <h2>{words.elsewhere.heading}</h2>
      <p>{words.elsewhere.text}</p>
      <Actions>
        <ButtonLink kind="secondary" to={caseSearchPath()}>
          {words.elsewhere.search}
        </ButtonLink>
        <ButtonLink kind="secondary" to={officesFor('loss')}>
          {words.elsewhere.book}
        </ButtonLink>
        <ButtonLink kind="secondary" to={stepPath('replacement', 'who')}>
          {words.elsewhere.replace}
        </ButtonLink>
      </Actions>
    </Page>
  )
}

/** A card that was applied for on this device; nothing until the person has it. */
function CardOfDevice({ saved }: { readonly saved: SavedCase }) {
  const { accessKey, query } = useCase(saved.number)
  const view = query.data
  if (query.isLoading) return <Coming />
  if (!view || !accessKey || !hasCard(view)) return null
  return <Report view={view} caseKey={accessKey} name={saved.name ?? saved.holder} />
}

function Report(props: { readonly view: CaseWithCard; readonly caseKey: string; readonly name: string }) {
  const { view, caseKey, name } = props
  const { lostCard: words, loss } = useMessages('mycard')
  const { states } = useMessages('progress')
  const report = useCardAction(view, caseKey, 'reportLoss')
  const undo = useCardAction(view, caseKey, 'undoLossReport')
  const { state, actions } = view.card
  const said = useRef<HTMLOutputElement>(null)
  useKeptFocus(said, state)
  const isStopped = state !== 'sealed' && state !== 'normal' && state !== 'expired'
  return (
    <section className="task">
      <h2>{words.cardOf(name)}</h2>
      {/* Always there, so that what was just done is read out. */}
      <output ref={said} tabIndex={-1}>
        {states[situationOf(view)]}
      </output>
      {actions.includes('reportLoss') && <PressButton of={report} words={loss.report} />}
      {/* A slip is taken back where it was made. */}
      {report.wasTried && actions.includes('undoLossReport') && (
        <PressButton of={undo} kind="secondary" words={loss.undo} />
      )}
      <p>
        <ButtonLink kind="secondary" to={cardPath(view.number)}>
          {isStopped ? words.goOn : words.see}
        </ButtonLink>
      </p>
    </section>
  )
}
