import { useEffect, useState, useSyncExternalStore } from 'react'
import { download } from '../../console/download.ts'
import { usePageLanguage, useSession } from '../../console/useConsole.ts'
import type { WordChange } from '../../wording/wordPatch.ts'
import { readWordings, sayAgain, sayInstead, type Wording } from './catalogue.ts'
import { changes, note } from './changes.ts'
import { pickText } from './pickText.ts'
import { WordForm } from './WordForm.tsx'
import { wordingWords } from './words.ts'

/** How many sentences a search shows. */
const mostShown = 12

/** Sentences of the service, changed where they stand and in every screen that says them, and given as a file. */
export function WordingSection() {
  const language = usePageLanguage()
  const w = wordingWords[language]
  const { app } = useSession().scene
  const list = useSyncExternalStore(changes.subscribe, changes.get)
  const [text, setText] = useState('')
  const [isPicking, setPicking] = useState(false)
  const [found, setFound] = useState<readonly Wording[]>()
  const [chosen, setChosen] = useState<Wording>()
  const redraw = () => app.restart(app.getPlace(), {}, () => Promise.resolve())
  useEffect(() => {
    // What was changed before the page was loaded anew is said again.
    const before = changes.get()
    if (before.length > 0)
      void sayAgain(before).then(() => app.restart(app.getPlace(), {}, () => Promise.resolve()))
  }, [app])

  const look = async (wanted: string) => {
    setText(wanted)
    setChosen(undefined)
    if (wanted.trim() === '') return setFound(undefined)
    const asked = wanted.trim().toLowerCase()
    const fits = (await readWordings()).filter((one) => one[language].text.toLowerCase().includes(asked))
    const isWhole = (one: Wording) => one[language].text.toLowerCase() === asked
    const best = fits.filter(isWhole)
    const all = [...best, ...fits.filter((one) => !isWhole(one))].slice(0, mostShown)
    setFound(all)
    if (best.length === 1) setChosen(best[0])
  }
  const pick = async () => {
    setPicking(true)
    const picked = await pickText()
    setPicking(false)
    if (picked !== undefined) await look(picked)
  }
  const save = async (wording: Wording, zh: string, en: string) => {
    for (const [worded, to] of [
      [wording.zh, zh],
      [wording.en, en],
    ] as const) {
      const { file, path, nth, of, text: from, words } = worded
      if (to === from) continue
      sayInstead(words, path, to)
      note({ file, path, nth, of, from, to })
    }
    setChosen(undefined)
    setFound(undefined)
    setText('')
    await redraw()
  }
  const takeBack = async (change: WordChange) => {
    await sayAgain([{ ...change, to: change.from }])
    note({ ...change, to: change.from })
    await redraw()
  }
  return (
    <section aria-labelledby="demo-wording">
      <h3 id="demo-wording">{w.title}</h3>
      <p>{w.lead}</p>
      <div className="demo-row">
        <button type="button" aria-pressed={isPicking} onClick={() => void pick()}>
          {w.pick}
        </button>
      </div>
      <label>
        {w.search} <input type="search" value={text} onChange={({ target }) => void look(target.value)} />
      </label>
      <output>{isPicking ? w.picking : found && w.found(found.length)}</output>
      {!chosen && found && (
        <ul className="demo-list">
          {found.map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => setChosen(one)}>
                {one[language].text} <small>{one.id.replace(/^src\//, '')}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <WordForm
          key={chosen.id}
          wording={chosen}
          onSave={(zh, en) => void save(chosen, zh, en)}
          onCancel={() => setChosen(undefined)}
        />
      )}
      {list.length > 0 && <Changed list={list} onTakeBack={(change) => void takeBack(change)} />}
    </section>
  )
}

function Changed(props: {
  readonly list: readonly WordChange[]
  readonly onTakeBack: (change: WordChange) => void
}) {
  const { list, onTakeBack } = props
  const w = wordingWords[usePageLanguage()]
  return (
    <>
      <h4>{w.changed}</h4>
      <ul className="demo-list">
        {list.map((change) => (
          <li key={change.file + change.path.join('.')}>
            <del>{change.from}</del> <ins>{change.to}</ins>{' '}
            <button type="button" aria-label={w.back(change.from)} onClick={() => onTakeBack(change)}>
              {w.backShort}
            </button>
          </li>
        ))}
      </ul>
      <div className="demo-row">
        <button
          type="button"
          onClick={() =>
            download('words.json', 'application/json', JSON.stringify({ version: 1, changes: list }, null, 2))
          }
        >
          {w.download}
        </button>
      </div>
    </>
  )
}
