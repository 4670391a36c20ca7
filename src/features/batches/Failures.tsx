import { useMemo, useState } from 'react'
import { rowsOf } from '../../domain/roster/roster.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { isMended } from '../../journey/batches/mended.ts'
import {
  type FrozenRow,
  isUnderWay,
  type OutboxBatch,
  type RowObjection,
} from '../../journey/batches/outbox.ts'
import { freezeRegistration } from '../../journey/batches/registration.ts'
import { rosterKey } from '../../journey/batches/rowKeys.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { organisationPath } from '../../journey/paths.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { readChoice } from './choice.ts'
import type { Hub } from './hub.ts'
import { useMended } from './useMended.ts'
import { failuresIn, useParts } from './useParts.ts'
import { useRegistrations } from './useRegistrations.ts'
import { useSorted } from './useSorted.ts'

interface FailuresProps {
  readonly at: OrganisationSession
  readonly batch: OutboxBatch
  readonly hub: Hub
}

const nobody: ReadonlySet<string> = new Set()

/** Who of a batch was not taken, and why; those that were mended in the roster are submitted again, and no others. */
export function Failures(props: FailuresProps) {
  const { batch, hub } = props
  const parts = useParts(hub, [batch])
  const failures = useMemo(
    () => failuresIn(parts).map((each) => ({ ...each, key: rosterKey(batch.matter, each.key) })),
    [parts, batch.matter],
  )
  if (failures.length === 0) return null
  const Those = batch.matter === 'registrations' ? OfRegistrations : OfCards
  return <Those {...props} failures={failures} />
}

interface FailedProps extends FailuresProps {
  readonly failures: ReturnType<typeof failuresIn>
}

function OfCards(props: FailedProps) {
  const { organisation } = props.at
  const city = organisation.city ?? readChoice(organisation.code).city
  const { store, setting, sorted } = useSorted(props.at, city, nobody)
  return <FailedList {...props} mended={useMended(props.failures, sorted, setting, store)} />
}

function OfRegistrations(props: FailedProps) {
  const { organisation } = props.at
  const city = organisation.city ?? readChoice(organisation.code, 'registration').city
  const { setting, sorted } = useRegistrations(props.at, city, nobody)
  const byKey = new Map(props.failures.map((each) => [each.key, each]))
  const mended = (sorted?.ready ?? []).flatMap((row) => {
    const failure = byKey.get(row.key)
    const frozen = setting && failure && freezeRegistration(row, setting)
    return frozen && isMended(frozen, failure) ? [frozen] : []
  })
  return <FailedList {...props} mended={mended} />
}

function FailedList({
  at,
  batch,
  hub,
  failures,
  mended,
}: FailedProps & { readonly mended: readonly FrozenRow[] }) {
  const { failures: m, problems: said, review } = useMessages('batches')
  const { names, problems } = useMessages('apply')
  const { state: roster } = useRoster(at.organisation.code)
  const [trouble, setTrouble] = useState(false)
  const byKey = new Map(rowsOf(roster.roster).map((row) => [row.key, row]))
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
