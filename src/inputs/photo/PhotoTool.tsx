import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FileProblem, PhotoAnswer, UploadFn } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { type CardPhoto, countChecks, makeCardPhoto } from './card.ts'
import { PhotoFrame } from './PhotoFrame.tsx'
import { PhotoReview } from './PhotoReview.tsx'
import { closePicture, openPicture, type Picture, turnPicture } from './picture.ts'
import type { Area } from './pixels.ts'
import './tool.css'

export interface PhotoToolProps {
  readonly file: File
  readonly source: 'camera' | 'file'
  readonly upload: UploadFn
  readonly onDone: (answer: PhotoAnswer) => void
  /** The file can't be used. */
  readonly onProblem: (problem: FileProblem) => void
  /** The person wants another photo, or none. */
  readonly onOther: () => void
  readonly onSay: (text: string) => void
}

type Stage =
  | { readonly name: 'reading' }
  | {
      readonly name: 'frame'
      readonly picture: Picture
      readonly area: Area | undefined
      readonly whitened: boolean
    }
  | { readonly name: 'review'; readonly picture: Picture; readonly area: Area; readonly card: CardPhoto }

/**
 * Works on one photo, all of it on the device: open, frame, check, whiten, accept, send. When a head is found that fits,
 * the frame is set without being asked for and the result comes first.
 */
export function PhotoTool({ file, source, upload, onDone, onProblem, onOther, onSay }: PhotoToolProps) {
  const { reading, review, frame, cancel } = useMessages('photo')
  const [stage, setStage] = useState<Stage>({ name: 'reading' })
  const opened = useRef<Picture>(undefined)

  const showResult = async (picture: Picture, area: Area, whitened: boolean, news = ''): Promise<void> => {
    try {
      const card = await makeCardPhoto(picture.canvas, area, whitened)
      setStage({ name: 'review', picture, area, card })
      onSay([news, review.summary(...countChecks(card.checks))].filter(Boolean).join(' '))
    } catch {
      onProblem('cannotDecode')
    }
  }
  const showOpened = useEffectEvent((result: Picture | FileProblem): void => {
    if (typeof result === 'string') return onProblem(result)
    opened.current = result
    const { proposal } = result
    if (proposal?.fits) void showResult(result, proposal.area, false)
    else setStage({ name: 'frame', picture: result, area: proposal?.area, whitened: false })
  })

  useEffect(() => {
    let current = true
    const open = async () => {
      const result = await openPicture(file)
      if (current) showOpened(result)
      else if (typeof result === 'object') closePicture(result)
    }
    void open()
    return () => {
      current = false
      if (opened.current) closePicture(opened.current)
    }
  }, [file])

  const turn = async (picture: Picture, whitened: boolean): Promise<void> => {
    const turned = await turnPicture(picture)
    opened.current = turned
    setStage({ name: 'frame', picture: turned, area: turned.proposal?.area, whitened })
    closePicture(picture)
    onSay(frame.turned)
  }

  if (stage.name === 'reading')
    return (
      <div className="photo-reading">
        <p>{reading}…</p>
        <progress className="sending-bar" aria-label={reading} />
        <button type="button" className="button button-quiet" onClick={onOther}>
          {cancel}
        </button>
      </div>
    )
  if (stage.name === 'frame')
    return (
      <PhotoFrame
        key={stage.picture.url}
        picture={stage.picture}
        start={stage.area}
        onTurn={() => void turn(stage.picture, stage.whitened)}
        onDone={(area) => void showResult(stage.picture, area, stage.whitened)}
        onOther={onOther}
        onSay={onSay}
      />
    )
  return (
    <PhotoReview
      picture={stage.picture}
      card={stage.card}
      source={source}
      upload={upload}
      onWhiten={(whitened) =>
        void showResult(
          stage.picture,
          stage.area,
          whitened,
          whitened ? review.whitenedNow : review.unwhitenedNow,
        )
      }
      onAdjust={() => {
        const { picture, area, card } = stage
        setStage({ name: 'frame', picture, area, whitened: card.whitened })
      }}
      onDone={onDone}
      onOther={onOther}
      onSay={onSay}
    />
  )
}
