import { type ComponentType, useRef, useState } from 'react'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import type { FileProblem, PhotoAnswer, UploadFn } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { lostPart } from '../../ui/lostPart.ts'
import { useKeptFocus } from '../uploads/useKeptFocus.ts'
import type { Preview } from '../uploads/usePreview.ts'
import { PhotoChooser } from './PhotoChooser.tsx'
import { PhotoKept } from './PhotoKept.tsx'
import type { PhotoToolProps } from './PhotoTool.tsx'
import './photo.css'

export interface PhotoInputProps {
  readonly value: PhotoAnswer | undefined
  readonly onChange: (value: PhotoAnswer | undefined) => void
  readonly upload: UploadFn
  /** What was uploaded under an id, for showing it again. */
  readonly preview: (uploadId: string) => Promise<Preview>
  /** A photo that the agency already has: offers "use the photo on file". */
  readonly onFile?: { readonly uploadId: string; readonly bytes: number } | undefined
  /** No "later": a change of a case is nothing without its photo. */
  readonly isNeededNow?: boolean | undefined
  /** The id of the first control: what the error summary links to. */
  readonly id?: string | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
}

/** A photo being worked on. `turn` makes a second try with the same file a new one. */
interface Work {
  readonly file: File
  readonly source: 'camera' | 'file'
  readonly turn: number
}

const loadTool = () => import('./PhotoTool.tsx')

/** The card photo: take, choose, use what is there, or later. The tool that works on it is loaded with the first photo. */
export function PhotoInput(props: PhotoInputProps) {
  const { value, onChange, upload, preview, onFile, id, describedBy, invalid } = props
  const { keptOld, problems, errorPrefix } = useMessages('photo')
  const [work, setWork] = useState<Work>()
  const [Tool, setTool] = useState<{ readonly Component: ComponentType<PhotoToolProps> }>()
  const [problem, setProblem] = useState<FileProblem>()
  const [replacing, setReplacing] = useState(false)
  const [before, setBefore] = useState<PhotoAnswer>()
  // A change to a case that is not kept on this device has its answers nowhere but here.
  useHeldUploads([value, before])
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const kept = typeof value === 'object' ? value : undefined
  const stage = work ? 'work' : kept && !replacing ? 'kept' : 'choose'
  useKeptFocus(place, stage)

  // The same words twice in a row are only read out again if something differs.
  const say = (text: string) => setSaid((last) => (last === text ? `${text}\u00a0` : text))

  const fail = (found: FileProblem): void => {
    setProblem(found)
    if (found !== 'tool') setWork(undefined)
    say(errorPrefix + problems[found])
  }
  const start = async (file: File, source: Work['source']): Promise<void> => {
    setProblem(undefined)
    setWork((last) => ({ file, source, turn: (last?.turn ?? 0) + 1 }))
    try {
      const { PhotoTool } = await loadTool().catch(lostPart)
      setTool({ Component: PhotoTool })
    } catch {
      fail('tool')
    }
  }
  const finish = (answer: PhotoAnswer | undefined): void => {
    setWork(undefined)
    setReplacing(false)
    setProblem(undefined)
    onChange(answer)
  }
  const stop = (): void => {
    setWork(undefined)
    setReplacing(false)
    setProblem(undefined)
    if (kept) say(keptOld)
  }

  return (
    <div className="photo" ref={place} tabIndex={-1} data-invalid={invalid || undefined}>
      {work && Tool ? (
        <Tool.Component
          key={work.turn}
          file={work.file}
          source={work.source}
          upload={upload}
          onDone={finish}
          onProblem={fail}
          onOther={() => {
            setWork(undefined)
            setReplacing(kept !== undefined)
          }}
          onSay={say}
        />
      ) : kept && stage === 'kept' ? (
        <PhotoKept
          id={id}
          value={kept}
          preview={preview}
          onReplace={() => setReplacing(true)}
          onGone={() => {
            onChange(undefined)
            fail('gone')
          }}
        />
      ) : (
        <PhotoChooser
          id={id}
          describedBy={describedBy}
          problem={problem}
          busy={work !== undefined && problem === undefined}
          isLater={value === 'later'}
          onIntent={() => void loadTool().catch(() => undefined)}
          onPick={(file, source) => void start(file, source)}
          onRetry={problem === 'tool' && work ? () => void start(work.file, work.source) : undefined}
          onLater={
            props.isNeededNow
              ? undefined
              : () => {
                  setBefore(kept)
                  finish('later')
                }
          }
          onUndoLater={before && value === 'later' ? () => finish(before) : undefined}
          onUseOnFile={onFile && (() => finish({ ...onFile, source: 'onFile', takenOk: true }))}
          onKeepOld={kept && stop}
        />
      )}
      <output className="sr-only">{said}</output>
    </div>
  )
}
