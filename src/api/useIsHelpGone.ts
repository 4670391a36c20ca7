import { useQuery } from '@tanstack/react-query'
import { AgencyError } from './AgencyError.ts'
import { helpQuery } from './helps.ts'

/** Whether the agency knows a help no more, so that nothing submitted with it would say who entered it. Without an answer it is not. */
export function useIsHelpGone(help: Parameters<typeof helpQuery>[0]): boolean {
  const { error } = useQuery({ ...helpQuery(help), refetchInterval: false })
  return error instanceof AgencyError && error.status === 401
}
