import '../ui/otherScreens.css'
import './wizard.css'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { formatMoment } from '../i18n/moments.ts'
import { say } from '../i18n/text.ts'
import { Answer } from '../inputs/Answer.tsx'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import type { Draft } from '../journey/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

const differs = (name: FieldName, one: PartialAnswers, other: PartialAnswers): boolean =>
  JSON.stringify(one[name]) !== JSON.stringify(other[name])

/** Both versions of a draft that was changed on two pages, answer by answer, and a button for each. */
export function Conflict({ theirs, onClose }: { readonly theirs: Draft; readonly onClose: () => void }) {
  const { conflict: words, names } = useMessages('apply')
  const language = useLanguage()
  const store = useDraftStore()
  const { draft } = useDraftState()
  const who = draft.answers.forWhom
  // Names of the dictionary, seen as keys of `names`, which has them all.
  const rows = (Object.keys(names) as FieldName[]).filter((name) =>
    differs(name, draft.answers, theirs.answers),
  )
  const settle = (keep: 'mine' | 'theirs') => {
    void store.settle(keep)
    onClose()
  }
  const show = (name: FieldName, answers: PartialAnswers) =>
    answers[name] === undefined ? words.nothing : <Answer name={name} answers={answers} />
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      actions={
        <>
          <Button onClick={() => settle('mine')}>{words.keepHere}</Button>
          <Button kind="secondary" onClick={() => settle('theirs')}>
            {words.keepThere}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <p className="hint">
        {words.here}
        {words.changedAt(formatMoment(draft.updatedAt, language))}
        <br />
        {words.there}
        {words.changedAt(formatMoment(theirs.updatedAt, language))}
      </p>
      <dl className="versions">
        {rows.map((name) => (
          <div key={name}>
            <dt>{say(names[name], who)}</dt>
            <dd>
              <span className="hint">{words.here}</span>
              <span>{show(name, draft.answers)}</span>
            </dd>
            <dd>
              <span className="hint">{words.there}</span>
              <span>{show(name, theirs.answers)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
