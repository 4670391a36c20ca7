import './readAloud.css'
import {
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { placeInHeader, showTools } from '../frame/tools.ts'
import { preferences } from '../preferences.ts'
import { readableTextsIn } from './readableText.ts'
import { hasVoice, readOut } from './speech.ts'

/** Reads the page aloud, in the header of every screen; nothing where this device has no voice for the language. */
export function ReadAloud() {
  const language = useLanguage()
  const isAble = useSyncExternalStore(
    subscribeToVoices,
    () => hasVoice(language) && document.querySelector('.header-links') !== null,
  )
  return (
    isAble && (
      <Suspense fallback={null}>
        <Placed key={language} />
      </Suspense>
    )
  )
}

function Placed() {
  const { pathname } = useLocation()
  const [room] = useState(() => {
    const made = document.createElement('div')
    made.className = 'header-links aloud'
    return made
  })
  useLayoutEffect(() => {
    placeInHeader(room)
    // With large text there may be no room where there was some.
    const stop = preferences.subscribe(() => placeInHeader(room))
    return () => {
      stop()
      room.remove()
    }
  }, [room])
  // On another page what was being read is over.
  return createPortal(<Switch key={pathname} />, room)
}

function subscribeToVoices(listener: () => void): () => void {
  speechSynthesis.addEventListener('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener('voiceschanged', listener)
}

function Switch() {
  const words = useMessages('readAloud')
  const language = useLanguage()
  const [state, setState] = useState<'silent' | 'reading' | 'failed'>('silent')
  const stop = useRef<() => void>(undefined)

  const end = useCallback((as: 'silent' | 'failed' = 'silent') => {
    stop.current?.()
    stop.current = undefined
    mark(undefined)
    setState(as)
  }, [])

  useEffect(() => {
    const onHide = () => document.hidden && end()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      end()
    }
  }, [end])

  const begin = () => {
    const main = document.getElementById('main')
    if (!main) return
    showTools(false)
    setState('reading')
    stop.current = readOut(readableTextsIn(main), language, {
      onPiece: mark,
      onEnd: end,
      onFailure: () => {
        end('failed')
        // Where this is said.
        showTools(true)
      },
    })
  }
  const isReading = state === 'reading'
  return (
    <>
      <button type="button" onClick={() => (isReading ? end() : begin())}>
        {isReading ? words.stop : words.read}
      </button>
      <output className="aloud-note">{state === 'failed' && words.failed}</output>
    </>
  )
}

/** Shows what is being read, without touching the page, where the browser can; brings it into view. */
function mark(element: Element | undefined): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete('aloud')
  if (!element) return
  const range = new Range()
  range.selectNodeContents(element)
  CSS.highlights.set('aloud', new Highlight(range))
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' })
}
