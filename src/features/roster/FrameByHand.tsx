import { lazy, Suspense, useState } from 'react'
import { changeRows } from '../../domain/roster/roster.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { PhotoAnswer, UploadFn } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { Button } from '../../ui/Button.tsx'
import { lostPart } from '../../ui/lostPart.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { base64Of, type UnfitPhoto } from './takePhotos.ts'

const PhotoTool = lazy(() =>
  import('../../inputs/photo/PhotoTool.tsx').then((m) => ({ default: m.PhotoTool }), lostPart),
)

interface FrameByHandProps {
  /** Photos that could not be framed or are not as they have to be. */
  readonly unfit: readonly UnfitPhoto[]
  readonly store: RosterStore
  readonly judge: (row: RosterRow) => RosterRow
}

/** Photos of a batch that a check asks another one for: each can be framed and made whiter by hand, as a single one is. */
export function FrameByHand({ unfit, store, judge }: FrameByHandProps) {
  const { photos: m } = useMessages('roster')
  const [open, setOpen] = useState<UnfitPhoto>()
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  /** What the tool says to whoever listens. */
  const [heard, setHeard] = useState('')
  const left = unfit.filter(({ key }) => !done.has(key))
  if (unfit.length === 0) return null

  /** It goes nowhere: it is kept on this device, under the row. */
  const keep: UploadFn = async ({ bytes }) => {
    if (!open || !(await store.keepPhoto(open.key, base64Of(new Uint8Array(bytes)))))
      throw new DOMException(m.full, 'QuotaExceededError')
  }
  const finish = (answer: PhotoAnswer) => {
    if (!open) return
    const { key, file } = open
    const photo = { name: file.name, fit: answer !== 'later' && answer.takenOk }
    store.change((roster) => changeRows(roster, new Set([key]), (row) => judge({ ...row, photo })))
    setDone(new Set([...done, key]))
    setOpen(undefined)
    setSaid(m.framed(file.name))
  }
  return (
    <section className="flow">
      {said !== '' && <Notice kind="success" live title={said} />}
      {left.length > 0 && !open && (
        <>
          <p>{m.unfit}</p>
          <ul className="roster-unfit">
            {left.map((each) => (
              <li key={each.key}>
                {each.file.name}{' '}
                <Button kind="quiet" aria-label={m.frameOf(each.file.name)} onClick={() => setOpen(each)}>
                  {m.frame}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <output className="sr-only">{heard}</output>
      {open && (
        <Suspense fallback={<Skeleton label={m.frame} lines={5} />}>
          <PhotoTool
            key={open.key}
            file={open.file}
            source="file"
            upload={keep}
            onDone={finish}
            onProblem={() => setOpen(undefined)}
            onOther={() => setOpen(undefined)}
            onSay={setHeard}
          />
        </Suspense>
      )}
    </section>
  )
}
