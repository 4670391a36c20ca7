import { useBank } from '../../api/useBank.ts'
import { livesElsewhere } from '../../domain/card.ts'
import type { Lights } from '../../domain/cardEvents.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { Task } from '../../ui/Task.tsx'
import { BookVisit } from './BookVisit.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { NearBranch } from './NearBranch.tsx'
import { ToBring } from './ToBring.tsx'

/** The one trip that makes the rest of the card work: which bank, which branch, what to take. */
export function NextTrip({ view, lights }: { readonly view: CaseWithCard; readonly lights: Lights }) {
  const { trip } = useMessages('mycard')
  const pick = usePick()
  const issuer = useBank(view.answers)
  const bankName = issuer ? pick(issuer.name) : trip.theBank
  return (
    <>
      <h2>{trip.heading}</h2>
      <Task level={3} title={trip.bank(bankName)} idle={!lights.social}>
        <p>{livesElsewhere(view.answers) ? trip.elsewhere(bankName) : trip.anyBranch(bankName)}</p>
        <NearBranch view={view} task="activate" />
        {!livesElsewhere(view.answers) && <BookVisit view={view} service="activate" kind="secondary" />}
        <ToBring visit="activate" view={view} />
        <p>{say(trip.why, view.answers.forWhom)}</p>
        <p>{trip.optional}</p>
      </Task>
    </>
  )
}
