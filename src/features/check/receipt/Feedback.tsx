import { useId, useState } from 'react'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Choices } from '../../../ui/Checkboxes.tsx'

/** The five levels in which every service is rated (好差评), the best first; after the last two it is asked why. */
const levels = ['best', 'good', 'fair', 'poor', 'worst'] as const
const reasons = ['questions', 'wording', 'uploads', 'faults', 'time'] as const
type Level = (typeof levels)[number]

const asksWhy = (level: Level | undefined): boolean => level === 'poor' || level === 'worst'

/** How it went: one press, and after a low rating why, which may be left open. In the demonstration only: the contract has nobody who would hear it. */
export function Feedback() {
  const { feedback } = useMessages('review').receipt
  const titleId = useId()
  const [level, setLevel] = useState<Level>()
  const [isGiven, setGiven] = useState(false)
  const rate = (chosen: Level) => {
    setLevel(chosen)
    setGiven(!asksWhy(chosen))
  }
  return (
    <section className="feedback">
      <h2 id={titleId}>{feedback.title}</h2>
      <p>{feedback.text}</p>
      <fieldset className="tags" aria-labelledby={titleId}>
        {levels.map((each) => (
          <Button
            key={each}
            kind="secondary"
            aria-pressed={each === level}
            aria-disabled={isGiven}
            onClick={() => isGiven || rate(each)}
          >
            {feedback.levels[each]}
          </Button>
        ))}
      </fieldset>
      {asksWhy(level) && !isGiven && (
        <fieldset className="feedback-why">
          <legend className="label">{feedback.why}</legend>
          <Choices name="why" options={reasons.map((value) => ({ value, label: feedback.reasons[value] }))} />
          <p>
            <Button onClick={() => setGiven(true)}>{feedback.send}</Button>
          </p>
        </fieldset>
      )}
      <output>{isGiven && feedback.thanks}</output>
    </section>
  )
}
