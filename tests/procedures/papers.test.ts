import { expect, test } from 'vitest'
import { castOn } from '../../mocks/scenarios/cast.ts'
import { answersOf } from '../../mocks/scenarios/stage.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { optionalUploadsFor, uploadsFor } from '../../src/domain/documents.ts'
import { walk } from '../../src/journey/engine.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'

const asOf = '2026-03-02'

test.each(caseKinds)('%s: who is asked for papers is asked for at least one', (kind) => {
  const without = castOn(asOf).flatMap(({ person }) => {
    const { steps, answers } = walk(procedureJourneys[kind], answersOf(person, kind), asOf)
    const isAsked = steps.some(({ fields }) => fields.includes('documents'))
    const papers = [...uploadsFor(kind, answers, asOf), ...optionalUploadsFor(kind, answers, asOf)]
    return isAsked && papers.length === 0 ? [person.id] : []
  })
  expect(without).toEqual([])
})
