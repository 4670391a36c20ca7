import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import Cropper from 'react-easy-crop'
import 'react-easy-crop/react-easy-crop.css'
import { photoSpec } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { ArrowIcon, FrameIcon, TurnIcon, ZoomIcon } from '../uploads/icons.tsx'
import { widestFrame } from './frame.ts'
import type { Picture } from './picture.ts'
import type { Area } from './pixels.ts'
import { type Direction, useFrame } from './useFrame.ts'

interface PhotoFrameProps {
  readonly picture: Picture
  /** Where the frame is to begin; the widest one otherwise. */
  readonly start: Area | undefined
  readonly onTurn: () => void
  readonly onDone: (area: Area) => void
  readonly onOther: () => void
  readonly onSay: (text: string) => void
}

const arrowKeys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const zoomKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 }
const directions = ['up', 'down', 'left', 'right'] as const

/** The frame over the photo: drag, wheel, pinch, keys, and a button for each of these. Resetting starts it anew. */
export function PhotoFrame(props: PhotoFrameProps) {
  const [from, setFrom] = useState({ start: props.start, times: 0 })
  const { wasReset } = useMessages('photo').frame
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const reset = () => {
    setFrom({ start: props.picture.proposal?.area, times: from.times + 1 })
    props.onSay(wasReset)
  }
  return (
    <section className="photo-tool">
      <FrameTitle heading={heading} proposal={props.picture.proposal} />
      <FrameStage {...props} key={from.times} start={from.start} onReset={reset} />
    </section>
  )
}

function FrameTitle({
  heading,
  proposal,
}: {
  heading: RefObject<HTMLHeadingElement | null>
  proposal: Picture['proposal']
}) {
  const { frame } = useMessages('photo')
  return (
    <div>
      <h2 className="photo-title" ref={heading} tabIndex={-1}>
        {frame.title}
      </h2>
      <p className="photo-note">
        {proposal === undefined ? frame.notFound : proposal.fits ? frame.found : frame.tight}
      </p>
    </div>
  )
}

function FrameStage({
  picture,
  start,
  onTurn,
  onDone,
  onOther,
  onSay,
  onReset,
}: PhotoFrameProps & { onReset: () => void }) {
  const { frame, otherPhoto } = useMessages('photo')
  const at = useFrame(picture.canvas, start)
  const keysId = useId()
  // The cropper takes its start once; a new object later would be taken for a new start.
  const [initial] = useState(() => start ?? widestFrame(picture.canvas))

  const move = (direction: Direction, fine = false) =>
    onSay(at.move(direction, fine) ? frame.moved[direction] : frame.atEdge)
  const zoom = (sign: 1 | -1) => onSay(frame.zoomed(at.zoomBy(sign)))
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const [direction, sign] = [arrowKeys[event.key], zoomKeys[event.key]]
    if (direction === undefined && sign === undefined) return
    event.preventDefault()
    if (direction !== undefined) move(direction, event.shiftKey)
    if (sign !== undefined) zoom(sign)
  }

  return (
    <>
      <div className="photo-stage">
        <div className="photo-cropper">
          <Cropper
            image={picture.url}
            aspect={photoSpec.width / photoSpec.height}
            crop={at.crop}
            zoom={at.zoom}
            maxZoom={at.maxZoom}
            showGrid={false}
            disableAutomaticStylesInjection
            initialCroppedAreaPixels={initial}
            {...at.told}
            classes={{ cropAreaClassName: 'photo-guide' }}
            cropperProps={{
              onKeyDown: press,
              onKeyUp: () => undefined,
              role: 'application',
              'aria-label': frame.frame,
              'aria-describedby': keysId,
            }}
          />
        </div>
        <div className="photo-side">
          <p className="photo-note" id={keysId}>
            {frame.keys}
          </p>
          <fieldset className="photo-controls">
            <legend className="sr-only">{frame.controls}</legend>
            {directions.map((direction) => (
              <button key={direction} type="button" className="photo-control" onClick={() => move(direction)}>
                <ArrowIcon to={direction} />
                {frame[direction]}
              </button>
            ))}
            <button type="button" className="photo-control" onClick={() => zoom(1)}>
              <ZoomIcon sign="plus" />
              {frame.larger}
            </button>
            <button type="button" className="photo-control" onClick={() => zoom(-1)}>
              <ZoomIcon sign="minus" />
              {frame.smaller}
            </button>
            <button type="button" className="photo-control" onClick={onTurn}>
              <TurnIcon />
              {frame.turn}
            </button>
            <button type="button" className="photo-control" onClick={onReset}>
              <FrameIcon />
              {frame.reset}
            </button>
          </fieldset>
        </div>
      </div>
      <div className="photo-actions">
        <button type="button" className="button" onClick={() => onDone(at.getArea())}>
          {frame.done}
        </button>
        <button type="button" className="button button-quiet" onClick={onOther}>
          {otherPhoto}
        </button>
      </div>
    </>
  )
}
