import { useMessages } from '../../i18n/I18n.tsx'

/** What is good to know of a time at a counter, before one is booked and after: stands beside every page of bookings. */
export function VisitHelp() {
  const { help } = useMessages('visit')
  return (
    <ul>
      {help.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
