import { useEffect, useState } from 'react'
import { useParams } from 'react-router-dom'
import { useCase } from '../../api/useCase.ts'
import { errandsOf } from '../../domain/errands.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useToTake } from './ToTake.tsx'
import './visit.css'

/** What is shown over the counter: number, what for, papers; large enough to be read at arm's length, and aloud on request. */
export function CounterPage() {
  const { number = '' } = useParams()
  const m = useMessages('visit')
  const { back, loading, numberLabel, notShown } = useMessages('progress')
  const toTake = useToTake()
  const { loaded, saved, accessKey, query } = useCase(number)
  useAwake()
  const view = query.data
  const toCase = { to: casePath(number), label: back.progress }
  if (!view || !accessKey)
    return (
      <Page title={m.counter.title} back={toCase}>
        {loaded && (!accessKey || query.isError) ? <p>{notShown}</p> : <Skeleton label={loading} lines={4} />}
      </Page>
    )
  const own = { view, accessKey, name: saved?.name ?? view.holder.name }
  const booked = view.appointment?.state === 'booked' ? view.appointment : undefined
  const services = booked?.services ?? errandsOf(view).map(({ service }) => service)
  const purposes = services.map((one) =>
    one === 'cancel' && booked?.reason ? m.cancelling(m.reasons[booked.reason]) : m.services[one],
  )
  const things = toTake(own, services, 'atCounter')
  const lines = [
    m.counter.iCome(purposes),
    `${numberLabel} ${view.number.split('').join(' ')}`,
    m.counter.name(own.name),
    m.counter.papers(things),
  ]
  return (
    <Page title={m.counter.title} back={toCase} wide>
      <div className="counter">
        {booked && (
          <p className="counter-time">
            {m.counter.booked} <span className="code">{booked.at.slice(11)}</span>
          </p>
        )}
        <p className="counter-purpose">{purposes.length > 0 ? m.list(purposes) : m.counter.ask}</p>
        <dl>
          <dt>{numberLabel}</dt>
          <dd className="counter-number code">{view.number}</dd>
          <dt>{m.counter.nameLabel}</dt>
          <dd>{own.name}</dd>
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
    </Page>
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
