import type { Partly } from '../../domain/application.ts'
import type { NeededDocument } from '../../domain/documents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { isPaper, PaperRow, wordsOf } from './PaperRow.tsx'
import { SavePicture } from './SavePicture.tsx'

/** The papers of this person, and no others. What is ticked off is remembered with the draft. */
export function Papers({
  documents,
  met,
  asOf,
}: {
  readonly documents: readonly NeededDocument[]
  readonly met: Partly
  readonly asOf: string
}) {
  const { papers: m, picture } = useMessages('checklist')
  const store = useDraftStore()
  const { ticked } = useDraftState().draft
  const papers = documents.filter(isPaper)
  const ready = papers.filter(({ code }) => ticked.includes(code)).length
  const tick = (code: string, on: boolean) => {
    // Read anew: two rows may be ticked before the first change is on the screen.
    const others = store.getState().draft.ticked.filter((each) => each !== code)
    store.change({ ticked: on ? [...others, code] : others })
  }
  return (
    <section className="flow">
      <h2>{m.title}</h2>
      <p>{m.count(papers.length)}</p>
      <p className="hint papers-note">{m.originals}</p>
      <ul className="papers">
        {papers.map((paper) => (
          <PaperRow
            key={paper.code}
            paper={paper}
            met={met}
            asOf={asOf}
            ticked={ticked.includes(paper.code)}
            onTick={(on) => tick(paper.code, on)}
          />
        ))}
      </ul>
      <output className="hint papers-ready">{m.ready(ready, papers.length)}</output>
      <SavePicture
        picture={() => ({
          demo: picture.demo,
          title: m.title,
          papers: papers.map(({ code }) => ({ ...wordsOf(code, m, met), ticked: ticked.includes(code) })),
          foot: m.originals,
        })}
      />
    </section>
  )
}
