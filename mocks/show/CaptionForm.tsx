import { useId, useState } from 'react'
import { usePageLanguage } from '../console/useConsole.ts'
import { longestCaption, type TourStep } from '../scenarios/tour.ts'
import { holdsRealNumber } from '../scenarios/wording.ts'
import { captionOf, sayDoing } from './captions.ts'
import { useShowTexts } from './useShow.ts'

/** What is said at one step; kept while it is written, unless it may not be. */
export function CaptionForm(props: {
  readonly step: TourStep
  readonly number: number
  readonly onChange: (step: TourStep) => void
}) {
  const { step, number, onChange } = props
  const { tours: t } = useShowTexts()
  const language = usePageLanguage()
  const id = useId()
  /** A text that may not be kept, as it stands. */
  const [refused, setRefused] = useState<string>()
  const done = sayDoing(step.doing, language)
  const text = refused ?? (step.caption ? captionOf(step, language) : '')
  const problem = refused === undefined ? undefined : findProblem(refused)
  const write = (next: string) => {
    const isFine = findProblem(next) === undefined
    setRefused(isFine ? undefined : next)
    if (!isFine) return
    const { caption, ...rest } = step
    const both = { ...caption, [language]: next }
    onChange(both.zh || both.en ? { ...rest, caption: both } : rest)
  }
  return (
    <>
      <small id={`${id}-done`}>
        {number}. {done}
      </small>
      <textarea
        rows={2}
        aria-label={t.caption(number)}
        aria-describedby={problem ? `${id}-problem` : `${id}-done`}
        aria-invalid={problem !== undefined}
        placeholder={done}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      {problem && (
        <p role="alert" id={`${id}-problem`}>
          {t.problems[problem]}
        </p>
      )}
    </>
  )
}

function findProblem(text: string): 'tooLong' | 'realNumber' | undefined {
  if (text.length > longestCaption) return 'tooLong'
  return holdsRealNumber(text) ? 'realNumber' : undefined
}
