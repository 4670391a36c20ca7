import { createElement, Suspense } from 'react'
import { whenHelping } from '../../journey/savedHelps.ts'
import { loadAgency } from '../agency.ts'
import { showAbove } from '../frame/showAbove.ts'

let isWatching = false

/** Says above every question, as soon as somebody fills in for another one on this device, that they do. The first call counts. */
export function watchHelping(): void {
  if (isWatching) return
  isWatching = true
  // Where the strip can't be had, the last page still says whose answers these are, and hands them back in place of submitting.
  whenHelping(() => void tellHelping().catch(() => undefined))
}

/** The page about helpers: here it may begin that somebody fills in for another one. */
export async function loadHelper() {
  const { HelperPage } = await import('../../features/keep/together/HelperPage.tsx')
  watchHelping()
  return HelperPage
}

async function tellHelping(): Promise<void> {
  const [{ HelpStrip }] = await Promise.all([
    import('../../features/keep/together/HelpStrip.tsx'),
    loadAgency(),
  ])
  const { Answers } = await import('../Agency.tsx')
  const strip = createElement(Answers, null, createElement(HelpStrip))
  showAbove('helping', createElement(Suspense, { key: 'helping', fallback: null }, strip))
}
