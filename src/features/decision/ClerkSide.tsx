import { useAsOf } from '../../api/useAsOf.ts'
import { beforeDeciding } from '../../domain/roster/decide.ts'
import { findDecision } from '../../domain/roster/decision.ts'
import { rowsOf } from '../../domain/roster/roster.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { organisationPath } from '../../journey/paths.ts'
import { decisionAsks } from '../../journey/roster/decisionAsks.ts'
import { type Facing, faceRow } from '../../journey/roster/handOver.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AskByPhone } from './invitation/AskByPhone.tsx'
import { Outcome } from './Outcome.tsx'
import { Ready } from './Ready.tsx'

/** What the operator sees: before the device is handed over, and after it came back, with who is next. */
export function ClerkSide({ at, facing }: { readonly at: OrganisationSession; readonly facing: Facing }) {
  const { clerk: m, loading } = useMessages('decision')
  const { organisation } = at
  const { state, looked } = useRoster(organisation.code)
  const city = organisation.city ?? ''
  const setting = { kind: organisation.kind, city, asOf: useAsOf() }
  const canDecide = (row: RosterRow) =>
    row.submitted === undefined &&
    beforeDeciding(looked.problemsOf(row)).length === 0 &&
    decisionAsks(row, setting, undefined).isFit
  if (!state.isLoaded)
    return (
      <Page title={m.title(false)}>
        <Skeleton label={loading} lines={4} />
      </Page>
    )
  const rows = rowsOf(state.roster)
  const place = rows.findIndex(({ key }) => key === facing.row)
  const row = rows[place]
  const next = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))].find(
    (each) => canDecide(each) && !findDecision(each),
  )
  const asks = row && decisionAsks(row, setting, undefined)
  return (
    <Page title={facing.outcome ? m.returned : m.title(asks?.isChild ?? false)}>
      {facing.outcome && <Outcome facing={facing} name={row?.cells.name ?? ''} />}
      {!row && <p>{m.gone}</p>}
      {row && asks && facing.outcome !== 'decided' && (
        <Ready row={row} asks={asks} isSound={beforeDeciding(looked.problemsOf(row)).length === 0} />
      )}
      {row && facing.outcome !== 'decided' && <AskByPhone at={at} row={row} />}
      <Actions>
        {facing.outcome === 'decided' && next && (
          <Button onClick={() => faceRow(next.key)}>{m.next(next.cells.name ?? '')}</Button>
        )}
        <ButtonLink kind="secondary" to={organisationPath}>
          {m.back}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
