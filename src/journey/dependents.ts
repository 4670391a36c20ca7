import type { FieldName, PartialAnswers } from '../domain/application.ts'

type Change = (before: PartialAnswers, after: PartialAnswers) => boolean

/** Every bank makes cards in batch, not every one on the spot. */
const becomesInstant: Change = (before, after) =>
  after.productionMode === 'instant' && before.productionMode !== 'instant'

/** Nor does every bank send cards by post. */
const becomesPosted: Change = (before, after) => after.delivery === 'post' && before.delivery !== 'post'

/**
 * Answers that say something only beside another one: another city has other banks, another number other records. Whether
 * they still hold can't be seen on the answer itself, so a change of the one takes the other away.
 */
const restsOn: { readonly [K in FieldName]?: readonly (FieldName | Change)[] } = {
  county: ['city'],
  bank: ['city', becomesInstant, becomesPosted],
  outlet: ['city', 'bank', 'productionMode', 'delivery'],
  records: ['name', 'idType', 'idNumber'],
  wrongMonths: ['name', 'idType', 'idNumber', 'recordFault'],
}

/** The answers that a change from `before` to `after` makes worthless, in the order of the table. */
export function outdated(before: PartialAnswers, after: PartialAnswers): FieldName[] {
  const gone = new Set<FieldName>()
  const isChanged = (source: FieldName | Change) =>
    typeof source === 'string' ? gone.has(source) || before[source] !== after[source] : source(before, after)
  for (const [name, sources] of Object.entries(restsOn) as [FieldName, readonly (FieldName | Change)[]][]) {
    if (after[name] === undefined || after[name] === null || after[name] !== before[name]) continue
    if (sources.some(isChanged)) gone.add(name)
  }
  return [...gone]
}
