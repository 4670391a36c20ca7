import { useQuery } from '@tanstack/react-query'
import { todayQuery } from '../../api/today.ts'
import { useMessages } from '../../i18n/I18n.tsx'

/** What calms and what warns beside every case: no links in messages, nobody asks for a PIN, who answers. */
export function CaseHelp() {
  const { help } = useMessages('tracking')
  const today = useQuery(todayQuery())
  return (
    <>
      <p>{help.noLinks}</p>
      <p>{help.neverAsk}</p>
      <p>{help.hotline(today.data?.hotline ?? '12333')}</p>
    </>
  )
}
