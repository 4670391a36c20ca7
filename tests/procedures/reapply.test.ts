import { expect, test } from 'vitest'
import { rejectionReasons } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { card } from '../../src/journey/card.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { route } from '../../src/journey/route.ts'
import { findReapplication } from '../../src/procedures/reapply.ts'

const journeys = { card, enrolment, route, employment: undefined }

test.each(caseKinds)(
  'after a %s every reason leads to a question that is there, with all else kept',
  (kind) => {
    for (const reason of [...rejectionReasons, undefined]) {
      if (kind === 'enrolment' && (reason === 'photo' || reason === 'accountElsewhere')) continue // of a card only
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
