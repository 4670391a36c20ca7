import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { type LeftOut, leftOutReasons } from '../../journey/batches/sortRoster.ts'
import { newRegistrationsPath, organisationPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** Of each reason so many by name; the roster has the others. */
const named = 5

/** Who is not in the batch, by the reason, with how many and the first names. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { review: m, reasons, lacks, more, choose } = useMessages('batches')
  const names = useMessages('answerNames')
  const { register } = useMessages('registration')
  if (leftOut.length === 0) return <p className="hint">{m.leftOutNone}</p>
  const groups = new Map<string, LeftOut[]>()
  const sentenceOf = ({ reason, field }: LeftOut): string =>
    reason === 'missing' && field !== undefined && field in names
      ? lacks(say(names[field as keyof typeof names], 'self'))
      : reasons[reason]
  const uninsured = leftOut.filter(({ reason }) => reason === 'uninsured').length
  const sorted = leftOut.toSorted(
    (a, b) => leftOutReasons.indexOf(a.reason) - leftOutReasons.indexOf(b.reason),
  )
  for (const each of sorted) {
    const said = sentenceOf(each)
    groups.set(said, [...(groups.get(said) ?? []), each])
  }
  return (
    <section className="flow">
      <h2>{m.leftOut(leftOut.length)}</h2>
      <ul className="batch-left">
        {[...groups].map(([said, some]) => (
          <li key={said}>
            <strong>{choose.group(said, some.length)}</strong>{' '}
            {choose.names(some.slice(0, named).map(({ row }) => row.cells.name || choose.unnamed))}
            {some.length > named && ` ${more(some.length - named)}`}
          </li>
        ))}
      </ul>
      <p>
        <Link to={organisationPath}>{choose.mend}</Link>
        {uninsured > 0 && (
          <>
            {' · '}
            <Link to={newRegistrationsPath}>{register(uninsured)}</Link>
          </>
        )}
      </p>
    </section>
  )
}
