import { createElement, Suspense } from 'react'
import { whenHelping } from '../../journey/savedHelps.ts'
import { showAbove } from '../frame/showAbove.ts'

/** The page about helpers. From then on it is said above every question, once somebody fills in for another one here, that they do. */
export async function loadHelper() {
  const { HelperPage } = await import('../../features/keep/together/HelperPage.tsx')
  // Where the strip can't be had, the last page still says whose answers these are, and hands them back in place of submitting.
  whenHelping(() => void tellHelping().catch(() => undefined))
  return HelperPage
}

async function tellHelping(): Promise<void> {
  const { HelpStrip } = await import('../../features/keep/together/HelpStrip.tsx')
  showAbove('helping', createElement(Suspense, { key: 'helping', fallback: null }, createElement(HelpStrip)))
}
