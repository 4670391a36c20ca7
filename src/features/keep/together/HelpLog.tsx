import type { HelpView } from '../../../api/helpSchemas.ts'
import { isFieldName } from '../../../api/schemas.ts'
import { formatTime } from '../../../i18n/dates.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { nameOf } from '../../../wizard/answerList.ts'
import { useKeepWords } from '../useKeepWords.ts'

/** Who did what and when, the newest first. */
export function HelpLog({ view }: { readonly view: HelpView }) {
  const m = useMessages('together')
  const words = useKeepWords()
  const answers = view.draft?.answers ?? {}
  // Entries are only ever added.
  const lines = view.entries.map((entry, seq) => ({ ...entry, seq }))
  return (
    <Disclosure summary={m.own.log}>
      <ul>
        {lines.toReversed().map(({ seq, at, by, act, fields = [] }) => (
          <li key={seq}>
            {formatTime(at, words.language)}{' '}
            {by === 'helper' ? (view.helper?.name ?? m.sides.helper) : m.sides.person} {m.acts[act]}
            {fields.length > 0 && (
              <span className="hint">
                {' '}
                {m.changed(fields.filter(isFieldName).map((name) => nameOf(name, answers, words)))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
