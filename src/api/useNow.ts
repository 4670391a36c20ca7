import { useQuery } from '@tanstack/react-query'
import { findChinaTime, findMoment } from '../domain/dates.ts'
import { todayQuery } from './today.ts'

/**
 * Tells now (`YYYY-MM-DDTHH:mm` in China) whenever it is asked: as the agency counts, as far as it has said so; without network by what
 * is known of how far this device's clock is from that, and before the first answer by this device's clock alone.
 */
export function useNow(): () => string {
  const { data, dataUpdatedAt } = useQuery(todayQuery())
  const told = data && findMoment(data.now)
  const ahead = told === undefined ? 0 : told - dataUpdatedAt
  return () => findChinaTime(Date.now() + ahead) ?? ''
}
