import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { lastKnownDay, noteDay } from './day.ts'
import { todayQuery } from './today.ts'

/** Today as the agency counts (ISO date); what is known of it until it has answered. */
export function useAsOf(): string {
  const asOf = useQuery(todayQuery()).data?.asOf
  useEffect(() => {
    if (asOf) noteDay(asOf)
  }, [asOf])
  return asOf ?? lastKnownDay()
}
