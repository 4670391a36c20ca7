import type { PartialAnswers } from '../../domain/application.ts'
import type { NeededDocument } from '../../domain/documents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { isPaper, PaperRow, wordsOf } from './PaperRow.tsx'
import { SavePicture } from './SavePicture.tsx'

/** The papers of this person, and no others. What is ticked off is remembered with the draft. */
export function Papers({
  documents,
  answersSoFar,
  asOf,
}: {
  readonly documents: readonly NeededDocument[]
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
}) {
  const { papers: m, picture } = useMessages('checklist')
  const store = useDraftStore()
  const { ticked } = useDraftState().draft
  const papers = documents.filter(isPaper)
  const needed = papers.filter(({ onlyIf }) => !onlyIf)
  const perhaps = papers.filter(({ onlyIf }) => onlyIf)
  const ready = needed.filter(({ code }) => ticked.includes(code)).length
  const tick = (code: string, on: boolean) => {
    // Read anew: two rows may be ticked before the first change is on the screen.
    const others = store.getState().draft.ticked.filter((each) => each !== code)
    store.change({ ticked: on ? [...others, code] : others })
  }
  const list = (some: typeof papers) => (
    <ul className="papers">
      {some.map((paper) => (
        <PaperRow
          key={paper.code}
          paper={paper}
          answersSoFar={answersSoFar}
          asOf={asOf}
          ticked={ticked.includes(paper.code)}
          onTick={(on) => tick(paper.code, on)}
        />
      ))}
    </ul>
  )
  const labelled = ({ code, onlyIf }: (typeof papers)[number]) => {
    const { label, hint } = wordsOf(code, m, answersSoFar)
    return { label: onlyIf ? `${label} (${m.onlyIf[onlyIf]})` : label, hint }
  }
  return (
    <section className="flow way-part">
      <h2>{m.title}</h2>
      <p>{m.lead}</p>
      {list(needed)}
      <output className="hint papers-ready">{m.ready(ready, needed.length)}</output>
      {perhaps.length > 0 && (
        <>
          <h3>{m.perhaps}</h3>
          {list(perhaps)}
        </>
      )}
      <Disclosure summary={m.keep}>
        <Button kind="secondary" onClick={() => print()}>
          {m.print}
        </Button>
        <SavePicture
          picture={() => ({
            demo: picture.demo,
            title: m.title,
            papers: papers.map((paper) => ({ ...labelled(paper), ticked: ticked.includes(paper.code) })),
            foot: m.originals,
          })}
        />
      </Disclosure>
    </section>
  )
}
