import { useMessages } from '../../i18n/I18n.tsx'
import { homePath, journeyPath, stepPath } from '../../journey/paths.ts'
import { type Task, tasksOf } from '../../journey/tasks.ts'
import type { Journey, Walk } from '../../journey/types.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Tag, type TagKind } from '../../ui/Tag.tsx'
import { sectionName } from '../../wizard/progress.ts'
import { SaveStatus } from '../../wizard/SaveStatus.tsx'

const tags: { readonly [S in Task['state']]: TagKind } = {
  done: 'success',
  begun: 'brand',
  todo: 'plain',
  blocked: 'plain',
}

/** The whole application at a glance: its parts, how far each is, and the way into those that can be worked on. */
export function TasksPage({ journey, walked }: { readonly journey: Journey; readonly walked: Walk }) {
  const texts = useMessages('wizard')
  const words = useMessages('tasks')
  const tasks = tasksOf(walked)
  const done = tasks.filter(({ state }) => state === 'done').length
  const next = walked.open?.id ?? walked.steps.find(({ state }) => state !== 'done')?.id ?? 'check'
  return (
    <Page title={words.title} back={{ to: homePath, label: texts.back }}>
      <p className="lede">{words.lead(done, tasks.length)}</p>
      <ol className="tasks">
        {tasks.map((task) => {
          const name = sectionName(journey.id, task.section, texts)
          return (
            <li key={task.section}>
              {task.state === 'blocked' ? (
                <span>{name}</span>
              ) : (
                <Link to={stepPath(journey.id, task.to)}>{name}</Link>
              )}
              <Tag kind={tags[task.state]}>{words.states[task.state]}</Tag>
            </li>
          )
        })}
      </ol>
      <p className="hint">{words.order}</p>
      <Actions>
        <ButtonLink to={stepPath(journey.id, next)}>{words.next}</ButtonLink>
      </Actions>
      <p>
        <Link to={journeyPath}>{words.wholeWay}</Link>
      </p>
      <SaveStatus />
    </Page>
  )
}
