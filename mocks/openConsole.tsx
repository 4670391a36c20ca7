import { agencyChanged, sharedDeviceCleared } from '../src/journey/signals.ts'
import './console/console.css'
import { lazy } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { packedIn } from '../src/journey/pack.ts'
import { isComposing } from '../src/ui/composition.ts'
import { Console } from './console/Console.tsx'
import { createSession } from './console/createSession.ts'
import { linkMark, showMark, tourMark } from './console/link.ts'
import { createNotes } from './console/notes.ts'
import { type Session } from './console/session.ts'
import type { TabName } from './console/tabs.ts'
import { DoorContext, SessionContext } from './console/useConsole.ts'
import type { Scene } from './scene.ts'
import { storedUnder } from './toolStorage.ts'

const ShowTab = lazy(() => import('./show/ShowTab.tsx').then((m) => ({ default: m.ShowTab })))

let session: Session | undefined
let shown:
  | { readonly root: Root; readonly place: HTMLElement; readonly opener: HTMLElement | null }
  | undefined

/** One session for as long as the page lives, so that undo outlasts a closed console. */
function getSession(scene: Scene): Session {
  if (!session) {
    const notes = createNotes(storedUnder('demo-notes'))
    const made = createSession(scene, notes)
    sharedDeviceCleared.listen(() => notes.set([]))
    agencyChanged.listen(made.refresh)
    addEventListener('keydown', (event) => {
      if (isPlainN(event)) void import('./show/layer.tsx').then((layer) => layer.togglePins(made))
    })
    session = made
  }
  return session
}

/** Inputs that take no letters. */
const pressed = '[type=radio], [type=checkbox], [type=range], [type=button], [type=file]'

/** The key of the notes, where it is no letter of a text. */
function isPlainN(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (key.toLowerCase() !== 'n' || ctrlKey || metaKey || altKey || isComposing(event)) return false
  return !(
    target instanceof Element && target.matches(`input:not(${pressed}), textarea, select, [contenteditable]`)
  )
}

/** Opens the console beside the app, or closes it. `opener` gets the focus back. */
export function toggleConsole(scene: Scene, opener: HTMLElement | null, first: TabName): void {
  if (shown) close()
  else open(getSession(scene), opener, first)
}

/** How many links to moments have been opened on this page: whoever waits for one finds it on the document. */
let moments = 0

/** Restores what a link stands for, or shows a tour; a broken one opens the console, which says what is wrong. */
export async function openDemoLink(scene: Scene, hash: string): Promise<void> {
  const known = getSession(scene)
  if (hash.startsWith(showMark)) {
    const { resumeShow } = await import('./show/present.tsx')
    await resumeShow(known, { begun: close, left: () => open(known, null, 'show') })
  } else if (hash.startsWith(tourMark)) {
    const { openTour } = await import('./show/openTour.ts')
    await openTour(known, packedIn(hash.slice(tourMark.length)), { begun: close, left: () => undefined })
  } else {
    await known.openLink(packedIn(hash.slice(linkMark.length)))
    moments += 1
    if (known.getSnapshot().notice.kind === 'loaded')
      document.documentElement.dataset['moments'] = `${moments}`
  }
  if (known.getSnapshot().notice.kind === 'broken' && !shown) open(known, null, 'people')
}

function open(known: Session, opener: HTMLElement | null, first: TabName): void {
  const place = document.createElement('div')
  place.className = 'demo-root'
  document.body.append(place)
  const root = createRoot(place)
  shown = { root, place, opener }
  root.render(
    <SessionContext value={known}>
      <DoorContext value={{ close, open: (tab) => shown ?? open(known, opener, tab) }}>
        <Console first={first} showTab={ShowTab} onClose={close} />
      </DoorContext>
    </SessionContext>,
  )
}

function close(): void {
  if (!shown) return
  const { root, place, opener } = shown
  shown = undefined
  root.unmount()
  place.remove()
  ;(opener?.isConnected ? opener : document.querySelector<HTMLElement>('[data-demo-desk]'))?.focus()
}
