import type { ReactNode } from 'react'
import { isDemo } from '../../../i18n/edition.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { LawLink } from '../../../i18n/LawLink.tsx'
import { Actions, ButtonLink } from '../../../ui/Button.tsx'
import { Page, type PageProps } from '../../../ui/Page.tsx'
import { SummaryList } from '../../../ui/SummaryList.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'
import { PressButton } from '../PressButton.tsx'
import type { CardPress } from '../useCardAction.ts'

/** Opening the e-card: what it takes, and the press that does it; or why it can't be done now. */
export function OpenECard(props: {
  readonly view: CaseWithCard
  readonly issue: CardPress
  readonly back: PageProps['back']
  readonly children: ReactNode
}) {
  const { view, issue, back, children } = props
  const { open, law, demo } = useMessages('eCard')
  const { facts } = open
  const relatives = view.card.family?.length ?? 0
  const isOffered = view.card.actions.includes('issueECard')
  return (
    <Page title={open.title} back={back}>
      {children}
      <p className="lede">{isOffered ? open.lead : open.not[reasonOf(view)]}</p>
      {isOffered ? (
        <>
          {relatives > 0 && <p>{open.kept(relatives)}</p>}
          {isDemo && <Password />}
          <PressButton of={issue} words={open} />
        </>
      ) : (
        <Actions>
          <ButtonLink to={back?.to ?? ''}>{open.toCard}</ButtonLink>
        </Actions>
      )}
      <SummaryList
        rows={[
          { key: facts.needs, value: facts.needsText },
          { key: facts.time, value: facts.timeText },
          { key: facts.fee, value: facts.feeText },
        ]}
      />
      <p>
        {law} <LawLink id="agencyRegulations.7" />
      </p>
      {demo && <p className="hint">{demo}</p>}
    </Page>
  )
}

/** Where a real e-card asks for a password: a picture of it, that asks for none. */
function Password() {
  const { open, stamp } = useMessages('eCard')
  return (
    <div className="e-card-password">
      <p>
        <strong>{open.password.label}</strong> <Tag kind="brand">{stamp}</Tag>
      </p>
      <p className="e-card-dots" aria-hidden="true">
        ●●●●●●
      </p>
      <p className="hint">{open.password.text}</p>
    </div>
  )
}

function reasonOf({ card }: CaseWithCard): 'sealed' | 'tempLost' | 'lost' | 'cancelled' | 'elsewhere' {
  const { state, events } = card
  if (state === 'tempLost' || state === 'lost' || state === 'cancelled') return state
  return events.some(({ type }) => type === 'socialEnabled') ? 'elsewhere' : 'sealed'
}
