import type { CaseView } from '../../api/schemas.ts'
import { addWorkingDays } from '../../domain/deadlines.ts'
import type { PressAction, ResidentAction } from '../../domain/residentActions.ts'
import type { Situation } from '../../domain/situations.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { actionPath, cardPath, casePath, recordsPath } from '../../journey/paths.ts'
import { deadlineOf } from '../../procedures/situation.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { CalendarLink } from '../../ui/CalendarLink.tsx'
import { AfterEnrolment } from './AfterEnrolment.tsx'
import { BegunChange } from './BegunChange.tsx'
import { Visit } from './Visit.tsx'

type MainAction = Exclude<ResidentAction, PressAction | 'withdraw' | 'withdrawConsent'>

/** What an action in a situation is the way out of it: its button stands in the box. */
export const mainActions: { readonly [S in Situation]?: MainAction } = {
  needsCorrection: 'correct',
  bankFailed: 'chooseBank',
  returned: 'changeDelivery',
}

const inHand: ReadonlySet<Situation> = new Set([
  'sealed',
  'financialOnly',
  'socialOnly',
  'active',
  'tempLost',
  'lost',
  'locked',
  'replaced',
  'cancelled',
  'renewable',
  'expired',
])

/** The one button of a situation, if there is something to do here, and the day to keep in mind. */
export function NextStep({ view, situation }: { readonly view: CaseView; readonly situation: Situation }) {
  const m = useMessages('tracking')
  const action = mainActions[situation]
  return (
    <>
      {action && view.actions.includes(action) && (
        <>
          <Actions>
            <ButtonLink to={actionPath(view.number, action)}>{m.actions[action]}</ButtonLink>
          </Actions>
          <BegunChange number={view.number} action={action} />
        </>
      )}
      {situation === 'enrolled' && <AfterEnrolment view={view} />}
      {situation === 'followed' && view.followedBy && (
        <Actions>
          <ButtonLink to={casePath(view.followedBy)}>{m.afterEnrolment.followed}</ButtonLink>
        </Actions>
      )}
      {situation === 'recordCorrected' && (
        <Actions>
          <ButtonLink to={recordsPath}>{m.toRecord}</ButtonLink>
        </Actions>
      )}
      {inHand.has(situation) && (
        <Actions>
          <ButtonLink to={cardPath(view.number)}>{m.toCard}</ButtonLink>
        </Actions>
      )}
      <Visit view={view} situation={situation} />
      <Remind view={view} />
    </>
  )
}

/** The day to come, for the person's own calendar. */
function Remind({ view }: { readonly view: CaseView }) {
  const { calendar } = useMessages('tracking')
  const deadline = deadlineOf(view)
  if (deadline.kind === 'promise')
    return (
      <p>
        <CalendarLink
          event={{
            uid: `${view.number}-due`,
            date: deadline.on,
            title: calendar.dueTitle(view.kind),
            description: calendar.dueText(view.number),
          }}
        >
          {calendar.due(deadline.isLaw)}
        </CalendarLink>
      </p>
    )
  if (deadline.kind === 'soon' || deadline.kind === 'visit')
    return (
      <p>
        <CalendarLink
          event={{
            uid: `${view.number}-collect`,
            date: addWorkingDays(view.asOf, 1),
            title: calendar.pickUpTitle,
            description: calendar.pickUpText(view.number),
          }}
        >
          {calendar.pickUp}
        </CalendarLink>
      </p>
    )
  return null
}
