import type { Boot } from '../app/early.ts'

// Runs at the end of every prerendered document: serves the first click before the app is there. Browser code, inlined;
// its hash is in the policy. A document is drawn for one path (`data-page`) and carries what may follow as templates.

declare global {
  interface HTMLScriptElement {
    readonly dataset: DOMStringMap & { base?: string; load?: string; stuck?: string }
  }
}

const root = document.getElementById('root') as HTMLElement // written by the same build
const { lang } = document.documentElement
const { base = '', load = '', stuck = '' } = document.currentScript?.dataset ?? {}
const [entry = '', ...parts] = load.split(' ')

const template = (selector: string) => document.querySelector<HTMLTemplateElement>(`template${selector}`)

if (lang === 'en') {
  const english = template('#en')
  if (english) root.replaceChildren(english.content)
}
root.dataset['language'] = lang
root.removeAttribute('hidden')
// A host that answers every address with this document: the frame is right, the screen is not.
if (root.dataset['page'] !== (location.pathname.slice(base.length) || '/')) {
  root.dataset['page'] = ''
  root.querySelector('main')?.replaceChildren()
}

let taken = false
let held: HTMLFormElement | undefined

const findNext = (answer: unknown) => template(`[data-after="${String(answer)}"][lang="${lang}"]`)

const show = (next: HTMLTemplateElement) => {
  const { to = '', title = '' } = next.dataset
  root.querySelector('main')?.replaceWith(next.content.cloneNode(true))
  history.pushState(null, '', base + to)
  root.dataset['page'] = to
  document.title = title
  scrollTo(0, 0)
  document.getElementById('title')?.focus({ preventScroll: true })
}

const onClick = (event: MouseEvent) => {
  const { target } = event
  if (taken || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = target instanceof Element ? target.closest('a') : null
  const next = link && template(`[data-link="${link.pathname.slice(base.length)}"][lang="${lang}"]`)
  if (!next) return
  event.preventDefault()
  show(next)
}

const onSubmit = (event: SubmitEvent) => {
  event.preventDefault()
  event.stopImmediatePropagation()
  const form = event.target as HTMLFormElement // submit events come from forms
  const answer = new FormData(form).get('forWhom')
  const next = taken ? null : findNext(answer)
  if (!next) {
    held = form
    return
  }
  try {
    sessionStorage.setItem('early', String(answer))
  } catch {
    // refused: `boot.answer` has it
  }
  boot.answer = String(answer)
  show(next)
}

/** Back, before the app is there: the document that was left has to be drawn again. */
const onPop = () => {
  if (!taken) location.reload()
}

const boot: Boot = {
  take() {
    taken = true
  },
  release() {
    removeEventListener('click', onClick, true)
    removeEventListener('submit', onSubmit, true)
    removeEventListener('popstate', onPop)
    return held
  },
}
window.boot = boot
addEventListener('click', onClick, true)
addEventListener('submit', onSubmit, true)
addEventListener('popstate', onPop)

const isOurs = (part: string) => !part.includes(':') || part.startsWith(`${lang}:`)

const begin = () => {
  for (const part of parts.filter(isOurs)) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = base + part.slice(part.indexOf(':') + 1)
    document.head.append(link)
  }
  import(/* @vite-ignore */ base + entry).catch(() => {
    const notice = document.createElement('p')
    notice.className = 'error'
    notice.role = 'alert'
    notice.textContent = stuck
    root.querySelector('main')?.prepend(notice)
  })
}

// After the first paint, so that nothing of the app delays it.
requestAnimationFrame(() => setTimeout(begin))
