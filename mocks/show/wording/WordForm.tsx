import { useState } from 'react'
import { usePageLanguage } from '../../console/useConsole.ts'
import { isSentence } from '../../wording/wordPatch.ts'
import type { Wording } from './catalogue.ts'
import { wordingWords } from './words.ts'

/** A sentence in both languages. */
export function WordForm(props: {
  readonly wording: Wording
  readonly onSave: (zh: string, en: string) => void
  readonly onCancel: () => void
}) {
  const { wording, onSave, onCancel } = props
  const w = wordingWords[usePageLanguage()]
  const [zh, setZh] = useState(wording.zh.text)
  const [en, setEn] = useState(wording.en.text)
  const [isWrong, setWrong] = useState(false)
  const save = () => {
    const isRight = isSentence(zh) && isSentence(en)
    setWrong(!isRight)
    if (isRight) onSave(zh.trim(), en.trim())
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p>
        <small>{wording.id}</small>
      </p>
      <label>
        {w.chinese}
        <textarea rows={3} lang="zh-CN" value={zh} onChange={({ target }) => setZh(target.value)} />
      </label>
      <label>
        {w.english}
        <textarea rows={3} lang="en" value={en} onChange={({ target }) => setEn(target.value)} />
      </label>
      {isWrong && <p role="alert">{w.empty}</p>}
      <div className="demo-row">
        <button type="submit">{w.save}</button>
        <button type="button" onClick={onCancel}>
          {w.cancel}
        </button>
      </div>
    </form>
  )
}
