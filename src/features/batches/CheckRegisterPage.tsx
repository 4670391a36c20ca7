import '../../ui/otherScreens.css'
import './batches.css'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Navigate } from 'react-router-dom'
import { findDivision } from '../../domain/divisions.ts'
import { dueStateOf } from '../../domain/roster/registrationsDue.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { freezeRegistration, type RegistrationSetting } from '../../journey/batches/registration.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { newRegistrationsPath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { BatchNameField } from './BatchNameField.tsx'
import { checkName, longestName } from './batchName.ts'
import { ChosenTable } from './ChosenTable.tsx'
import { readChoice } from './choice.ts'
import type { Hub } from './hub.ts'
import { useAgencyCheck } from './useAgencyCheck.ts'
import { useRegistrations } from './useRegistrations.ts'
import { useSaveBatch } from './useSaveBatch.ts'

/** The last look at registrations before they are submitted: who, how many are late, what happens then; the employer's declaration. */
export function CheckRegisterPage({ at }: { readonly at: OrganisationSession }) {
  const { choose, review: m } = useMessages('registration')
  const choice = readChoice(at.organisation.code, 'registration')
  const city = at.organisation.city ?? choice.city
  const check = useAgencyCheck(at)
  const { hub, sending, setting, sorted } = useRegistrations(at, city, check.uninsured)
  if (city === undefined) return <Navigate to={newRegistrationsPath} replace />
  const rows = sorted?.ready.filter(({ key }) => choice.mode === 'all' || choice.keys.includes(key))
  return (
    <Page title={m.title} back={{ to: newRegistrationsPath, label: choose.title }} wide>
      {rows && setting && check.state !== 'checking' ? (
        <Review hub={hub} lasts={sending.lasts} setting={setting} rows={rows} />
      ) : (
        <Skeleton label={choose.checking} lines={5} />
      )}
    </Page>
  )
}

interface ReviewProps {
  readonly hub: Hub
  /** Whether the device keeps what is not sent yet. */
  readonly lasts: boolean
  readonly setting: RegistrationSetting
  readonly rows: readonly RosterRow[]
}

function Review({ hub, lasts, setting, rows }: ReviewProps) {
  const { choose, review: m } = useMessages('registration')
  const { review: batch } = useMessages('batches')
  const language = useLanguage()
  const pick = usePick()
  const summary = useRef<HTMLDivElement>(null)
  const [wrong, setWrong] = useState<{ readonly name?: 'missing' | 'tooLong'; readonly declare?: true }>({})
  const { saving, save } = useSaveBatch(hub, 'registrations')
  useEffect(() => {
    if (wrong.name || wrong.declare) summary.current?.focus()
  }, [wrong])
  const errors = {
    declare: wrong.declare && m.declareMissing,
    name: wrong.name && batch.nameWrong[wrong.name](longestName),
  }
  const items = Object.entries(errors).flatMap(([id, text]) => (text ? [{ id: `batch-${id}`, text }] : []))
  const counted = (state: 'overdue' | 'today') =>
    rows.filter((row) => dueStateOf(row, setting.asOf) === state).length
  const [overdue, today] = [counted('overdue'), counted('today')]
  const inTime = rows.length - overdue - today
  const days = [
    overdue > 0 && m.overdue(overdue),
    today > 0 && m.today(today),
    inTime > 0 && m.inTime(inTime),
  ].filter((text) => text !== false)

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const { name, problem } = checkName(typed.get('name'))
    const isDeclared = typed.has('declare')
    setWrong({ ...(problem ? { name: problem } : {}), ...(isDeclared ? {} : { declare: true }) })
    if (!problem && isDeclared)
      void save(name, async () => rows.map((row) => freezeRegistration(row, setting)))
  }
  if (rows.length === 0) return <p>{choose.none}</p>
  const city = findDivision(setting.city)
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flow">
      <ErrorSummary ref={summary} title={batch.errors(items.length)} items={items} />
      {(saving === 'full' || saving === 'failed') && (
        <Notice kind="error" live>
          <p>{batch[saving]}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: m.people, value: m.peopleValue(rows.length) },
          { key: m.days, value: days.map((text) => <div key={text}>{text}</div>) },
          ...(city ? [{ key: m.city, value: pick(city) }] : []),
          { key: m.afterwards, value: m.afterwardsText },
        ]}
      />
      <ChosenTable rows={rows} asOf={setting.asOf} label={m.table} />
      <Field
        id="batch-declare"
        label={m.declare}
        as="legend"
        error={errors.declare}
        errorPrefix={batch.errorPrefix}
      >
        {(ids) => <Checkbox {...ids} name="declare" label={m.declareTick} />}
      </Field>
      <BatchNameField
        hint={m.nameHint}
        usual={m.usual(formatDay(setting.asOf, language))}
        error={errors.name}
      />
      <p className="hint">{lasts ? batch.lasts : batch.memory}</p>
      <Actions>
        <Button type="submit" aria-disabled={saving === 'saving'}>
          {saving === 'saving' ? batch.submitting : m.submit(rows.length)}
        </Button>
      </Actions>
    </form>
  )
}
