import { useEffect, useState } from 'react'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import './visit.css'

/** What is shown over the counter, in large, and read out on request. `at`: the time that is booked. */
export function Counter({
  at,
  purposes,
  number,
  numberLabel,
  name,
  things,
}: {
  readonly at?: string
  readonly purposes: readonly string[]
  readonly number: string
  readonly numberLabel: string
  readonly name: string
  readonly things: readonly string[]
}) {
  const m = useMessages('visit')
  useAwake()
  const lines = [
    m.counter.iCome(purposes),
    `${numberLabel} ${number.split('').join(' ')}`,
    m.counter.name(name),
    m.counter.papers(things),
  ]
  return (
    <>
      <div className="counter">
        {at && (
          <p className="counter-time">
            {m.counter.booked} <span className="code">{at.slice(11)}</span>
          </p>
        )}
        <p className="counter-purpose">{purposes.length > 0 ? m.list(purposes) : m.counter.ask}</p>
        <dl>
          <dt>{numberLabel}</dt>
          <dd className="counter-number code">{number}</dd>
          <dt>{m.counter.nameLabel}</dt>
          <dd>{name}</dd>
          <dt>{m.counter.papersLabel}</dt>
          <dd>
            <ul>
              {things.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </dd>
        </dl>
        <p className="hint">{m.counter.demo}</p>
      </div>
      <Actions>
        <FullScreen />
        <ReadOut lines={lines} />
      </Actions>
    </>
  )
}

/** The whole screen for it, where the browser lets a page have that. */
function FullScreen() {
  const { counter: m } = useMessages('visit')
  if (!document.fullscreenEnabled) return null
  return (
    <Button onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
      {m.fullScreen}
    </Button>
  )
}

/** Says it for whoever can't read or speak it; not offered where the browser has no voice. */
function ReadOut({ lines }: { readonly lines: readonly string[] }) {
  const { counter: m } = useMessages('visit')
  const language = useLanguage()
  const [isSpeaking, setSpeaking] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in window)) return null
  const press = () => {
    speechSynthesis.cancel()
    if (isSpeaking) return setSpeaking(false)
    const speech = new SpeechSynthesisUtterance(lines.join(language === 'en' ? '. ' : '。'))
    speech.lang = language
    speech.rate = 0.85
    speech.addEventListener('end', () => setSpeaking(false))
    speech.addEventListener('error', () => setSpeaking(false))
    setSpeaking(true)
    speechSynthesis.speak(speech)
  }
  return (
    <Button kind="secondary" aria-pressed={isSpeaking} onClick={press}>
      {isSpeaking ? m.stop : m.read}
    </Button>
  )
}

/** Keeps the screen lit while it is shown, where the browser can. */
function useAwake(): void {
  useEffect(() => {
    const lock = navigator.wakeLock?.request('screen').catch(() => undefined)
    return () => void lock?.then((held) => held?.release())
  }, [])
}
