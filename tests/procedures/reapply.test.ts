import { expect, test } from 'vitest'
import type { FieldName } from '../../src/domain/application.ts'
import { type CaseKind, type RejectionReason, rejectionReasons } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { route } from '../../src/journey/route.ts'
import type { Journey, JourneyId } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { findReapplication, findWayAgain } from '../../src/procedures/reapply.ts'

const journeys: { readonly [J in JourneyId]?: Journey } = { ...procedureJourneys, route }

/** The question without which nobody can be refused for a reason. */
const aboutOf: { readonly [R in RejectionReason]?: FieldName } = {
  photo: 'photo',
  accountElsewhere: 'bank',
  guardianNotShown: 'guardianRelation',
  recordRight: 'wrongMonths',
  breachNotFound: 'employerName',
  reviewNotAdmitted: 'contestedCase',
}

const askedBy = (kind: CaseKind): FieldName[] =>
  procedureJourneys[kind].steps.flatMap(({ asks }) =>
    asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)),
  )

test.each(caseKinds)(
  'after a %s every reason leads to a question that is there, with all else kept',
  (kind) => {
    for (const reason of [...rejectionReasons, undefined]) {
      const about = reason && aboutOf[reason]
      if (about && !askedBy(kind).includes(about)) continue
      const way = findReapplication(kind, reason)
      if (!way) continue
      const steps = journeys[way.journey]?.steps ?? []
      const step = steps.find(({ id }) => id === way.step)
      expect(step, `${kind} ${reason}`).toBeDefined()
      const asked = steps.flatMap(({ asks }) =>
        asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)),
      )
      expect(asked, `${kind} ${reason}`).toEqual(expect.arrayContaining([...way.anew]))
    }
  },
)

test('nobody is led to apply again for what a person has already, or has applied for', () => {
  expect(findReapplication('card', 'alreadyHasCard')).toBeUndefined()
  expect(findReapplication('card', 'duplicate')).toBeUndefined()
})

test('a review that was withdrawn is not asked for again; any other case that was withdrawn may be sent once more', () => {
  const again = (kind: CaseKind) => findWayAgain({ kind, status: 'withdrawn', events: [] })
  expect(again('administrativeReview')).toBeUndefined()
  for (const kind of caseKinds.filter((one) => one !== 'administrativeReview'))
    expect(again(kind)).toBeDefined()
  expect(findWayAgain({ kind: 'card', status: 'reviewing', events: [] })).toBeUndefined()
})
