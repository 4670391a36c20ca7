import '../../ui/otherScreens.css'
import './roster.css'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { randomId } from '../../api/randomId.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import type { OrganisationKind } from '../../domain/organisations.ts'
import { pageOf } from '../../domain/paging.ts'
import { checkRow } from '../../domain/roster/check.ts'
import { appendRows, changeRows, mergeRows, type Roster } from '../../domain/roster/roster.ts'
import type { RosterCells, RosterRow } from '../../domain/roster/row.ts'
import { rowStates } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
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
import { RosterTable } from './RosterTable.tsx'
import { RowForm } from './RowForm.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { useFound } from './useFound.ts'
import type { Add } from './useTaking.ts'

const pageSize = 50
const newBlock = (): string => randomId().slice(0, 12)
const nobody = () => 0
/** The whole of a change that is taken back. */
const backTo = (roster: Roster) =>
  function* () {
    yield
    return { roster }
  }

/** What a page of an organisation is told of who is signed in. */
interface RosterPageProps {
  readonly at: {
    readonly session: string
    readonly organisation: { readonly code: string; readonly kind: OrganisationKind }
  }
}

/** The roster: who is on it and how each stands; adding, finding, mending, removing, taking along. */
export function RosterPage({ at: { session, organisation } }: RosterPageProps) {
  const m = useMessages('roster')
  const { code, kind } = organisation
  const { store, state, looked } = useRoster(code)
  const [params] = useSearchParams()
  const [text, setText] = useState('')
  const [open, setOpen] = useState<string>()
  const [isTyping, setTyping] = useState(false)
  const [undo, setUndo] = useState<{ readonly said: string; readonly before: Roster; readonly id: number }>()
  const rules = { asOf: useAsOf(), kind }
  const wanted = rowStates.find((each) => each === params.get('show'))
  const found = useFound(state, wanted, text)
  if (!state.isLoaded)
    return (
      <Page title={m.title} wide>
        <Skeleton label={m.title} shape="list" lines={6} />
      </Page>
    )
  const judge = (row: RosterRow): RosterRow => ({ ...row, problems: checkRow(row.cells, rules, row.photo) })
  const offerUndo = (said: string, before: Roster) =>
    setUndo((last) => ({ said, before, id: (last?.id ?? 0) + 1 }))
  const change = (said: string, how: (roster: Roster) => Roster) => offerUndo(said, store.change(how))
  const add: Add = async (rows, signal) => {
    const merged = await store.changeMuch((roster) => mergeRows(roster, rows, judge, newBlock), signal)
    const said = m.add.done(merged.added, merged.updated)
    offerUndo(said, merged.before)
    return said
  }
  const save = (key: string, cells: RosterCells) => {
    change(m.changed, (roster) =>
      changeRows(roster, new Set([key]), (row) => {
        const { found: _, ...rest } = row
        return judge({ ...rest, cells })
      }),
    )
    setOpen(undefined)
  }
  const paged = pageOf(found, params.get('page'), pageSize)
  const to = (page: number) =>
    `?${new URLSearchParams({ ...(wanted ? { show: wanted } : {}), page: String(page) })}`
  const editable = editableColumns(kind)
  return (
    <Page title={m.title} wide>
      <p className="lede">{m.answer(looked.total, looked.counts.wrong, looked.counts.incomplete)}</p>
      <SaveNotice state={state} onRetry={store.retry} />
      <AddPeople rules={rules} asked={kindColumns[kind].asked} onAdd={add} onType={() => setTyping(true)} />
      {isTyping && (
        <RowForm
          title={m.newPerson}
          cells={{}}
          columns={editable}
          problems={[]}
          placeOf={nobody}
          onCancel={() => setTyping(false)}
          onSave={(cells) => {
            if (Object.keys(cells).length > 0)
              change(m.add.done(1, 0), (roster) =>
                appendRows(roster, [judge({ key: randomId().slice(0, 12), cells, problems: [] })], newBlock),
              )
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
            <RosterTable
              rows={paged.items}
              looked={looked}
              shown={kindColumns[kind].shown}
              editable={editable}
              asOf={rules.asOf}
              open={open}
              onOpen={setOpen}
              onSave={save}
              onRemove={({ key }) =>
                change(m.removed(1), (roster) => changeRows(roster, new Set([key]), () => undefined))
              }
            />
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
          onEnd={() => setUndo(undefined)}
          onUndo={() => {
            void store.changeMuch(backTo(undo.before))
            setUndo(undefined)
          }}
        />
      )}
    </Page>
  )
}
