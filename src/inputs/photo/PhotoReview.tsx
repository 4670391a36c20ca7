import { useEffect, useRef } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { BlobImage } from '../uploads/BlobImage.tsx'
import { formatBytes } from '../uploads/formatBytes.ts'
import { PhotoActions, type PhotoActionsProps } from './PhotoActions.tsx'
import { PhotoChecks } from './PhotoChecks.tsx'
import type { Picture } from './picture.ts'

interface PhotoReviewProps extends PhotoActionsProps {
  readonly picture: Picture
  readonly onWhiten: (whitened: boolean) => void
}

/** Before and after, what was found, what was done, and the choice to accept, adjust or take another. */
export function PhotoReview(props: PhotoReviewProps) {
  const { picture, card, onWhiten } = props
  const { review } = useMessages('photo')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const nearlyWhite = card.checks.some((check) => check.result === 'fix' && check.finding === 'nearlyWhite')
  return (
    <section className="photo-tool">
      <h2 className="photo-title" ref={heading} tabIndex={-1}>
        {review.title}
      </h2>
      <div className="photo-review">
        <div className="photo-pair">
          <figure>
            <figcaption>{review.before}</figcaption>
            <div className="photo-picture">
              <img src={picture.url} alt={review.beforeAlt} />
            </div>
          </figure>
          <figure>
            <figcaption>{review.after}</figcaption>
            <div className="photo-picture">
              <BlobImage blob={card.blob} alt={review.afterAlt} />
            </div>
          </figure>
          {(nearlyWhite || card.whitened) && (
            <button
              type="button"
              className={nearlyWhite ? 'button' : 'button button-secondary'}
              onClick={() => onWhiten(!card.whitened)}
            >
              {card.whitened ? review.unwhiten : review.whiten}
            </button>
          )}
        </div>
        <PhotoChecks checks={card.checks} />
      </div>
      <div className="photo-yourself">
        <h3>{review.yourself}</h3>
        <ul className="photo-rules">
          {review.yourselfList.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
      <PhotoActions key={String(card.whitened)} {...props} />
      <PhotoChanges picture={picture} card={card} />
    </section>
  )
}

function PhotoChanges({ picture, card }: Pick<PhotoReviewProps, 'picture' | 'card'>) {
  const { review, changes } = useMessages('photo')
  const done = [
    picture.wasTurned && changes.turned,
    picture.kind !== 'jpeg' && changes.converted(picture.kind.toUpperCase()),
    changes.cropped,
    card.whitened && changes.whitened,
    changes.compressed(formatBytes(picture.fileBytes), formatBytes(card.bytes.length)),
    changes.cleaned,
  ].filter((change) => change !== false)
  return (
    <details className="photo-changes">
      <summary>{review.changes}</summary>
      <ul className="photo-rules">
        {done.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  )
}
