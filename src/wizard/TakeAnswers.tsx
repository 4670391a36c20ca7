import { type ReactNode, Suspense } from 'react'
import type { CaseView } from '../api/schemas.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { RequestFailure } from '../inputs/RequestFailure.tsx'
import { useDraftState } from '../journey/DraftContext.tsx'
import { hasEncryption } from '../journey/encryption.ts'
import { useDeviceQuestion } from '../journey/useDeviceQuestion.ts'
import { Actions, Button } from '../ui/Button.tsx'
import { Coming } from '../ui/Coming.tsx'
import { DeviceChoice } from '../ui/DeviceChoice.tsx'
import { Notice } from '../ui/Notice.tsx'
import { FactList } from './FactList.tsx'
import { type TakenTo, useTakeAnswers } from './useTakeAnswers.ts'

interface TakeAnswersProps {
  readonly view: CaseView
  readonly caseKey: string
  readonly to: TakenTo
  readonly button: string
  /** What is as it was where the answers could not be fetched. */
  readonly safe: string
  /** The way on without them, then. */
  readonly otherwise?: ReactNode
  /** Below the button. */
  readonly children?: ReactNode
}

/**
 * The button by which something is begun with what was submitted in a case, and behind a line each answer, with its origin and a
 * box that leaves it out. Asks whose device this is, where that is not known.
 */
export function TakeAnswers(props: TakeAnswersProps) {
  return (
    <Suspense fallback={<Coming />}>
      <Take {...props} />
    </Suspense>
  )
}

function Take({ view, caseKey, to, button, safe, otherwise, children }: TakeAnswersProps) {
  const words = useMessages('facts')
  const { device: deviceWords } = useMessages('apply')
  const { memory } = useDraftState()
  const device = useDeviceQuestion(true)
  const { isFetching, error, take, offer, names, choose, isPhotoOld } = useTakeAnswers(view, caseKey, to)
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
      {error !== undefined && <RequestFailure error={error} safe={safe} />}
      {isPhotoOld && <p>{words.oldPhoto}</p>}
      <Actions>
        <Button aria-disabled={isFetching} onClick={() => void take(() => device.settle())}>
          {isFetching ? words.taking : button}
        </Button>
      </Actions>
      {error !== undefined && otherwise}
      {children}
      {offer && <FactList offer={offer} names={names} onChange={choose} />}
    </>
  )
}
