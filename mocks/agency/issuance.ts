import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { deliveriesFor, deliveryOf, productionModeOf } from '../../src/domain/issuance.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { findCityFile } from '../cities/cities.ts'
import { objection } from './reply.ts'

/**
 * Whether the bank issues in that city, can do what was chosen, and the outlet is one where this card can be fetched; nothing where no
 * card is made. `isHeld`: an organisation has applied, and gets the card. The city has to be loaded (`loadCity`).
 */
export function issuanceObjections(kind: CaseKind, answers: PartialAnswers, isHeld = false): FieldProblem[] {
  if (!procedures[kind].makesCard) return []
  const { city = '', bank: code, outlet } = answers
  const [productionMode, delivery] = [productionModeOf(answers), deliveryOf(answers)]
  const file = findCityFile(city)
  const bank = file?.banks.find((one) => one.code === code)
  if (!bank) return [objection('bank', 'bank.unknown')]
  const found: FieldProblem[] = []
  if (productionMode === 'instant' && !bank.instant)
    found.push(objection('productionMode', 'mode.unavailable'))
  if (delivery === 'post' && !bank.post) found.push(objection('delivery', 'delivery.unavailable'))
  const isToOrganisation = isHeld && delivery === 'employer'
  if (delivery && !isToOrganisation && !deliveriesFor(answers).includes(delivery))
    found.push(objection('delivery', 'delivery.unavailable'))
  if (delivery !== 'outlet' && delivery !== 'office') return found
  const place = file?.places.find(({ id }) => id === outlet)
  const fits =
    place?.services.includes('collect') &&
    place.bank === (delivery === 'office' ? null : bank.code) &&
    (productionMode !== 'instant' || place.instant)
  if (!fits) found.push(objection('outlet', 'outlet.unknown'))
  return found
}

/** The answers with the ways that nobody was asked to choose, because there was only one; where a card is made. */
export function settledFor(kind: CaseKind, answers: PartialAnswers): PartialAnswers {
  if (!procedures[kind].makesCard) return answers
  const [productionMode, delivery] = [productionModeOf(answers), deliveryOf(answers)]
  return { ...answers, ...(productionMode && { productionMode }), ...(delivery && { delivery }) }
}
