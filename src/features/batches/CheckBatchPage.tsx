import '../../ui/otherScreens.css'
import './batches.css'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Navigate } from 'react-router-dom'
import type { RosterRow } from '../../domain/roster/row.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { countBanks, freezeRows, type Sorted, type SortSetting } from '../../journey/batches/sortRoster.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { newBatchPath } from '../../journey/paths.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
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
import { readChoice } from './choice.ts'
import type { Hub } from './hub.ts'
import { LeftOutList } from './LeftOutList.tsx'
import { photoToSend } from './sendFiles.ts'
import { useAgencyCheck } from './useAgencyCheck.ts'
import { useBankName } from './useBankName.ts'
import { useSaveBatch } from './useSaveBatch.ts'
import { useSorted } from './useSorted.ts'

/** The last look at a batch before it is submitted: how many, which banks, how the cards arrive, who is left out and why; its name. */
export function CheckBatchPage({ at }: { readonly at: OrganisationSession }) {
  const { review: m, choose } = useMessages('batches')
  const city = at.organisation.city ?? readChoice(at.organisation.code).city
  const check = useAgencyCheck(at)
  const { hub, sending, store, setting, sorted } = useSorted(at, city, check.uninsured)
  if (city === undefined) return <Navigate to={newBatchPath} replace />
  return (
    <Page title={m.title} back={{ to: newBatchPath, label: choose.title }}>
      {sorted && setting && check.state !== 'checking' ? (
        <Review
          at={at}
          hub={hub}
          lasts={sending.lasts}
          store={store}
          setting={setting}
          sorted={sorted}
          isUnchecked={check.state === 'failed'}
        />
      ) : (
        <Skeleton label={choose.checking} lines={5} />
      )}
    </Page>
  )
}

interface ReviewProps {
  readonly at: OrganisationSession
  readonly hub: Hub
  readonly lasts: boolean
  readonly store: RosterStore
  readonly setting: SortSetting
  readonly sorted: Sorted
  /** The agency could not be asked. */
  readonly isUnchecked: boolean
}

function Review({ at, hub, lasts, store, setting, sorted, isUnchecked }: ReviewProps) {
  const { review: m, choose } = useMessages('batches')
  const language = useLanguage()
  const bankName = useBankName(setting.city)
  const summary = useRef<HTMLDivElement>(null)
  const [choice] = useState(() => readChoice(at.organisation.code))
  const [wrong, setWrong] = useState<{ readonly name?: 'missing' | 'tooLong'; readonly paper?: true }>({})
  const { saving, save } = useSaveBatch(hub)
  useEffect(() => {
    if (wrong.name || wrong.paper) summary.current?.focus()
  }, [wrong])
  const isChosen = ({ key }: RosterRow) => choice.mode === 'all' || choice.keys.includes(key)
  const ready = sorted.ready.filter(isChosen)
  const onPaper = sorted.onPaper.filter(isChosen)
  const rows = [...ready, ...onPaper]
  const agent = at.organisation.name
  const errors = {
    name: wrong.name && m.nameWrong[wrong.name](longestName),
    paper: wrong.paper && choose.paperMissing,
  }
  const items = Object.entries(errors).flatMap(([id, text]) => (text ? [{ id: `batch-${id}`, text }] : []))

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const { name, problem } = checkName(typed.get('name'))
    const found = {
      ...(problem ? { name: problem } : {}),
      ...(onPaper.length > 0 && !typed.has('paper') ? { paper: true as const } : {}),
    }
    setWrong(found)
    if (!found.name && !found.paper) void save(name, () => freezeRows(rows, setting, photoToSend(store)))
  }
  if (rows.length === 0)
    return (
      <>
        <p>{choose.none}</p>
        <LeftOutList leftOut={sorted.leftOut} />
      </>
    )
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flow">
      <ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />
      {isUnchecked && (
        <Notice kind="warning">
          <p>{choose.checkFailed}</p>
        </Notice>
      )}
      {(saving === 'full' || saving === 'failed') && (
        <Notice kind="error" live>
          <p>{m[saving]}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: m.people, value: m.peopleValue(rows.length) },
          {
            key: m.banks,
            value: (
              <ul className="batch-left">
                {countBanks(rows, setting).map(([bank, count]) => (
                  <li key={bank}>{m.bank(bankName(bank), count)}</li>
                ))}
              </ul>
            ),
          },
          { key: m.delivery, value: <ChineseTerms text={m.deliveryValue(agent)} /> },
        ]}
      />
      <LeftOutList leftOut={sorted.leftOut} />
      {onPaper.length > 0 && (
        <Field
          id="batch-paper"
          label={choose.paper(onPaper.length)}
          as="legend"
          hint={<ChineseTerms text={choose.paperText(agent)} />}
          error={errors.paper}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => <Checkbox {...ids} name="paper" label={choose.paperTick} />}
        </Field>
      )}
      <BatchNameField
        hint={m.nameHint}
        usual={m.usual(formatDay(setting.asOf, language))}
        error={errors.name}
      />
      <p className="hint">{lasts ? m.lasts : m.memory}</p>
      <Actions>
        <Button type="submit" aria-disabled={saving === 'saving'}>
          {saving === 'saving' ? m.submitting : m.submit(rows.length)}
        </Button>
      </Actions>
    </form>
  )
}
