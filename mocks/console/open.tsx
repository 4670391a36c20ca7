import './console.css'
import { createRoot, type Root } from 'react-dom/client'
import { Console, type TabName } from './Console.tsx'
import { linkMark } from './link.ts'
import type { Scene } from './scene.ts'
import { createSession, type Session } from './session.ts'
import { SessionContext } from './useConsole.ts'

let session: Session | undefined
let shown:
  | { readonly root: Root; readonly place: HTMLElement; readonly opener: HTMLElement | null }
  | undefined

/** One session for as long as the page lives, so that undo outlasts a closed console. */
function getSession(scene: Scene): Session {
  if (!session) {
    session = createSession(scene)
    addEventListener('agency:changed', session.refresh)
  }
  return session
}

/** Opens the console beside the app, or closes it. `opener` gets the focus back. */
export function toggleConsole(scene: Scene, opener: HTMLElement | null, first: TabName): void {
  if (shown) close()
  else open(getSession(scene), opener, first)
}

/** Restores what a link stands for; a broken one opens the console, which says what is wrong. */
export async function openDemoLink(scene: Scene, hash: string): Promise<void> {
  const known = getSession(scene)
  await known.openLink(hash.slice(linkMark.length))
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
      <Console first={first} onClose={close} />
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
