import { chooseLanguage, readAppearance, showAppearance } from '../app/appearance.ts'
import type { Boot } from '../app/boot/bootAnswers.ts'
import { isDemo, isGovernment } from '../app/mode.ts'

// Runs in the head of every prerendered document, inlined there (its hash is in the policy): settles the looks before the
// first paint, serves the first click before the app is there, and fetches the app after the first paint. A document is
// drawn for one path (`data-page` of #root) and carries what may follow as templates.

const { documentElement } = document

// A demonstration under a government's name would be the fake site that it warns of.
if (isDemo && isGovernment(location.hostname)) {
  documentElement.remove()
  throw new Error('A demonstration does not run on gov.cn')
}

const { base = '', load = '', stuck = '' } = document.currentScript?.dataset ?? {}
const record = readAppearance()
const language = chooseLanguage(record.language, navigator.languages)
documentElement.lang = language
showAppearance(record)

let root: HTMLElement | null
let taken = false
let held: HTMLFormElement | undefined

const findTemplate = (mark: string) => document.querySelector<HTMLTemplateElement>(`template${mark}`)
const placeOf = ({ pathname }: { readonly pathname: string }) => pathname.slice(base.length) || '/'

const show = (next: HTMLTemplateElement) => {
  const { to = '', title = '' } = next.dataset
  boot.moved = true
  root?.querySelector('main')?.replaceWith(next.content.cloneNode(true))
  root?.setAttribute('data-page', to)
  history.pushState(null, '', base + to)
  document.title = title
  scrollTo(0, 0)
  document.getElementById('title')?.focus({ preventScroll: true })
}

const onClick = (event: MouseEvent) => {
  if (taken || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element && event.target.closest('a')
  const next = link && findTemplate(`[data-link="${placeOf(link)}"][lang="${language}"]`)
  if (!next) return
  event.preventDefault()
  show(next)
}

const submit = (form: HTMLFormElement) => {
  const picked = form.querySelector<HTMLInputElement>('[name=forWhom]:checked')
  const answer = picked?.value ?? ''
  const next = taken || !root ? null : findTemplate(`[data-after="${answer}"][lang="${language}"]`)
  held = next ? undefined : form
  if (!next) return
  boot.answer = answer
  try {
    sessionStorage.setItem('early', answer)
  } catch {
    // refused: the answer is in `boot` as long as the page lives
  }
  show(next)
}

const onSubmit = (event: SubmitEvent) => {
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.target instanceof HTMLFormElement) submit(event.target)
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

/** Safari has no idle callback. */
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 1000 }) : setTimeout(run, 100)

/** Fetches the app: the entry, and beside it all that the page needs, marked `en:` where it depends on the language. */
const fetchApp = () => {
  const [entry = '', ...parts] = load.split(' ')
  const sheets: Promise<unknown>[] = []
  for (const part of parts) {
    const [only, file = only] = part.split(':')
    if (only !== file && only !== language) continue
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    if (file?.endsWith('css')) {
      link.rel = 'stylesheet'
      sheets.push(
        new Promise((loaded, failed) => {
          link.addEventListener('load', loaded)
          link.addEventListener('error', failed)
        }),
      )
    }
    link.href = base + file
    document.head.append(link)
  }
  whenIdle(() => {
    // The document brings the styles of its own screen only: the app draws others.
    Promise.all(sheets)
      .then(() => import(/* @vite-ignore */ base + entry))
      .catch(sayStuck)
  })
}

const sayStuck = () => {
  const notice = document.createElement('p')
  notice.className = 'error'
  notice.role = 'alert'
  notice.textContent = stuck
  root?.querySelector('main')?.prepend(notice)
}

// All of the document is there, and nothing of it has been painted.
addEventListener('DOMContentLoaded', () => {
  root = document.getElementById('root')
  const english = language === 'en' && findTemplate('#en')
  if (english) {
    root?.replaceChildren(...english.content.childNodes)
    document.title = english.dataset['title'] ?? ''
  }
  root?.setAttribute('data-language', language)
  // A host that answers every address with this document: the frame is right, the screen is not.
  if (root?.dataset['page'] !== placeOf(location)) {
    root?.setAttribute('data-page', '')
    root?.querySelector('main')?.replaceChildren()
    // The mark and the service's name stay, the heading of the screen that is not shown goes.
    document.title = document.title.replace(/^(\[.*?\] )?.* – /, '$1')
  }
  if (held) submit(held)
  // After the first paint, and a moment later still: a click that is made at once finds the way free. Where there is no screen yet,
  // there is nothing to click.
  requestAnimationFrame(() => setTimeout(fetchApp, root?.dataset['page'] ? 100 : 0))
})
