import { useQuery } from '@tanstack/react-query'
import { todayQuery } from '../../api/today.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { DemoStrip } from '../../ui/Shell.tsx'

/** Whether the agency calls itself simulated; if so, the strip that says it. */
export function SimulatedNote() {
  const { demo } = useMessages('shell')
  return useQuery(todayQuery()).data?.simulated && <DemoStrip text={demo.text} />
}
