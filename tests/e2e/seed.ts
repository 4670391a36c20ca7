import type { Page } from 'playwright-core'
import { peopleOn } from '../../mocks/agency/people.ts'
import type { Partly } from '../../src/domain/application.ts'
import { draftVersion } from '../../src/journey/draft.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'
import type { JourneyId } from '../../src/journey/types.ts'
import { type Plan, today } from './people.ts'
import { awake, type Person } from './person.ts'

/** The answers of one of the demonstration's people, complete but for the declaration. */
export function completeAnswers(id: Plan['id']): Partly {
  const person = peopleOn(today()).find((one) => one.id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  const { declared: _, ...answers } = person.card
  return answers
}

/** Puts a draft on this person's device as if it had been filled in before: for tests of what comes after. */
export async function seedDraft(
  person: Person,
  answers: Partly,
  journey: JourneyId,
  cases: readonly SavedCase[] = [],
  id = 'seeded-draft',
): Promise<void> {
  await person.page.goto('/law')
  await awake(person.page)
  await storeDraft(person.page, answers, journey, cases, id)
}

/** The same on a page that the app has opened its storage for. */
export async function storeDraft(
  page: Page,
  answers: Partly,
  journey: JourneyId,
  cases: readonly SavedCase[] = [],
  id = 'seeded-draft',
): Promise<void> {
  const now = Date.now()
  const draft = {
    id,
    version: draftVersion,
    rev: 1,
    createdAt: now,
    updatedAt: now,
    expiresAt: now + 7 * 86_400_000,
    journey,
    answers,
    ticked: [],
  }
  await page.evaluate(
    ({ record, saved }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('social-security-card')
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          const { result } = opening
          const writing = result.transaction(['drafts', 'cases'], 'readwrite')
          writing.objectStore('drafts').put(record)
          for (const one of saved) writing.objectStore('cases').put(one)
          writing.addEventListener('complete', () => {
            result.close()
            resolve()
          })
        })
      }),
    { record: draft, saved: cases },
  )
}
