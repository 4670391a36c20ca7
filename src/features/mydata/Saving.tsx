import { useState } from 'react'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { isDemo } from '../../i18n/edition.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { saveBlob } from '../../ui/saveBlob.ts'
import { agencyNames } from '../../wizard/agencyNames.ts'
import { byPerson, type OwnCase, type PersonsData } from './people.ts'
import { readSettings } from './readSettings.ts'
import { useOwnVisits } from './useOwnData.ts'

type Told = 'idle' | 'busy' | 'failed' | { readonly name: string; readonly isPartly: boolean }

/** Everybody. */
const all = ''

/** A copy of all of it to take along, or of one person's: to be read, or for a machine. */
export function Saving({ cases }: { readonly cases: readonly OwnCase[] }) {
  const booked = useOwnVisits()
  const visits = booked.flatMap(({ query }) => query.data ?? [])
  const { mydata, shell, progress, apply, route, wizard } = {
    mydata: useMessages('mydata'),
    shell: useMessages('shell'),
    progress: useMessages('progress'),
    apply: useMessages('apply'),
    route: useMessages('route'),
    wizard: useMessages('wizard'),
  }
  const { saving } = mydata
  const language = useLanguage()
  const state = useDraftState()
  const [whose, setWhose] = useState(all)
  const [told, setTold] = useState<Told>('idle')
  const people = byPerson(state, cases)
  const isShared = state.memory === 'shared'
  const hasRelatives = cases.some(({ view }) => view?.card?.family)
  const note = hasRelatives ? `${saving.note}${language === 'en' ? ' ' : ''}${saving.relatives}` : saving.note
  const nameOf = ({ name, drafts }: PersonsData): string =>
    name ?? (drafts[0] ? draftTitle(drafts[0], progress.list, !isShared) : saving.noName)

  const make = async (as: 'html' | 'json'): Promise<Blob> => {
    const now = Date.now()
    const ofAll = whose === all ? { visits } : {}
    const chosen = whose === all ? people : people.filter((_, i) => String(i) === whose)
    if (as === 'json') {
      const { exportData } = await import('./exportData.ts')
      const settings = whose === all ? readSettings() : undefined
      const data = exportData({ people: chosen, settings, ...ofAll, now, note })
      return new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' })
    }
    const { readableFile } = await import('./readableFile.ts')
    const answers = chosen.flatMap(({ drafts, cases: own }) => [
      ...drafts.map((each) => each.answers),
      ...own.flatMap(({ view }) => (view ? [view.answers] : [])),
    ])
    const names = Object.assign(
      {},
      ...(await Promise.all(answers.map((each) => agencyNames(each, language)))),
    )
    const words = { mydata, shell, progress, apply, route, wizard }
    const stamp = isDemo ? shell.demo.text : undefined
    return new Blob([readableFile({ people: chosen, ...ofAll, language, words, names, stamp, note, now })], {
      type: 'text/html',
    })
  }
  const save = async (as: 'html' | 'json') => {
    setTold('busy')
    try {
      const blob = await make(as)
      const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
      const name = `${saving.name}-${day}.${as}`
      saveBlob(blob, name)
      setTold({ name, isPartly: cases.some(({ view }) => !view) || visits.length < booked.length })
    } catch {
      setTold('failed')
    }
  }
  const busy = told === 'busy'
  return (
    <section className="data-part">
      <h2>{saving.heading}</h2>
      {people.length > 1 && (
        <Field id="whose" label={saving.whose}>
          {(ids) => (
            <Select
              {...ids}
              name="whose"
              defaultValue={whose}
              onChange={(event) => setWhose(event.target.value)}
              options={[
                { value: all, label: saving.all },
                ...people.map((person, i) => ({ value: String(i), label: nameOf(person) })),
              ]}
            />
          )}
        </Field>
      )}
      <p>{isShared ? saving.careShared : saving.care}</p>
      <Actions>
        <Button aria-disabled={busy} onClick={() => !busy && void save('html')}>
          {busy ? saving.busy : saving.read}
        </Button>
        <Button kind="secondary" aria-disabled={busy} onClick={() => !busy && void save('json')}>
          {saving.json}
        </Button>
      </Actions>
      <output className="data-told">
        {typeof told === 'object' && (
          <>
            <span className="data-done">{saving.saved(told.name)}</span>
            {told.isPartly && <span>{saving.partly}</span>}
          </>
        )}
        {told === 'failed' && <span className="error">{saving.failed}</span>}
      </output>
      <p className="hint">{note}</p>
    </section>
  )
}
