import { useId, useState } from 'react'
import { usePageLanguage } from '../console/useConsole.ts'
import { type Tour, type TourStep } from '../scenarios/tour.ts'
import { inLanguage, longestLine } from '../scenarios/wording.ts'
import { CaptionForm } from './CaptionForm.tsx'
import { useShowTexts } from './useShow.ts'

/** A recorded tour: its name, what is said at each step, their order. */
export function TourEditor({
  tour,
  onChange,
}: {
  readonly tour: Tour
  readonly onChange: (tour: Tour) => void
}) {
  const { tours: t } = useShowTexts()
  const language = usePageLanguage()
  const id = useId()
  const [removed, setRemoved] = useState<{ readonly step: TourStep; readonly index: number }>()
  const { steps } = tour
  const put = (next: readonly TourStep[]) => onChange({ ...tour, steps: next })
  const move = (index: number, by: -1 | 1) => {
    const [step] = steps.slice(index, index + 1)
    if (step) put(steps.toSpliced(index, 1).toSpliced(index + by, 0, step))
    // The buttons stay where they were: the focus goes along with the step.
    document.getElementById(`${id}-${by < 0 ? 'up' : 'down'}-${index + by}`)?.focus()
  }
  const remove = (index: number) => {
    const [step] = steps.slice(index, index + 1)
    if (step) setRemoved({ step, index })
    put(steps.toSpliced(index, 1))
  }
  return (
    <div className="demo-form">
      <label htmlFor={`${id}-name`}>{t.name}</label>
      <input
        id={`${id}-name`}
        maxLength={longestLine}
        value={inLanguage(tour.title, language)}
        onChange={({ target }) => onChange({ ...tour, title: target.value })}
      />
      <output className="demo-row">
        {removed && (
          <>
            {t.stepRemoved}
            <button
              type="button"
              onClick={() => {
                put(steps.toSpliced(removed.index, 0, removed.step))
                setRemoved(undefined)
              }}
            >
              {t.undo}
            </button>
          </>
        )}
      </output>
      <ol className="demo-notes">
        {steps.map((step, index) => (
          // Steps have no names of their own; what is being written moves with its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <CaptionForm
              step={step}
              number={index + 1}
              onChange={(next) => put(steps.toSpliced(index, 1, next))}
            />
            <div className="demo-row">
              <label>
                <input
                  type="checkbox"
                  aria-label={t.quiet(index + 1)}
                  checked={step.quiet ?? false}
                  onChange={({ target }) =>
                    put(steps.toSpliced(index, 1, { ...step, quiet: target.checked }))
                  }
                />{' '}
                {t.silently}
              </label>
              <button
                type="button"
                id={`${id}-up-${index}`}
                aria-label={t.up(index + 1)}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                id={`${id}-down-${index}`}
                aria-label={t.down(index + 1)}
                disabled={index === steps.length - 1}
                onClick={() => move(index, 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
              <button
                type="button"
                aria-label={t.removeStep(index + 1)}
                disabled={steps.length === 1}
                onClick={() => remove(index)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
