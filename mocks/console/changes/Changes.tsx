import './changes.css'
import { type ChangeEvent, useState } from 'react'
import { usePageLanguage } from '../useConsole.ts'
import { compareSets } from './compareSets.ts'
import { Difference } from './Difference.tsx'
import { SaveSet } from './SaveSet.tsx'
import { readSet, type SavedSet } from './savedSet.ts'
import { changesWords } from './words.ts'

/** What changed between two builds: one saves its set here, and two sets are compared. */
export function Changes() {
  const words = changesWords(usePageLanguage())
  const [before, setBefore] = useState<SavedSet>()
  const [after, setAfter] = useState<SavedSet>()
  const bothAreThere = before && after
  return (
    <div className="changes">
      <p>{words.lead}</p>
      <SaveSet />
      <SetFile label={words.before} onSet={setBefore} />
      <SetFile label={words.after} onSet={setAfter} />
      {bothAreThere &&
        (before.language === after.language ? (
          <Difference changes={compareSets(before, after)} />
        ) : (
          <p role="alert">{words.otherLanguage}</p>
        ))}
    </div>
  )
}

function SetFile({
  label,
  onSet,
}: {
  readonly label: string
  readonly onSet: (set: SavedSet | undefined) => void
}) {
  const words = changesWords(usePageLanguage())
  const [isWrong, setWrong] = useState(false)
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    const set = file ? readSet(await file.text()) : undefined
    setWrong(file !== undefined && set === undefined)
    onSet(set)
  }
  return (
    <label className="changes-file">
      {label}
      <input type="file" accept="application/json,.json" onChange={(event) => void load(event)} />
      {isWrong && <em role="alert">{words.notASet}</em>}
    </label>
  )
}
