import { QueryClientContext, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type ReactNode, use } from 'react'
import { banksQuery, outletsQuery } from '../api/banks.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import { NameSkeleton } from '../ui/NameSkeleton.tsx'
import type { ShowProps } from './inputDefinitions.ts'

/**
 * The bank and the outlet that were chosen. Their names are the agency's: as long as they are under way the shape of a name stands
 * there, and where they can't be had it says so. The code is for the agency, nobody else can read it.
 */
export function BankShow(props: ShowProps<string>) {
  return use(QueryClientContext) ? <BankName {...props} /> : <Missing />
}

function BankName({ value, answers }: ShowProps<string>) {
  const pick = usePick()
  const query = useQuery(banksQuery(answers.city ?? ''))
  const bank = query.data?.find(({ code }) => code === value)
  return (
    <Name of={query} lines={1}>
      {bank && pick(bank.name)}
    </Name>
  )
}

export function OutletShow(props: ShowProps<string>) {
  return use(QueryClientContext) ? <OutletName {...props} /> : <Missing />
}

function OutletName({ value, answers }: ShowProps<string>) {
  const pick = usePick()
  const query = useQuery(outletsQuery(answers.city ?? ''))
  const outlet = query.data?.find(({ id }) => id === value)
  return (
    <Name of={query} lines={2}>
      {outlet && (
        <>
          {pick(outlet.name)}
          <span className="hint block">{pick(outlet.address)}</span>
        </>
      )}
    </Name>
  )
}

function Name({
  of,
  lines,
  children,
}: {
  readonly of: Pick<UseQueryResult, 'isPending'>
  readonly lines: 1 | 2
  readonly children: ReactNode
}) {
  const { placeNames } = useMessages('apply').inputs
  if (children) return children
  return of.isPending ? <NameSkeleton label={placeNames.loading} lines={lines} /> : <Missing />
}

function Missing() {
  return useMessages('apply').inputs.placeNames.missing
}
