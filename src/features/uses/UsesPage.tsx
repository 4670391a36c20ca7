import { useUsesIn } from '../../api/cardUses.ts'
import { cardUseGroups, lifeEvents } from '../../domain/uses/cardUse.ts'
import { type Carrier, carriers } from '../../domain/uses/cardUseCodes.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { homePath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { ButtonGrid } from '../../ui/ButtonGrid.tsx'
import { CloseIcon } from '../../ui/CloseIcon.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Magnifier } from '../../ui/drawings/Magnifier.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select, TextInput } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { CitySelect } from './CitySelect.tsx'
import { usesFor, writeFilter } from './filter.ts'
import { OwnLogs } from './OwnLogs.tsx'
import { UseHelp } from './UseHelp.tsx'
import { UseList } from './UseList.tsx'
import { useFilter } from './useFilter.ts'
import './uses.css'

/** All that the card is good for: found by a word, by what happens in a life, by carrier and by city. */
export function UsesPage() {
  const m = useMessages('uses')
  const { filter, change } = useFilter()
  const { told } = useUsesIn(filter.city)
  const found = usesFor(filter)
  const isFiltered = filter.text.trim() !== '' || filter.event !== '' || filter.carrier !== ''
  const list = { told, search: writeFilter(filter) }
  return (
    <Page
      title={m.title}
      back={{ to: homePath, label: m.back }}
      aside={<UseHelp />}
      asideTitle={m.use.help.title}
    >
      <p className="lede">{m.lede}</p>
      <Field id="find" label={m.find.label} hint={m.find.hint}>
        {(ids) => (
          <TextInput
            {...ids}
            type="search"
            autoComplete="off"
            spellCheck={false}
            defaultValue={filter.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <fieldset className="field">
        <legend className="label">{m.find.event}</legend>
        {/* The one that was chosen stands alone, so that what was found is in sight on a phone. */}
        <ButtonGrid items={lifeEvents.filter((each) => filter.event === '' || filter.event === each)}>
          {(event) => (
            <Button
              kind="secondary"
              aria-pressed={filter.event === event}
              onClick={() => change({ event: filter.event === event ? '' : event })}
            >
              {m.events[event]}
              {filter.event === event && (
                <>
                  <span className="sr-only">{m.takeBack}</span>
                  <CloseIcon />
                </>
              )}
            </Button>
          )}
        </ButtonGrid>
      </fieldset>
      <div className="use-selects">
        <CitySelect city={filter.city} onChange={(city) => change({ city })} />
        <Field id="carrier" label={m.find.carrier}>
          {(ids) => (
            <Select
              {...ids}
              name="carrier"
              defaultValue={filter.carrier}
              // The values are those of the options below.
              onChange={(event) => change({ carrier: event.target.value as Carrier | '' })}
              options={[
                { value: '', label: m.find.anyCarrier },
                ...carriers.map((carrier) => ({ value: carrier, label: m.carriers[carrier] })),
              ]}
            />
          )}
        </Field>
      </div>
      <h2>{isFiltered ? m.matching : m.all}</h2>
      <output className="block hint">{isFiltered ? m.found(found.length) : ''}</output>
      {isFiltered ? (
        <>
          {found.length === 0 && (
            <Pictured picture={<Magnifier />}>
              <p>{m.none}</p>
            </Pictured>
          )}
          <UseList uses={found} {...list} />
          <Actions>
            <Button
              kind="secondary"
              onClick={() => {
                change({ text: '', event: '', carrier: '' })
                clearFields()
              }}
            >
              {m.showAll}
            </Button>
          </Actions>
        </>
      ) : (
        cardUseGroups.map((group) => {
          const own = found.filter((item) => item.group === group)
          return (
            <Disclosure key={group} summary={m.group(m.groups[group], own.length)}>
              <UseList uses={own} {...list} />
            </Disclosure>
          )
        })
      )}
      <OwnLogs />
      <p className="hint">{m.demo}</p>
    </Page>
  )
}

/** What was typed and chosen is the browser's own: emptied where it stands, and one begins anew. */
function clearFields(): void {
  for (const id of ['carrier', 'find']) {
    const field = document.getElementById(id)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = ''
      field.focus()
    }
  }
}
