import { screenOf } from '../../console/notes.ts'
import type { RunLog } from './run.ts'

/** What is said to be wrong now: the summary has all of it; without one, each message beside what it is about. */
function messagesNow(): string {
  const listed = document.querySelectorAll('#root .error-summary li')
  const messages = listed.length > 0 ? listed : document.querySelectorAll('#root p.error')
  return [...messages].map((one) => one.textContent).join('\n')
}

/**
 * Tells a run what happens in the app: which screen is there, what is pressed on it, what is said to be wrong. Nothing that is typed is
 * looked at. Gives what ends it.
 */
export function hearRun(run: RunLog, getPlace: () => string, now: () => number): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let wrong = messagesNow()
  const look = (): void => {
    run.arrive(screenOf(getPlace()), document.getElementById('title')?.textContent ?? '', now())
    const messages = messagesNow()
    if (messages !== wrong && messages !== '') run.fail(messages.split('\n').length)
    wrong = messages
  }
  /** Who presses a label presses its box, too, by a second click that nobody made: it follows at once. */
  let last = -Infinity
  const onClick = ({ timeStamp }: Event): void => {
    if (timeStamp - last > 30) run.click()
    last = timeStamp
  }
  look()
  const observer = new MutationObserver(look)
  const root = document.getElementById('root')
  if (root) {
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    root.addEventListener('click', onClick, { capture: true, signal })
  }
  addEventListener('popstate', look, { signal })
  return () => {
    ending.abort()
    observer.disconnect()
  }
}
