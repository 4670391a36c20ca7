import { useQuery } from '@tanstack/react-query'
import { invitationsQuery } from './invitations.ts'

/** The invitations of an organisation with the answers that wait at the agency, asked for again and again while any is expected. */
export function useWaitingAnswers(session: string, isAwaited: boolean) {
  const { data } = useQuery({ ...invitationsQuery(session), enabled: isAwaited })
  return isAwaited ? data : undefined
}
