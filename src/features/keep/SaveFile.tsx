import { useState } from 'react'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import type { Draft } from '../../journey/draft.ts'
import { listDrafts } from '../../journey/resume.ts'
import { type Saved, saveFile } from './saveFile.ts'
import { useKeepWords } from './useKeepWords.ts'

/** What a continuation file is, and the button that makes one. */
export function SaveFile() {
  const { file } = useKeepWords().keep
  const { draft } = useDraftState()
  return (
    <section>
      <h2>{file.heading}</h2>
      <p>{file.text}</p>
      <p className="keep-care">{file.care}</p>
      <SaveButton draft={draft} />
    </section>
  )
}

/** A continuation file of each unfinished application, named where there are several. */
export function SaveButtons() {
  const { list } = useMessages('progress')
  const state = useDraftState()
  const drafts = listDrafts(state)
  return drafts.map((draft) => (
    <div key={draft.id} className="keep-row">
      {drafts.length > 1 && <span>{draftTitle(draft, list, state.memory !== 'shared')}</span>}
      <SaveButton draft={draft} kind="link" />
    </div>
  ))
}

/** Makes the continuation file of a draft, and says what became of it. */
function SaveButton({
  draft,
  kind = 'button',
}: {
  readonly draft: Draft
  readonly kind?: 'button' | 'link'
}) {
  const words = useKeepWords()
  const { file } = words.keep
  const [state, setState] = useState<'idle' | 'saving' | 'failed' | Saved>('idle')
  const save = async () => {
    setState('saving')
    try {
      setState(await saveFile(draft, words.language, words))
    } catch {
      setState('failed')
    }
  }
  const busy = state === 'saving'
  return (
    <>
      <button
        type="button"
        className={kind === 'link' ? 'link-button' : 'button'}
        aria-disabled={busy}
        onClick={() => !busy && void save()}
      >
        {busy ? file.saving : file.save}
      </button>
      <output className="keep-told">
        {typeof state === 'object' && (
          <>
            <span className="keep-done">{file.saved(state.name)}</span>
            {state.missing > 0 && <span>{file.missing(state.missing)}</span>}
            <span className="hint">{file.notThere}</span>
          </>
        )}
        {state === 'failed' && <span className="error">{file.failed}</span>}
      </output>
    </>
  )
}
