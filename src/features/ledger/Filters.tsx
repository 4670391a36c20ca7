import { useId } from 'react'
import { ledgerEntryTypes } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select, TextInput } from '../../ui/inputs.tsx'
import { type LedgerFilter, wholeLedger } from './filterLedger.ts'

interface FiltersProps {
  readonly filter: LedgerFilter
  readonly batches: readonly string[]
  readonly onFilter: (filter: LedgerFilter) => void
}

/** What of the ledger is shown. Every field works at once. */
export function Filters({ filter, batches, onFilter }: FiltersProps) {
  const { filter: m, types, states } = useMessages('ledger')
  const id = useId()
  const choice = (key: 'batch' | 'type' | 'state', options: readonly (readonly [string, string])[]) => (
    <div>
      <label htmlFor={`${id}${key}`}>{m[key]}</label>
      <Select
        id={`${id}${key}`}
        defaultValue={filter[key]}
        options={[['', m.all] as const, ...options].map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => onFilter({ ...filter, [key]: target.value })}
      />
    </div>
  )
  const day = (key: 'from' | 'to') => (
    <div>
      <label htmlFor={`${id}${key}`}>{m[key]}</label>
      <TextInput
        id={`${id}${key}`}
        type="date"
        defaultValue={filter[key]}
        onChange={({ target }) => onFilter({ ...filter, [key]: target.value })}
      />
    </div>
  )
  return (
    <form
      className="ledger-filters"
      aria-label={m.legend}
      onSubmit={(event) => event.preventDefault()}
      onReset={() => onFilter(wholeLedger)}
    >
      <div className="ledger-search">
        <label htmlFor={`${id}text`}>{m.text}</label>
        <TextInput
          id={`${id}text`}
          type="search"
          defaultValue={filter.text}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
        />
      </div>
      {choice(
        'batch',
        batches.map((batch) => [batch, batch] as const),
      )}
      <Disclosure summary={m.more}>
        <div className="ledger-filters">
          {choice(
            'type',
            ledgerEntryTypes.map((type) => [type, types[type]] as const),
          )}
          {choice(
            'state',
            (['kept', 'issued', 'returned', 'lost'] as const).map((state) => [state, states[state]] as const),
          )}
          {day('from')}
          {day('to')}
        </div>
      </Disclosure>
      {filter !== wholeLedger && (
        <button type="reset" className="link-button">
          {m.clear}
        </button>
      )}
    </form>
  )
}
