import { applicantKindsFor } from '../../src/domain/applicants.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import {
  forWhoms,
  householdPlaces,
  insurancePlaces,
  insuranceRights,
  livingPlaces,
  recordFaults,
} from '../../src/domain/choices.ts'
import { productionModesFor } from '../../src/domain/issuance.ts'
import { idTypesFor } from '../../src/domain/person.ts'
import { findField } from '../../src/journey/engine.ts'
import type { Journey } from '../../src/journey/types.ts'

/** Each of these groups of answers with each answer that people who gave them can give to one more question. */
const withEach = <N extends FieldName>(
  groups: readonly PartialAnswers[],
  name: N,
  valuesFor: (answers: PartialAnswers) => readonly PartialAnswers[N][],
): readonly PartialAnswers[] =>
  groups.flatMap((answers) => valuesFor(answers).map((value) => ({ ...answers, [name]: value })))

const everybody: readonly PartialAnswers[] = forWhoms.flatMap((forWhom) =>
  applicantKindsFor(forWhom).map((applicantKind) => ({ forWhom, applicantKind })),
)

/** The answers on which it depends what can be chosen, one group for each combination that people can give. */
const everySituation = withEach(
  withEach(everybody, 'livingPlace', () => livingPlaces),
  'productionMode',
  productionModesFor,
)

/** The same of what papers depend on. */
export function everySituationOfPapers(): readonly PartialAnswers[] {
  const known = withEach(everybody, 'idType', ({ applicantKind }) => idTypesFor(applicantKind))
  const insured = withEach(known, 'insuredPlace', () => insurancePlaces)
  const righted = withEach(insured, 'insuranceRight', () => insuranceRights)
  const living = withEach(righted, 'livingPlace', () => livingPlaces)
  return [
    ...withEach(living, 'household', () => householdPlaces),
    ...withEach([{}], 'recordFault', () => recordFaults),
  ]
}

const deciding = ['forWhom', 'applicantKind', 'livingPlace', 'productionMode'] as const

/** Who is offered a value: only those who gave one of these answers to this question. */
export interface OptionGuard {
  readonly name: (typeof deciding)[number]
  readonly values: readonly string[]
}

/** Every value that a choice offers to anybody, in its order, and on which answers it depends whether it is offered. */
export function optionsOf(
  journey: Journey,
  name: FieldName,
): readonly { readonly value: string; readonly guards: readonly OptionGuard[] }[] {
  const { options } = findField(journey, name)
  if (!options) return []
  const offered = everySituation.map((about) => ({ about, values: options(about) as readonly string[] }))
  const all = [...new Set(offered.flatMap(({ values }) => values))]
  return all.map((value) => ({
    value,
    guards: deciding.flatMap((by): OptionGuard[] => {
      if (by === name) return []
      const given = (found: typeof offered) => [...new Set(found.flatMap(({ about }) => about[by] ?? []))]
      const values = given(offered.filter((one) => one.values.includes(value)))
      return values.length < given(offered).length ? [{ name: by, values }] : []
    }),
  }))
}
