import { useState } from 'react'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Button } from '../../../ui/Button.tsx'

/** How it went (好差评): one press, nothing is sent. In the demonstration only: the contract has nobody who would hear it. */
export function Feedback() {
  const { feedback } = useMessages('review').receipt
  const [done, setDone] = useState(false)
  return (
    <section className="feedback">
      <h2>{feedback.title}</h2>
      <p>{feedback.text}</p>
      <div className="tags">
        {feedback.options.map((option) => (
          <Button key={option} kind="secondary" aria-disabled={done} onClick={() => setDone(true)}>
            {option}
          </Button>
        ))}
      </div>
      <output>{done && feedback.thanks}</output>
    </section>
  )
}
