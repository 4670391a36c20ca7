import { useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { caseQuery } from '../../api/cases.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { findFillingStage, type StageOnWay, wayStages, wholeWayOf } from '../../procedures/wholeWay.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { Now } from './Now.tsx'
import { Stages } from './Stages.tsx'
import type { OwnWay } from './useOwnWays.ts'

const hereOf = (way: readonly StageOnWay[]) => way.find(({ state }) => state === 'current')?.stage ?? 'check'

/** One person's way: the stage it is in, what to do there, and all stages with their days. */
export function OwnWayPage({
  way: { cases, draft, name, number },
  back,
  children,
}: {
  readonly way: OwnWay
  readonly back: { readonly to: string; readonly label: string }
  /** Under everything: the ways of others. */
  readonly children: ReactNode
}) {
  const m = useMessages('journey')
  const { safe } = useMessages('progress')
  const answers = useQueries({ queries: cases.map((each) => caseQuery(each.number, each.accessKey)) })
  const seen = answers.flatMap(({ data }) => data ?? [])
  const failed = answers.filter(({ isError }) => isError)
  const isWhole = seen.length === cases.length
  const filling = draft && findFillingStage(draft.journey)
  const way = wholeWayOf({ seen, filling })
  const here = hereOf(way)
  return (
    <Page title={isWhole ? m.title(here, wayStages.indexOf(here) + 1) : m.way} back={back}>
      <p>{number ? <Unbroken text={m.matter(name, number)} part={number} /> : m.draft(name)}</p>
      {failed[0] && (
        <RequestFailure
          error={failed[0].error}
          safe={safe}
          asked={{
            isFetching: failed.some(({ isFetching }) => isFetching),
            refetch: () => failed.forEach(({ refetch }) => void refetch()),
          }}
        />
      )}
      {!isWhole && !failed[0] && <Skeleton label={m.loading} lines={6} />}
      {isWhole && (
        <>
          <Now latest={seen.at(-1)} draft={draft} />
          <Stages way={way} seen={seen} isBegun />
        </>
      )}
      {children}
    </Page>
  )
}
