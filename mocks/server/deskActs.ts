import { appointmentActs } from '../../src/domain/appointmentCodes.ts'
import { type CaseEvent, rejectionReasons } from '../../src/domain/case.ts'
import { objectionOutcomes } from '../../src/domain/contributionRecord.ts'
import { noteAppointment } from '../agency/appointmentDesk.ts'
import { actAsClerk, type ClerkAct, clerkTable, correctableFields } from '../agency/clerk.ts'
import { hourLater, isClockTime, nextWorkingDay } from '../agency/clock.ts'
import type { DeskClerk } from '../agency/deskClerks.ts'
import { answerObjection } from '../agency/objectionDesk.ts'
import { setDismissed } from '../agency/operatorDesk.ts'
import { findNextEvent } from '../agency/planned.ts'
import { casesPath, deskPath } from './deskAddress.ts'
import type { OpenAgency } from './openAgency.ts'
import { operatorsPath } from './operatorSection.ts'

export type Agency = Pick<OpenAgency, 'store' | 'clock'>

/** How a request ended: done, impossible now, or not understood. */
export type Outcome = 'done' | 'notPossible' | 'notUnderstood'

const appointmentsPath = `${deskPath}/appointments/`
const objectionsPath = `${deskPath}/objections/`

/** Does what was posted to a path of the desk; `form`: what was said with it, `clerk`: by whom. */
export async function actAtDesk(
  agency: Agency,
  path: string,
  form: URLSearchParams,
  clerk: DeskClerk | undefined,
): Promise<Outcome> {
  if (path === `${deskPath}/clock`) return await turn(agency, form.get('to') ?? '')
  if (path === `${deskPath}/forget`) {
    await agency.store.clear()
    agency.clock.reset()
    return 'done'
  }
  if (path.startsWith(appointmentsPath)) {
    const noted = appointmentActs.find((one) => one === form.get('act'))
    if (!noted) return 'notUnderstood'
    const id = path.slice(appointmentsPath.length)
    return (await noteAppointment(agency.store, id, noted, agency.clock.now())) ? 'done' : 'notPossible'
  }
  if (path.startsWith(objectionsPath)) {
    const outcome = objectionOutcomes.find((one) => one === form.get('answer'))
    if (!outcome) return 'notUnderstood'
    const look = decodeURIComponent(path.slice(objectionsPath.length))
    return (await answerObjection(agency.store, look, outcome, agency.clock.now())) ? 'done' : 'notPossible'
  }
  if (path.startsWith(operatorsPath)) {
    const act = (['dismiss', 'restore'] as const).find((one) => one === form.get('act'))
    const [code = '', operator = ''] = path.slice(operatorsPath.length).split('/')
    const isKnown =
      act && (await setDismissed(agency.store, code, operator, act === 'dismiss', agency.clock.now()))
    return isKnown ? 'done' : 'notUnderstood'
  }
  const number = path.startsWith(casesPath) ? path.slice(casesPath.length) : ''
  const wish = readWish(form)
  if (!number || !wish) return 'notUnderstood'
  const isDone = await actAsClerk(agency.store, number, wish.act, agency.clock.now(), wish.said, clerk)
  return isDone ? 'done' : 'notPossible'
}

/** An act on a case that somebody asks for, with what is said with it. */
export interface Wish {
  readonly act: ClerkAct
  readonly said: Pick<CaseEvent, 'field' | 'reason'>
}

/** Reads which act a form or an address asks for; undefined where it names none. */
export function readWish(form: URLSearchParams): Wish | undefined {
  const act = form.get('act') ?? ''
  if (!isAct(act)) return undefined
  const field = correctableFields.find((one) => one === form.get('field'))
  const reason = rejectionReasons.find((one) => one === form.get('reason'))
  return { act, said: { ...(field ? { field } : {}), ...(reason ? { reason } : {}) } }
}

const isAct = (id: string): id is ClerkAct => Object.hasOwn(clerkTable, id)

async function turn({ store, clock }: Agency, to: string): Promise<Outcome> {
  if (to === 'real') {
    clock.reset()
    return 'done'
  }
  const steps: Readonly<Record<string, () => string | undefined | Promise<string | undefined>>> = {
    hour: () => hourLater(clock),
    workingDay: () => nextWorkingDay(clock),
    next: () => store.read((tables) => findNextEvent(tables, clock.now())),
  }
  const step = Object.hasOwn(steps, to) ? steps[to] : undefined
  const time = step ? await step() : to
  if (time === undefined || !isClockTime(time)) return step ? 'notPossible' : 'notUnderstood'
  clock.moveTo(time)
  return 'done'
}
