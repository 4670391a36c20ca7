import { type MouseEvent, memo, useCallback } from 'react'
import { useHref, useNavigate } from 'react-router-dom'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import type { Entry } from './entries/entry.ts'

export const listId = 'found'
export const optionId = (index: number): string => `${listId}-${index}`

/** Whether a click is to open another tab, a window or a menu: the browser's business. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** What was found, each a link. `active`: the one that the arrow keys are at. */
export function Results({
  entries,
  active,
}: {
  readonly entries: readonly Entry[]
  readonly active: number | undefined
}) {
  const m = useMessages('find')
  const start = useHref('/').replace(/\/$/, '')
  const navigate = useNavigate()
  const open = useCallback(
    (event: MouseEvent, to: string) => {
      if (isForBrowser(event)) return
      event.preventDefault()
      void navigate(to)
    },
    [navigate],
  )
  return (
    <div className="find-list" role="listbox" id={listId} aria-label={m.list} hidden={entries.length === 0}>
      {entries.map((entry, i) => {
        const id = optionId(i)
        return <Result key={id} id={id} start={start} entry={entry} isActive={i === active} onOpen={open} />
      })}
    </div>
  )
}

/**
 * A result by its place in the list, drawn anew only where another one stands there now: a key changes few of them. It is no `Link`, ten
 * of which cost a cheap phone as much as the search itself. `start`: what every address of the service begins with.
 */
const Result = memo(function Result({
  id,
  start,
  entry: { to, kind, name },
  isActive,
  onOpen,
}: {
  readonly id: string
  readonly start: string
  readonly entry: Entry
  readonly isActive: boolean
  readonly onOpen: (event: MouseEvent, to: string) => void
}) {
  const m = useMessages('find')
  const pick = usePick()
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      href={start + to}
      onClick={(event) => onOpen(event, to)}
    >
      <span>{pick(name)}</span> <span className="hint">{m.kinds[kind]}</span>
    </a>
  )
})
