import type { Section, Walk } from './types.ts'

/** A part of a journey and how far it is. `to`: the step to work on, or the first; none where others come before it. */
export type Task =
  | { readonly section: Section; readonly state: 'done' | 'begun' | 'todo'; readonly to: string }
  | { readonly section: Section; readonly state: 'blocked' }

/** The parts of a journey in their order, by the same walk that routing and progress read. */
export function tasksOf({ steps, open }: Walk): Task[] {
  const end = open ? steps.findIndex(({ id }) => id === open.id) : steps.length
  return [...new Set(steps.map(({ section }) => section))].map((section): Task => {
    const own = steps.filter((step) => step.section === section)
    const [first] = own
    if (!first || steps.indexOf(first) > end) return { section, state: 'blocked' }
    const next = own.find(({ state }) => state !== 'done')
    if (!next) return { section, state: 'done', to: first.id }
    const isBegun = next !== first || next.state === 'later'
    return { section, state: isBegun ? 'begun' : 'todo', to: next.id }
  })
}
