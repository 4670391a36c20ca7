import { Suspense } from 'react'
import { faultOf, findWait } from '../../api/fault.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { hasEncryption } from '../../journey/encryption.ts'
import type { JourneyId } from '../../journey/types.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { DeviceChoice } from '../../ui/DeviceChoice.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { FactList } from '../../wizard/FactList.tsx'
import { useTakeAnswers } from '../../wizard/useTakeAnswers.ts'
import type { CaseWithCard } from './caseWithCard.ts'

/** The button by which something about this card is begun with what the agency knows of its holder, and whence that comes. */
export function TakeFromRecord(props: {
  readonly view: CaseWithCard
  readonly caseKey: string
  readonly journey: JourneyId
  /** The question to begin at. */
  readonly step: string
  readonly button: string
  /** What is made of the answers of that application. */
  readonly from?: (given: PartialAnswers) => PartialAnswers
}) {
  const { view, caseKey, journey, step, button, from = (given) => given } = props
  const { take: words } = useMessages('mycard')
  const { faults, waitFirst } = useMessages('progress')
  const { device: deviceWords } = useMessages('apply')
  const language = useLanguage()
  const { memory } = useDraftState()
  const { device, isFetching, error, take, offer, names, choose } = useTakeAnswers(view, caseKey, {
    journey,
    step,
    from,
  })
  const submittedAt = view.events.find((event) => event.type === 'submitted')?.at ?? view.asOf
  const wait = findWait(error)
  return (
    <>
      {device.isAsked && (
        <DeviceChoice words={deviceWords} value="own" plain={!hasEncryption()} onChange={device.choose} />
      )}
      {memory === 'shared' && (
        <Notice>
          <p>{words.sharedDevice}</p>
        </Notice>
      )}
      {error !== undefined && (
        <Failure
          title={faults[faultOf(error)].title}
          safe={words.safe}
          next={wait ? waitFirst(wait) : faults[faultOf(error)].next}
        />
      )}
      <Actions>
        <Button aria-disabled={isFetching} onClick={() => void take()}>
          {isFetching ? words.taking : button}
        </Button>
      </Actions>
      <p className="hint">
        <Unbroken
          text={words.from(view.number, formatDay(submittedAt.slice(0, 10), language), view.holder.name)}
          part={view.number}
        />
      </p>
      {offer && (
        <Suspense fallback={null}>
          <FactList offer={offer} names={names} onChange={choose} />
        </Suspense>
      )}
    </>
  )
}
