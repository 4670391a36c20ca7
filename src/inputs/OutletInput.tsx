import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { banksQuery, outletsQuery } from '../api/banks.ts'
import type { Outlet } from '../api/outletSchemas.ts'
import type { PartialAnswers } from '../domain/application.ts'
import { countiesOf } from '../domain/divisions.ts'
import { deliveryOf, productionModeOf } from '../domain/issuance.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Hours } from '../ui/Hours.tsx'
import { Select } from '../ui/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Tag } from '../ui/Tag.tsx'
import { FaultNotice } from './FaultNotice.tsx'
import type { EditProps } from './inputDefinitions.ts'

/** Where this person can collect: offices of the agency, or the chosen bank's outlets that can do it. */
function suits(outlet: Outlet, answersSoFar: PartialAnswers): boolean {
  const handsOut = outlet.services.includes('collect')
  if (deliveryOf(answersSoFar) === 'office') return outlet.kind === 'office' && handsOut
  if (outlet.bank !== answersSoFar.bank) return false
  return productionModeOf(answersSoFar) === 'instant' ? outlet.instant : handsOut
}

/** So many places stand there at once; the others come on request. */
const few = 2

/** The places to collect the card, with hours and what each can do: a few at first, and those of one county on request. */
export function OutletInput({ name, ids, value, onChange, answersSoFar }: EditProps<string>) {
  const { outlet: words, loading } = useMessages('apply').inputs
  const pick = usePick()
  const [county, setCounty] = useState('')
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone: the first place that came with it gets the focus.
  useEffect(() => {
    if (isWhole) list.current?.querySelectorAll<HTMLInputElement>('[type=radio]')[few]?.focus()
  }, [isWhole])
  const query = useQuery(outletsQuery(answersSoFar.city ?? ''))
  const banks = useQuery(banksQuery(answersSoFar.city ?? ''))
  if (query.isPending) return <Skeleton label={loading} shape="list" lines={4} holds />
  // The list of banks above says what is wrong, and asks for both again.
  if (query.isError && banks.isError)
    return (
      <Notice>
        <p>{words.afterBanks}</p>
      </Notice>
    )
  if (query.isError) return <FaultNotice error={query.error} onRetry={() => void query.refetch()} />

  const all = query.data.filter((outlet) => suits(outlet, answersSoFar))
  const counties = countiesOf(answersSoFar.city ?? '').filter((each) =>
    all.some((outlet) => outlet.county === each.code),
  )
  // The one chosen stays in the list, so that a filter never takes a choice away unseen.
  const fitting = all.filter((outlet) => !county || outlet.county === county || outlet.id === value)
  const listed = isWhole ? fitting : fitting.filter(({ id }, index) => index < few || id === value)
  if (all.length === 0) return <p>{words.none}</p>
  return (
    <>
      {counties.length > 1 && (
        <div className="field">
          <label className="label" htmlFor={`${ids.id}-county`}>
            {words.filter}
          </label>
          <Select
            id={`${ids.id}-county`}
            options={[
              { value: '', label: words.all },
              ...counties.map((each) => ({ value: each.code, label: pick(each) })),
            ]}
            defaultValue=""
            onChange={(event) => setCounty(event.target.value)}
          />
          <output className="hint">{words.count(fitting.length)}</output>
        </div>
      )}
      <div ref={list}>
        <Choice
          {...ids}
          key={`${answersSoFar.bank} ${county} ${isWhole}`}
          name={name}
          defaultValue={value}
          onChange={onChange}
          options={listed.map((outlet) => ({
            value: outlet.id,
            label: pick(outlet.name),
            hint: <Facts outlet={outlet} words={words} />,
          }))}
        />
      </div>
      {listed.length < fitting.length && (
        <Button kind="secondary" onClick={() => setWhole(true)}>
          {words.more(fitting.length)}
        </Button>
      )}
    </>
  )
}

function Facts({
  outlet,
  words,
}: {
  readonly outlet: Outlet
  readonly words: Messages['apply']['inputs']['outlet']
}) {
  const pick = usePick()
  const enables = outlet.services.includes('enable')
  return (
    <>
      <span className="block">{pick(outlet.address)}</span>
      <span className="block">
        <Hours text={pick(outlet.hours)} />
      </span>
      <span className="block">{words.phone(outlet.phone)}</span>
      <span className="tags">
        {outlet.instant && <Tag kind="brand">{words.instant}</Tag>}
        <Tag kind={enables ? 'brand' : 'plain'}>{enables ? words.enables : words.enablesNot}</Tag>
        <Tag>{outlet.stepFree ? words.stepFree : words.steps}</Tag>
      </span>
    </>
  )
}
