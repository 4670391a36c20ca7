import './find.css'
import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { lifeEvents } from '../../domain/uses/cardUse.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { cardUsesFor, findFor, homePath, lawSearchPath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import type { Entry } from './entries/entry.ts'
import { useFound } from './useFound.ts'

/** How many results are shown before one asks for the others. */
const first = 10

/** What was said, as it stands in the address. */
const saidIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('q') ?? ''

/** All that fits what somebody says, and where nothing does, what happens in a life to choose from. */
export function FindPage() {
  const m = useMessages('find')
  const asked = saidIn(useLocation().hash)
  const navigate = useNavigate()
  const [said, setSaid] = useState(asked)
  const isSaid = said.trim() !== ''
  const { found, failed } = useFound(said)
  // In the address only once the field is left, so that the way back from a result leads to what was found.
  const note = () => {
    if (said !== asked) void navigate(findFor(said), { replace: true })
  }
  return (
    <Page title={m.title} back={{ to: homePath, label: m.back }}>
      <search>
        <Field id="said" label={m.label} hint={m.hint}>
          {(ids) => (
            <TextInput
              {...ids}
              type="search"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              defaultValue={said}
              onChange={({ target }) => setSaid(target.value)}
              onBlur={note}
            />
          )}
        </Field>
        <output className="block hint" htmlFor="said">
          {isSaid && found && (found.length > 0 ? m.found(found.length) : m.none)}
        </output>
      </search>
      {failed && <Notice kind="error" live title={m.failed} />}
      {isSaid && found && <Results key={said} found={found} />}
      {isSaid && (
        <p>
          <Link to={lawSearchPath(said)}>{m.inLaw(said.trim())}</Link>
        </p>
      )}
      {(!isSaid || found?.length === 0) && <Choices />}
    </Page>
  )
}

function Results({ found }: { readonly found: readonly Entry[] }) {
  const m = useMessages('find')
  const [isAll, setAll] = useState(false)
  const shown = isAll ? found : found.slice(0, first)
  if (found.length === 0) return null
  return (
    <>
      <EntryList entries={shown} label={m.list} />
      {shown.length < found.length && (
        <Actions>
          <Button kind="secondary" onClick={() => setAll(true)}>
            {m.more(found.length - shown.length)}
          </Button>
        </Actions>
      )}
    </>
  )
}

/** Where nothing is said yet, or nothing was found. */
function Choices() {
  const m = useMessages('find')
  const uses = useMessages('uses')
  return (
    <>
      <h2>{m.events}</h2>
      <ul className="find-events">
        {lifeEvents.map((event) => (
          <li key={event}>
            <Link className="button button-secondary" to={cardUsesFor(event)}>
              {uses.events[event]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function EntryList({ entries, label }: { readonly entries: readonly Entry[]; readonly label: string }) {
  const m = useMessages('find')
  const pick = usePick()
  return (
    <ul className="find-list" aria-label={label}>
      {entries.map(({ to, kind, name }) => (
        <li key={to}>
          <Link to={to}>{pick(name)}</Link>
          <span className="hint">{m.kinds[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
