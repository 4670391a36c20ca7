import '../ui/otherScreens.css'
import './wizard.css'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { formatMoment } from '../i18n/moments.ts'
import { say } from '../i18n/text.ts'
import { Answer } from '../inputs/Answer.tsx'
import { findChange } from '../journey/caseChanges.ts'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import type { Draft } from '../journey/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

const differs = (name: FieldName, one: PartialAnswers, other: PartialAnswers): boolean =>
  JSON.stringify(one[name]) !== JSON.stringify(other[name])

interface ConflictProps {
  readonly theirs: Draft
  /** Of a change to a case: its id. */
  readonly changeId: string | undefined
  readonly onClose: () => void
}

/** Both versions of what was changed on two pages, a draft or a change to a case, answer by answer, and a button for each. */
export function Conflict({ theirs, changeId, onClose }: ConflictProps) {
  const { conflict: words, names } = useMessages('apply')
  const language = useLanguage()
  const store = useDraftStore()
  const state = useDraftState()
  const mine = (changeId && findChange(state, changeId)) || state.draft
  const answersIn = (row: Draft): PartialAnswers => (changeId ? row.changes?.[changeId] : row.answers) ?? {}
  const [here, there] = [answersIn(mine), answersIn(theirs)]
  const who = here.forWhom
  // Names of the dictionary, seen as keys of `names`, which has them all.
  const rows = (Object.keys(names) as FieldName[]).filter((name) => differs(name, here, there))
  const settle = (keep: 'mine' | 'theirs') => {
    void (changeId ? store.settleChange(changeId, keep) : store.settle(keep))
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
        {words.changedAt(formatMoment(mine.updatedAt, language))}
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
              <span>{show(name, here)}</span>
            </dd>
            <dd>
              <span className="hint">{words.there}</span>
              <span>{show(name, there)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
