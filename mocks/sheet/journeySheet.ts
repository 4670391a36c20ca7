import type { FieldName } from '../../src/domain/application.ts'
import type { LawId } from '../../src/domain/law.ts'
import { basisOf } from '../../src/journey/basis.ts'
import { findField } from '../../src/journey/engine.ts'
import { isRestingStep, routeBasis } from '../../src/journey/questionsOnLaw.ts'
import { isRouteStep } from '../../src/journey/route.ts'
import type { Input, Journey, Section, Step, When } from '../../src/journey/types.ts'

/** One question as it stands on the sheet. */
export interface SheetQuestion {
  /** Its part and its place in it, both from 1: `3.2`. */
  readonly number: string
  readonly step: string
  readonly name: FieldName
  readonly input: Input
  /** The condition of its step, then its own; none: everybody is asked. */
  readonly conditions: readonly When[]
  readonly isOptional: boolean
  /** The articles on which it rests. */
  readonly laws: readonly LawId[]
}

/** A page of the journey, with the condition under which one gets to it. */
export interface SheetStep {
  readonly id: string
  readonly when?: When
  readonly questions: readonly SheetQuestion[]
}

/** A part of the journey: what "step 2 of 6" counts. */
export interface SheetPart {
  readonly section: Section
  readonly steps: readonly SheetStep[]
}

/** The whole of a journey as its table has it, part by part: every page, every question, every condition. */
export function sheetOf(journey: Journey): readonly SheetPart[] {
  const sections = [...new Set(journey.steps.map(({ section }) => section))]
  return sections.map((section, part) => {
    let asked = 0
    const steps = journey.steps
      .filter((step) => step.section === section)
      .map((step) => ({
        id: step.id,
        ...(step.when ? { when: step.when } : {}),
        questions: step.asks.map((ask) => {
          asked += 1
          const { name, own } =
            typeof ask === 'string' ? { name: ask, own: [] } : { name: ask.field, own: [ask.when] }
          const { input, optional = false } = findField(journey, name)
          return {
            number: `${part + 1}.${asked}`,
            step: step.id,
            name,
            input,
            conditions: [...(step.when ? [step.when] : []), ...own],
            isOptional: optional,
            laws: lawsOf(step, name),
          }
        }),
      }))
    return { section, steps }
  })
}

/** The first questions rest on other articles than the same answers asked for elsewhere: their table comes with the law. */
function lawsOf({ id }: Step, name: FieldName): readonly LawId[] {
  if (isRouteStep(id)) return isRestingStep(id) && routeBasis[id].asks === name ? routeBasis[id].laws : []
  const law = basisOf[name]
  return law ? [law] : []
}
