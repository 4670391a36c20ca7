import type { AppointmentService } from '../../domain/appointments.ts'
import { idTypeOf } from '../../domain/person.ts'
import { type ToBring, type Visit, whatToBring } from '../../domain/visits.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { OwnCase } from './useErrands.ts'

const visitOf: Readonly<Record<AppointmentService, Visit>> = {
  collect: 'collect',
  enable: 'renew',
  activate: 'activate',
  replace: 'renew',
  loss: 'loss',
  pin: 'renew',
  cancel: 'cancel',
}

/** What is taken along for these purposes of one case. A card that is fetched on the way is not brought. */
function thingsFor(
  { view }: Pick<OwnCase, 'view'>,
  services: readonly AppointmentService[],
): readonly ToBring[] {
  const things = new Set(services.flatMap((one) => whatToBring(visitOf[one], view.answers.forWhom)))
  if (services.includes('collect')) things.delete('card')
  return [...things]
}

/** What to take along for one case, in words; at the counter without the number, which stands there in large. */
export function useToTake(): (
  own: OwnCase,
  services: readonly AppointmentService[],
  where?: 'atCounter',
) => readonly string[] {
  const { bring } = useMessages('progress')
  return (own, services, where) =>
    thingsFor(own, services)
      .filter((thing) => where === undefined || thing !== 'caseNumber')
      .map((thing) => bring.items[thing](own.view.answers.forWhom ?? 'self', idTypeOf(own.view.answers)))
}
