import { useOutlets } from '../../api/useOutlets.ts'
import { findBestBranch, livesElsewhere } from '../../domain/card.ts'
import { lightsOf } from '../../domain/cardEvents.ts'
import type { OutletService } from '../../domain/outlets.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { officesFor } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Coming } from '../../ui/Coming.tsx'
import { Hours } from '../../ui/Hours.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** The branch of the card's bank that is the best next trip; nothing for who lives elsewhere, where any branch will do. */
export function NearBranch({ view, task }: { readonly view: CaseWithCard; readonly task: OutletService }) {
  const { trip } = useMessages('mycard')
  const pick = usePick()
  const { city, bank, outlet } = view.answers
  const { outlets, isComing } = useOutlets(bank && !livesElsewhere(view.answers) ? city : undefined)
  const lights = lightsOf(view.card.events)
  const branch = bank && outlets && findBestBranch(outlets, { bank, collectedAt: outlet, lights })
  if (isComing) return <Coming />
  if (!branch) return null
  return (
    <div>
      <p className="hint">{trip.suggestion}</p>
      <p>
        <strong>{pick(branch.name)}</strong>
        <br />
        {pick(branch.address)}
        <br />
        {trip.hours}
        <Hours text={pick(branch.hours)} />
        <br />
        {trip.phone}
        <PhoneNumber number={branch.phone} />
        {branch.stepFree && <span> · {trip.stepFree}</span>}
      </p>
      <p className="hint">{trip.demo}</p>
      <p>
        <Link to={officesFor(task, city)}>{trip.others}</Link>
      </p>
    </div>
  )
}
