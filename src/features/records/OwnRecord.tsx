import { useState } from 'react'
import type { ContributionAnswer, ContributionLookUp } from '../../api/contributionSchemas.ts'
import { type Insurance } from '../../domain/contributionRecord.ts'
import {
  addMonths,
  asYears,
  countMonths,
  findGaps,
  findLastPaid,
  insurancesIn,
  monthsFrom,
  statesByMonth,
  unemploymentMonths,
} from '../../domain/contributions.ts'
import { formatMonth, formatTimeInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { homePath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { saveBlob } from '../../ui/saveBlob.ts'
import { Corrections } from './Corrections.tsx'
import { Gaps } from './Gaps.tsx'
import { GoodFor } from './GoodFor.tsx'
import { LookUps } from './LookUps.tsx'
import { forgetGiven } from './lookUp.ts'
import { Months } from './Months.tsx'
import { NothingOnRecord } from './NothingOnRecord.tsx'
import { RecordHelp } from './RecordHelp.tsx'
import { recordTable } from './recordTable.ts'
import { useComplain } from './useComplain.ts'
import { useCorrect } from './useCorrect.ts'
import { YearChart } from './YearChart.tsx'

/** A contribution record: what it comes to, what is missing and what to do about it, then month by month. */
export function OwnRecord({
  record,
  lookUp,
}: {
  readonly record: ContributionAnswer
  readonly lookUp: ContributionLookUp
}) {
  const m = useMessages('records')
  const correct = useCorrect(lookUp)
  const complain = useComplain(lookUp, record.at)
  const language = useLanguage()
  const known = insurancesIn(record.entries)
  const [main] = known
  const [shown, setShown] = useState<Insurance>()
  if (record.standing === 'none' || main === undefined) return <NothingOnRecord />
  const asOf = record.at.slice(0, 10)
  const insurance = shown ?? main
  const paid = countMonths(record.entries, main)
  const last = findLastPaid(record.entries, main)
  const gaps = findGaps(record, main, asOf)
  const missing = gaps
    .filter(({ reason }) => reason !== 'notPosted')
    .flatMap(({ from, to }) => monthsFrom(from, to)).length
  // The employer of the months before and after is the one that was left out, too.
  const correctMissing = (wrongMonths: string[]) => {
    const before = addMonths(wrongMonths[0] ?? asOf.slice(0, 7), -1)
    const employerName = record.entries.find(({ period }) => period === before)?.payer
    correct({ recordFault: 'missing', wrongMonths, ...(employerName ? { employerName } : {}) })
  }
  const payerIn = (month: string) => statesByMonth(record.entries, main).get(month)?.payer ?? undefined
  const save = () => {
    const csv = recordTable(record, m, language)
    saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), m.export.fileName(asOf))
  }
  return (
    <Page
      title={m.title.counted(m.insurances[main], asYears(paid))}
      back={{ to: homePath, label: m.identify.back }}
      aside={<RecordHelp />}
      asideTitle={m.identify.helpTitle}
    >
      <dl className="record-facts">
        <div>
          <dt>{m.facts.last}</dt>
          <dd>{last === undefined ? m.facts.never : formatMonth(last, language)}</dd>
        </div>
        <div>
          <dt>{m.facts.missing}</dt>
          <dd>{m.facts.months(missing)}</dd>
        </div>
        <div>
          <dt>{m.facts.whose}</dt>
          <dd>
            {record.holder.name} <span className="code">{record.holder.idMasked}</span>
          </dd>
        </div>
      </dl>
      <p className="hint">
        {m.facts.asOf(formatTimeInFull(record.at, language))}
        <br />
        {m.simulated}
      </p>
      <h2>{m.gaps.heading}</h2>
      <Gaps
        gaps={gaps}
        corrections={record.corrections}
        onCorrect={correctMissing}
        onComplain={(month) => complain(payerIn(month))}
      />
      <Corrections corrections={record.corrections} />
      <Actions>
        <Button kind="secondary" onClick={() => correct()}>
          {m.correction.other}
        </Button>
      </Actions>

      <h2>{m.byInsurance.heading}</h2>
      <table className="record-table">
        <thead>
          <tr>
            <th scope="col">{m.byInsurance.insurance}</th>
            <th scope="col">{m.byInsurance.counted}</th>
            <th scope="col">{m.facts.last}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((each) => {
            const lastPaid = findLastPaid(record.entries, each)
            return (
              <tr key={each}>
                <th scope="row">{m.insurances[each]}</th>
                <td>{m.duration(asYears(countMonths(record.entries, each)))}</td>
                <td>{lastPaid === undefined ? m.facts.never : formatMonth(lastPaid, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>

      <h2>{m.chart.heading}</h2>
      {known.length > 1 && (
        <Field id="insurance" label={m.chart.choose}>
          {(ids) => (
            <Select
              {...ids}
              name="insurance"
              options={known.map((each) => ({ value: each, label: m.insurances[each] }))}
              defaultValue={insurance}
              onChange={({ target }) => setShown(known.find((each) => each === target.value))}
            />
          )}
        </Field>
      )}
      <YearChart record={record} insurance={insurance} />
      <Months entries={record.entries} insurance={insurance} />

      <GoodFor
        pension={known.includes('pension') && record.standing === 'paying' ? paid : undefined}
        unemployment={unemploymentMonths(countMonths(record.entries, 'unemployment'))}
        year={Number(asOf.slice(0, 4))}
      />

      <LookUps record={record} who={lookUp} />

      <h2>{m.export.heading}</h2>
      <Actions>
        <Button kind="secondary" onClick={() => print()}>
          {m.export.print}
        </Button>
        <Button kind="secondary" onClick={save}>
          {m.export.save}
        </Button>
        <Button kind="quiet" onClick={forgetGiven}>
          {m.close}
        </Button>
      </Actions>
    </Page>
  )
}
