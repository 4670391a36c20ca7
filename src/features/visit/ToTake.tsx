import type { AppointmentService } from '../../domain/appointmentCodes.ts'
import { idTypeOf } from '../../domain/person.ts'
import { whatToTake } from '../../domain/visits.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { OwnCase } from './useErrands.ts'

/** What to take along for one case, in words; at the counter without the number, which stands there in large. */
export function useToTake(): (
  own: OwnCase,
  services: readonly AppointmentService[],
  where?: 'atCounter',
) => readonly string[] {
  const { bring } = useMessages('progress')
  return (own, services, where) =>
    whatToTake(services, own.view.answers.forWhom)
      .filter((thing) => where === undefined || thing !== 'caseNumber')
      .map((thing) => bring.items[thing](own.view.answers.forWhom ?? 'self', idTypeOf(own.view.answers)))
}
