import { useState } from 'react'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { type Saved, saveFile } from './saveFile.ts'
import { useKeepWords } from './useKeepWords.ts'

/** What a continuation file is, and the button that makes one. */
export function SaveFile() {
  const { file } = useKeepWords().keep
  return (
    <section>
      <h2>{file.heading}</h2>
      <p>{file.text}</p>
      <p className="keep-care">{file.care}</p>
      <SaveButton />
    </section>
  )
}

/** Makes the continuation file, and says what became of it. */
export function SaveButton({ kind = 'button' }: { readonly kind?: 'button' | 'link' }) {
  const words = useKeepWords()
  const { file } = words.keep
  const store = useDraftStore()
  const [state, setState] = useState<'idle' | 'saving' | 'failed' | Saved>('idle')
  const save = async () => {
    setState('saving')
    try {
      setState(await saveFile(store.getState().draft, words.language, words))
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
