import { type ComponentType, useRef, useState } from 'react'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import type { FileProblem, PhotoAnswer, UploadFn } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { lostPart } from '../../ui/lostPart.ts'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
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

/** What is being done about the photo. At rest, the answer says whether there is one. */
type Stage =
  | { readonly kind: 'atRest' | 'replacing'; readonly problem?: FileProblem }
  | { readonly kind: 'loading' | 'toolFailed'; readonly work: Work }
  | { readonly kind: 'working'; readonly work: Work; readonly Tool: ComponentType<PhotoToolProps> }

function problemOf(stage: Stage): FileProblem | undefined {
  if (stage.kind === 'toolFailed') return 'tool'
  return stage.kind === 'atRest' || stage.kind === 'replacing' ? stage.problem : undefined
}

const loadTool = () => import('./PhotoTool.tsx')

/** The card photo: take, choose, use what is there, or later. The tool that works on it is loaded with the first photo. */
export function PhotoInput(props: PhotoInputProps) {
  const { value, onChange, upload, preview, onFile, id, describedBy, invalid } = props
  const { keptOld, problems, errorPrefix } = useMessages('photo')
  const [stage, setStage] = useState<Stage>({ kind: 'atRest' })
  const [before, setBefore] = useState<PhotoAnswer>()
  // A change to a case that is not kept on this device has its answers nowhere but here.
  useHeldUploads([value, before])
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const kept = typeof value === 'object' ? value : undefined
  const isKept = stage.kind === 'atRest' && kept !== undefined
  useKeptFocus(place, 'work' in stage ? 'work' : isKept ? 'kept' : 'choose')

  // The same words twice in a row are only read out again if something differs.
  const say = (text: string) => setSaid((last) => (last === text ? `${text}\u00a0` : text))

  const tell = (problem: FileProblem): void => say(errorPrefix + problems[problem])
  const fail = (problem: FileProblem): void => {
    setStage({ kind: kept ? 'replacing' : 'atRest', problem })
    tell(problem)
  }
  const start = async (file: File, source: Work['source']): Promise<void> => {
    const work = { file, source, turn: 'work' in stage ? stage.work.turn + 1 : 1 }
    setStage({ kind: 'loading', work })
    // Who has turned back meanwhile is not led on.
    const goOn = (next: Stage) =>
      setStage((last) => (last.kind === 'loading' && last.work === work ? next : last))
    try {
      const { PhotoTool } = await loadTool().catch(lostPart)
      goOn({ kind: 'working', work, Tool: PhotoTool })
    } catch {
      goOn({ kind: 'toolFailed', work })
      tell('tool')
    }
  }
  const finish = (answer: PhotoAnswer | undefined): void => {
    setStage({ kind: 'atRest' })
    onChange(answer)
  }
  const stop = (): void => {
    setStage({ kind: 'atRest' })
    if (kept) say(keptOld)
  }

  return (
    <div className="photo" ref={place} tabIndex={-1} data-invalid={invalid || undefined}>
      {stage.kind === 'working' ? (
        <stage.Tool
          key={stage.work.turn}
          file={stage.work.file}
          source={stage.work.source}
          upload={upload}
          onDone={finish}
          onProblem={fail}
          onOther={() => setStage({ kind: kept ? 'replacing' : 'atRest' })}
          onSay={say}
        />
      ) : isKept ? (
        <PhotoKept
          id={id}
          value={kept}
          preview={preview}
          onReplace={() => setStage({ kind: 'replacing' })}
          onGone={() => {
            onChange(undefined)
            setStage({ kind: 'atRest', problem: 'gone' })
            tell('gone')
          }}
        />
      ) : (
        <PhotoChooser
          id={id}
          describedBy={describedBy}
          problem={problemOf(stage)}
          busy={stage.kind === 'loading'}
          isLater={value === 'later'}
          onIntent={() => void loadTool().catch(() => undefined)}
          onPick={(file, source) => void start(file, source)}
          onRetry={
            stage.kind === 'toolFailed' ? () => void start(stage.work.file, stage.work.source) : undefined
          }
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
