import { findWay, goThrough, papersOf, submit } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import type { Person } from './person.ts'
import { portraitFile } from './pictures.ts'

/** Applies for a card as an employee does, photo and papers included, from the start page to the receipt. Gives its number. */
export async function applyForCard(person: Person): Promise<string> {
  const plan = makePlans().find(({ id }) => id === 'employee')
  if (!plan) throw new Error('no employee')
  const papers = papersOf(plan, portraitFile())
  await findWay(person, plan, papers)
  await person.lead(() => person.follow(person.words.checklist.next.apply))
  await goThrough(person, papers, 'card', plan.card)
  return submit(person, papers, 'card')
}
