import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { App } from '../app/App.tsx'
import { titleOf } from '../app/frame/pageTitle.ts'
import { words as en } from '../app/frame/shell.words.en.ts'
import { words as zh } from '../app/frame/shell.words.zh-CN.ts'
import { loadPlace } from '../app/loadScreens.ts'
import { basePath } from '../app/mode.ts'
import { readPreferences } from '../app/preferences.ts'
import type { PartialAnswers } from '../domain/application.ts'
import type { Language } from '../i18n/messages.ts'
import { createDraftStore } from '../journey/draftStore.ts'

// Runs in Node while building, as a bundle of its own: the same components that the browser runs, drawn once.

export interface Drawing {
  readonly path: string
  readonly language: Language
  readonly title: string
  /** The first sentence below the heading: what search engines show. */
  readonly lead: string
  /** What stands in #root. */
  readonly root: string
  /** The screen alone. */
  readonly main: string
}

export const words = { 'zh-CN': zh, en } as const

/**
 * What a document is called until the app is there; `path`: its own, undefined where its screen is still to come, and only the
 * service's name is known.
 */
export const startTitle = ({ title, language }: Drawing, path: string | undefined): string =>
  path ? title : titleOf({ heading: '', step: '', wrong: false }, words[language])

/** Draws the screen at `path` as it is for somebody who has answered `early` and nothing else. */
export async function draw(path: string, language: Language, early: PartialAnswers = {}): Promise<Drawing> {
  await loadPlace(path, language)
  readPreferences(language)
  const store = createDraftStore({
    open: () => Promise.reject(new Error('no storage here')),
    now: () => 0,
    makeId: () => 'drawn',
    early,
  })
  const root = renderToString(
    <StaticRouter location={basePath + path} basename={basePath}>
      <App store={store} />
    </StaticRouter>,
  )
  if (/<!--\$[!?]-->/.test(root)) throw new Error(`${path} waits for something: it can't be drawn`)
  const main = /<main[\s\S]*<\/main>/.exec(root)?.[0]
  if (!main) throw new Error(`${path} has no <main>`)
  const page = {
    heading: textIn(main, /<h1[^>]*>([\s\S]*?)<\/h1>/),
    step: textIn(main, /<p class="step[^"]*">([\s\S]*?)<\/p>/),
  }
  const title = titleOf({ ...page, wrong: false }, words[language])
  return { path, language, root, main, title, lead: textIn(main, /class="(?:lede|hint)"[^>]*>([\s\S]*?)</) }
}

function textIn(html: string, where: RegExp): string {
  return (where.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim()
}
