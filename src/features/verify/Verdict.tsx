import { formatDayInFull, formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { caseSearchPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import type { Checked } from './checkSeal.ts'

/** What came of checking a seal. Nothing that is not signed is shown. */
export function Verdict({ checked }: { readonly checked: Checked }) {
  const words = useMessages('verify')
  const language = useLanguage()
  if (checked.kind !== 'genuine') {
    const said = words[checked.kind]
    return (
      <Notice kind="error" title={said.title} live>
        {'text' in said && <p>{said.text}</p>}
        <ul>
          {said.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  const { number, kind, holder, submittedAt, due, dueIsLaw } = checked.facts
  const { facts } = words
  return (
    <>
      <Notice kind="success" title={words.genuine.title} live>
        <p>{words.genuine.text}</p>
      </Notice>
      <SummaryList
        rows={[
          { key: facts.number, value: number },
          { key: facts.kind, value: facts.kinds[kind] },
          { key: facts.holder, value: holder },
          { key: facts.submitted, value: formatTime(submittedAt, language) },
          { key: dueIsLaw ? facts.due.law : facts.due.estimate, value: formatDayInFull(due, language) },
        ]}
      />
      {words.demo && <p className="hint">{words.demo}</p>}
      <p>{words.notMore}</p>
      <p>
        <Link to={caseSearchPath(number)}>{words.track}</Link>
      </p>
    </>
  )
}
