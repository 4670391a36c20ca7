import { useState } from 'react'
import type { Shot } from '../../scenarios/shots.ts'
import { download } from '../download.ts'
import { usePageLanguage } from '../useConsole.ts'
import type { Picture } from './pictures.ts'
import { Sheet } from './Sheet.tsx'
import { type Progress, useTaking } from './useTaking.ts'
import { type WallWords, wallWords } from './words.ts'

/** As phones and desks show it. */
const sharp = ({ look }: Shot): number => (look.width === 390 ? 2 : 1)
/** As small as they are printed. */
const small = ({ look }: Shot): number => (look.width === 390 ? 1.25 : 0.75)

/** All that is wanted as pictures: in one archive, or on a sheet to be printed. */
export function Exports({ shots }: { readonly shots: readonly Shot[] }) {
  const words = wallWords(usePageLanguage())
  const { progress, begin, cancel } = useTaking()
  const [sheet, setSheet] = useState<readonly Picture[]>()

  const save = () =>
    begin(shots, { whole: true, scaleOf: sharp }, async (pictures, note) => {
      const { zipPictures } = await import('./zip.ts')
      const archive = await zipPictures(pictures, note)
      // Nothing but an end without files.
      if (archive.size > 100) download('screens.zip', 'application/zip', archive)
    })
  const print = () =>
    begin(shots, { whole: false, scaleOf: small }, async (pictures, note) => {
      const taken: Picture[] = []
      for await (const one of pictures) {
        note(one)
        if ('png' in one) taken.push({ shot: one.shot, address: URL.createObjectURL(one.png) })
      }
      if (taken.length > 0) setSheet(taken)
    })
  const closeSheet = () => {
    for (const { address } of sheet ?? []) URL.revokeObjectURL(address)
    setSheet(undefined)
  }
  const isBusy = progress.kind === 'taking'
  return (
    <>
      <div className="demo-row wall-actions">
        <output>{words.count(shots.length)}</output>
        <button type="button" disabled={isBusy || shots.length === 0} onClick={() => void save()}>
          {words.save(shots.length)}
        </button>
        <button type="button" disabled={isBusy || shots.length === 0} onClick={() => void print()}>
          {words.print(shots.length)}
        </button>
        {isBusy && (
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      <Saying progress={progress} words={words} />
      {sheet && <Sheet pictures={sheet} onClose={closeSheet} />}
    </>
  )
}

function Saying({ progress, words }: { readonly progress: Progress; readonly words: WallWords }) {
  switch (progress.kind) {
    case 'idle':
      return null
    case 'taking':
      return (
        <p>
          <progress value={progress.done - 1} max={progress.of} aria-label={words.wall} />{' '}
          {words.taking(progress.done, progress.of)}
        </p>
      )
    case 'failed':
      return (
        <p role="alert">
          {words.cantDraw} <small>{progress.problem}</small>
        </p>
      )
    case 'done':
      return (
        <output>
          {words.saved(progress.taken)}
          {progress.lost.length > 0 && (
            <em>
              {' '}
              {words.lost(progress.lost.map(({ name, problem }) => `${name} (${problem})`).join(', '))}
            </em>
          )}
        </output>
      )
  }
}
