import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContributionLookUp } from '../api/contributionSchemas.ts'
import { contributionQuery, findLookUp } from '../api/contributions.ts'
import { randomId } from '../api/randomId.ts'
import type { Answers } from '../domain/application.ts'
import { correctableMonths } from '../domain/contributions.ts'
import { formatMonth } from '../i18n/dates.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { recordsPath } from '../journey/paths.ts'
import { Link } from '../router/Link.tsx'
import { Choices } from '../ui/Checkboxes.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { EditProps } from './inputDefinitions.ts'

const nothing: Answers['wrongMonths'] = []

type MonthsProps = EditProps<Answers['wrongMonths']>

/** Months of the person's own contribution record: those that can be wrong in the way that was said. */
export function MonthsInput(props: MonthsProps) {
  const lookUp = findLookUp(props.answersSoFar)
  return lookUp ? <OwnMonths {...props} lookUp={lookUp} /> : <NoRecord id={props.ids.id} />
}

function NoRecord({ id }: { readonly id: string }) {
  const { months: words } = useMessages('apply').inputs
  return (
    <p id={id} tabIndex={-1}>
      {words.failed} <Link to={recordsPath}>{words.toRecord}</Link>
    </p>
  )
}

/** The months by year, the newest first. */
function OwnMonths(props: MonthsProps & { readonly lookUp: ContributionLookUp }) {
  const { ids, name, value = nothing, onChange, answersSoFar, asOf, lookUp } = props
  const { months: words } = useMessages('apply').inputs
  const language = useLanguage()
  const [visit] = useState(randomId)
  const { data, isError } = useQuery(contributionQuery(lookUp, visit))
  const { recordFault = 'missing' } = answersSoFar
  if (isError) return <NoRecord id={ids.id} />
  if (!data) return <Skeleton label={words.loading} lines={4} holds />
  const offered = correctableMonths(data, recordFault, asOf)
  const years = [...new Set(offered.map(({ month }) => month.slice(0, 4)))]
  if (years.length === 0)
    return (
      <p id={ids.id} tabIndex={-1}>
        {words.none[recordFault]}
      </p>
    )
  const change = (year: string, chosen: readonly string[]) => {
    const others = value.filter((month) => !month.startsWith(year))
    const next = [...others, ...chosen].sort()
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <>
      <output className="block hint">{value.length > 0 && words.chosen(value.length)}</output>
      {years.map((year, i) => (
        <Disclosure
          key={year}
          summary={words.year(year)}
          open={i === 0 || value.some((month) => month.startsWith(year))}
        >
          <Choices
            {...ids}
            id={i === 0 ? ids.id : `${ids.id}-${year}`}
            name={`${name}-${year}`}
            options={offered
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, entry }) => ({
                value: month,
                label: formatMonth(month, language),
                hint: entry ? words.onRecord(entry.payer, entry.base) : words.notOnRecord,
              }))}
            defaultValue={value}
            onChange={(chosen) => change(year, chosen)}
          />
        </Disclosure>
      ))}
    </>
  )
}
