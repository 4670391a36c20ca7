import type { Page } from 'playwright-core'
import { peopleOn } from '../../mocks/agency/people.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { draftVersion } from '../../src/journey/draft.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'
import type { JourneyId } from '../../src/journey/types.ts'
import { type Plan, today } from './people.ts'
import type { Person } from './person.ts'

/** The answers of one of the demonstration's people, complete but for the declaration. */
export function completeAnswers(id: Plan['id']): PartialAnswers {
  const person = peopleOn(today()).find((one) => one.id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  const { declared: _, ...answers } = person.card
  return answers
}

/**
 * Puts a draft on this person's device as if it had been filled in before: for tests of what comes after. Meanwhile an empty page
 * stands at an address of the site: the app itself would take ten times as long to start.
 */
export async function seedDraft(
  person: Person,
  answers: PartialAnswers,
  journey: JourneyId,
  cases: readonly SavedCase[] = [],
  id = 'seeded-draft',
): Promise<void> {
  const { page, setting } = person
  const empty = `${setting.site}/empty`
  // With an icon that is nothing: none is asked of the host.
  await page.route(empty, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto(empty)
  await page.unroute(empty)
  await storeDraft(page, answers, journey, cases, id)
}

/** The same on a page of the site, whichever. */
export async function storeDraft(
  page: Page,
  answers: PartialAnswers,
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
        // Where the app was never opened, nobody has made it yet (src/journey/draftDb.ts).
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('drafts', { keyPath: 'id' })
          opening.result.createObjectStore('cases', { keyPath: 'number' })
        })
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
