import '../../ui/otherScreens.css'
import './roster.css'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { linkStateOf } from '../../api/linkState.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { useKeptBanks } from '../../api/useKeptBanks.ts'
import { useWaitingAnswers } from '../../api/useWaitingAnswers.ts'
import { type OrganisationKind, organisationRules } from '../../domain/organisations.ts'
import { pageOf } from '../../domain/paging.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import { dueStateOf, dueStates } from '../../domain/roster/registrationsDue.ts'
import { rowsOf } from '../../domain/roster/roster.ts'
import { rowStates } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { rosterPath } from '../../journey/paths.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import { Page } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Undo } from '../../ui/Undo.tsx'
import { AddPeople } from './AddPeople.tsx'
import { AgencyCheck } from './AgencyCheck.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { Filters } from './Filters.tsx'
import { editableColumns, kindColumns } from './kindColumns.ts'
import { Photos } from './Photos.tsx'
import { RegistrationsDue } from './RegistrationsDue.tsx'
import type { RowSetting } from './RosterLine.tsx'
import { RosterTable } from './RosterTable.tsx'
import { RowForm } from './RowForm.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { useFound } from './useFound.ts'
import { useRosterChanges } from './useRosterChanges.ts'

const pageSize = 50
const nobody = () => 0

/** What a page of an organisation is told of who is signed in. */
interface RosterPageProps {
  readonly at: {
    readonly session: string
    readonly organisation: { readonly code: string; readonly kind: OrganisationKind; readonly city?: string }
  }
}

/** The roster: who is on it and how each stands; adding, finding, mending, removing, taking along. */
export function RosterPage({ at: { session, organisation } }: RosterPageProps) {
  const m = useMessages('roster')
  const { code, kind, city } = organisation
  useKeptBanks(city)
  const { store, state, looked } = useRoster(code)
  const [params] = useSearchParams()
  const [text, setText] = useState('')
  const [open, setOpen] = useState<string>()
  const [isTyping, setTyping] = useState(false)
  const asOf = useAsOf()
  const rules = useMemo(() => ({ asOf, kind }), [asOf, kind])
  const { judge, undo, ...changes } = useRosterChanges(store, rules)
  const { addAll, addOne, save, remove } = changes
  const { placeOf } = looked
  const isAwaited = useMemo(() => rowsOf(state.roster).some(({ invitation }) => invitation), [state.roster])
  const told = useWaitingAnswers(session, isAwaited)
  const setting = useMemo((): RowSetting => {
    const columns: readonly RosterColumn[] = ['name', 'idNumber', 'mobile', ...kindColumns[kind].shown]
    const onSave: RowSetting['onSave'] = (key, cells) => {
      save(key, cells)
      setOpen(undefined)
    }
    return {
      columns,
      editable: editableColumns(kind),
      asOf,
      placeOf,
      linkOf: (invitation) => linkStateOf(invitation, asOf, told),
      onOpen: setOpen,
      onSave,
      onRemove: remove,
    }
  }, [asOf, kind, placeOf, told, save, remove])
  const wanted = rowStates.find((each) => each === params.get('show'))
  const wantedDue = dueStates.find((each) => each === params.get('due'))
  const all = useFound(state, wanted, text)
  const found = useMemo(
    () => (wantedDue ? all.filter((row) => dueStateOf(row, asOf) === wantedDue) : all),
    [all, wantedDue, asOf],
  )
  const page = params.get('page')
  const paged = useMemo(() => pageOf(found, page, pageSize), [found, page])
  if (!state.isLoaded)
    return (
      <Page title={m.title} wide>
        <Skeleton label={m.title} shape="list" lines={6} />
      </Page>
    )
  const to = (other: number) =>
    rosterPath({
      ...(wanted ? { show: wanted } : {}),
      ...(wantedDue ? { due: wantedDue } : {}),
      page: String(other),
    })
  return (
    <Page title={m.title} wide>
      <p className="lede">{m.answer(looked.total, looked.counts.wrong, looked.counts.incomplete)}</p>
      <SaveNotice state={state} onRetry={store.retry} />
      {organisationRules[kind].insuresFirst && (
        <RegistrationsDue roster={state.roster} asOf={asOf} wanted={wantedDue} />
      )}
      <AddPeople
        rules={rules}
        asked={kindColumns[kind].asked}
        onAdd={addAll}
        onType={() => setTyping(true)}
      />
      {isTyping && (
        <RowForm
          title={m.newPerson}
          cells={{}}
          columns={setting.editable}
          problems={[]}
          placeOf={nobody}
          onCancel={() => setTyping(false)}
          onSave={(cells) => {
            if (Object.keys(cells).length > 0) addOne(cells)
            setTyping(false)
          }}
        />
      )}
      {looked.total > 0 && (
        <>
          <Photos store={store} judge={judge} missing={looked.withoutPhoto} />
          <AgencyCheck session={session} store={store} />
          <Filters looked={looked} wanted={wanted} text={text} onText={setText} />
          {found.length === 0 ? (
            <p>{m.nothingFound}</p>
          ) : (
            <RosterTable rows={paged.items} looked={looked} setting={setting} open={open} />
          )}
          <Pager at={paged.at} of={paged.of} words={m.pager} to={to} />
          <ExportButtons
            roster={state.roster}
            looked={looked}
            usual={kindColumns[kind].asked}
            onEmpty={store.clear}
          />
        </>
      )}
      {undo && (
        <Undo
          key={undo.id}
          text={undo.said}
          label={m.undo}
          remaining={m.remaining}
          onEnd={changes.endUndo}
          onUndo={changes.takeBack}
        />
      )}
    </Page>
  )
}
