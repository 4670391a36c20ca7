import { useMemo, useState } from 'react'
import { Link } from 'react-router-dom'
import { rowsOf } from '../../domain/roster/roster.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { isUnderWay, type OutboxBatch, type RowObjection } from '../../journey/batches/outbox.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { organisationPath } from '../../journey/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { readChoice } from './choice.ts'
import type { Hub } from './hub.ts'
import { useMended } from './useMended.ts'
import { failuresIn, useParts } from './useParts.ts'
import { useSorted } from './useSorted.ts'

interface FailuresProps {
  readonly at: OrganisationSession
  readonly batch: OutboxBatch
  readonly hub: Hub
}

const nobody: ReadonlySet<string> = new Set()

/** Who of a batch was not taken, and why; those that were mended in the roster are submitted again, and no others. */
export function Failures({ at, batch, hub }: FailuresProps) {
  const { failures: m, problems: said, review } = useMessages('batches')
  const { names, problems } = useMessages('apply')
  const parts = useParts(hub, [batch])
  const city = at.organisation.city ?? readChoice(at.organisation.code).city
  const { store, roster, setting, sorted } = useSorted(at, city, nobody)
  const [trouble, setTrouble] = useState(false)
  const failures = useMemo(() => failuresIn(parts), [parts])
  const byKey = new Map(rowsOf(roster.roster).map((row) => [row.key, row]))
  const mended = useMended(failures, sorted, setting, store)
  if (failures.length === 0) return null
  const sayObjection = ({ field, code, count, limit }: RowObjection): string => {
    const name = field in names ? say(names[field as keyof typeof names], 'self') : field
    if (code in said) return said[code] ?? m.other(name)
    const sentence = code in problems ? problems[code as keyof typeof problems] : undefined
    if (!sentence) return m.other(name)
    return sentence(
      {
        code: code as keyof typeof problems,
        ...(count === undefined ? {} : { count }),
        ...(limit === undefined ? {} : { limit }),
      },
      name,
    )
  }
  const again = async () => {
    try {
      await hub.again(batch.id, mended)
      setTrouble(false)
    } catch {
      setTrouble(true)
    }
  }
  return (
    <section className="flow">
      <h2>{m.title(failures.length)}</h2>
      <p>{m.text}</p>
      <ul className="batch-left">
        {failures.map((each) => (
          <li key={each.key}>
            <strong>{byKey.get(each.key)?.cells.name ?? m.unknownPerson}</strong>{' '}
            {each.kind === 'lost' ? m.lost : [...new Set(each.problems.map(sayObjection))].join(m.and)}
          </li>
        ))}
      </ul>
      {trouble && <p role="alert">{review.failed}</p>}
      <div className="batch-chosen">
        <Link to={organisationPath}>{m.mend}</Link>
        {mended.length > 0 && !isUnderWay(batch) && (
          <Button kind="secondary" onClick={() => void again()}>
            {m.again(mended.length)}
          </Button>
        )}
      </div>
    </section>
  )
}
