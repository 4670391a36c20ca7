import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { todayQuery } from '../../../api/today.ts'
import type { ECardState } from '../../../domain/eCard.ts'
import { isDemo } from '../../../i18n/edition.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Coming } from '../../../ui/Coming.tsx'
import { Masked } from '../../../ui/Masked.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'

/** How often the agency is asked what time it is: the code is of the minute by its clock. */
const refreshMs = 15_000

interface ShownProps {
  readonly state: ECardState
  readonly name: string
  /** The card whose number is shown, masked; for a relative's there is none. */
  readonly view?: CaseWithCard
  /** It was asked for just now: it takes the focus, for the button that did it is gone. */
  readonly isNew?: boolean
}

/** An e-card held out: whose it is, its number, and a code that says of itself that it is a demonstration. No picture of a card. */
export function Shown({ state, name, view, isNew }: ShownProps) {
  const { mine, stamp } = useMessages('eCard')
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) panel.current?.focus()
  }, [isNew])
  return (
    <div className="e-card" ref={panel} tabIndex={-1}>
      <p className="e-card-head">
        <strong>{name}</strong>
        <Tag kind="success">{mine[state]}</Tag>
        {stamp && <Tag kind="brand">{stamp}</Tag>}
      </p>
      {view && (
        <p>
          {mine.number}{' '}
          <Masked
            value={view.card.number}
            groups={[3, 3, 3]}
            ends={[1, 4]}
            label={mine.number}
            words={mine}
          />
        </p>
      )}
      {isDemo ? <DemoCode /> : <p>{mine.liveCode}</p>}
    </div>
  )
}

function DemoCode() {
  const { mine } = useMessages('eCard')
  const { data, isError } = useQuery({ ...todayQuery(), staleTime: 0, refetchInterval: refreshMs })
  if (!data) return <Coming />
  return (
    <figure className="e-card-code">
      <QrCode text={mine.coded(data.now)} label={mine.codeAlt} border={3} />
      <figcaption>
        <strong>{mine.code(data.now.slice(11))}</strong>
        <br />
        {isError ? mine.notNew : mine.codeText}
      </figcaption>
    </figure>
  )
}

/** An e-card over a card that is reported lost for now: shown once for each consent. */
export function ByConsent({
  words,
  ...shown
}: ShownProps & { readonly words: { readonly text: string; readonly button: string } }) {
  const [agreed, setAgreed] = useState(false)
  if (agreed) return <Shown {...shown} isNew />
  return (
    <>
      <p className="lede">{words.text}</p>
      <Actions>
        <Button onClick={() => setAgreed(true)}>{words.button}</Button>
      </Actions>
    </>
  )
}
