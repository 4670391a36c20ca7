import { useEffect, useRef, useState } from 'react'
import { download } from '../download.ts'
import { usePageLanguage } from '../useConsole.ts'
import { useTitles } from '../wall/titles.ts'
import { useStart } from '../wall/useStart.ts'
import { screensOfSet, takeSet } from './takeSet.ts'
import { changesWords } from './words.ts'

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'taking'; readonly done: number }
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'failed'; readonly problem: string }

/** Saves what the screens of this build say, in the language of the page. */
export function SaveSet() {
  const language = usePageLanguage()
  const words = changesWords(language)
  const { titleOf } = useTitles()
  const { start } = useStart()
  const [screens] = useState(screensOfSet)
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const [lost, setLost] = useState<readonly string[]>([])
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const save = async () => {
    const control = new AbortController()
    running.current = control
    setLost([])
    setProgress({ kind: 'taking', done: 0 })
    const note = (done: number, missed: string | undefined) => {
      setProgress({ kind: 'taking', done })
      if (missed) setLost((before) => [...before, missed])
    }
    const from = language === 'en' ? 'en' : 'zh-CN'
    try {
      const set = await takeSet(screens, from, start, titleOf, note, control.signal)
      download(`screens-${from}-${set.made.replace(/\D/g, '')}.json`, 'application/json', JSON.stringify(set))
      setProgress({ kind: 'saved', count: set.screens.length })
    } catch (error) {
      setProgress(control.signal.aborted ? { kind: 'idle' } : { kind: 'failed', problem: String(error) })
    }
  }
  const isBusy = progress.kind === 'taking'
  return (
    <>
      <div className="demo-row">
        <button type="button" disabled={isBusy} onClick={() => void save()}>
          {words.save(screens.length)}
        </button>
        {isBusy && (
          <button type="button" onClick={() => running.current?.abort()}>
            {words.cancel}
          </button>
        )}
      </div>
      {isBusy && (
        <p>
          <progress value={progress.done} max={screens.length} aria-label={words.save(screens.length)} />{' '}
          {words.taking(Math.min(progress.done + 1, screens.length), screens.length)}
        </p>
      )}
      <output>
        {progress.kind === 'saved' && words.saved(progress.count)}
        {lost.length > 0 && <em> {words.lost(lost.join(', '))}</em>}
      </output>
      {progress.kind === 'failed' && <p role="alert">{words.failed(progress.problem)}</p>}
    </>
  )
}
