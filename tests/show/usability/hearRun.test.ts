// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { hearRun } from '../../../mocks/show/usability/hearRun.ts'
import { beginRun } from '../../../mocks/show/usability/run.ts'

afterEach(() => document.body.replaceChildren())

const element = (name: string, text = '', className = ''): HTMLElement => {
  const made = document.createElement(name)
  made.textContent = text
  made.className = className
  return made
}
/** Observers are told after what changed the page. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0))

test('hears presses in the app and messages as they come up, each once, and nothing of the tools beside it', async () => {
  const root = element('div')
  root.id = 'root'
  const title = element('h1', 'Who is it for?')
  title.id = 'title'
  const button = element('button', 'Continue')
  const beside = element('button', 'Done')
  root.append(title, button)
  document.body.append(root, beside)
  const run = beginRun('task', 'P1')
  const stop = hearRun(
    run,
    () => '/route/who?x=1',
    () => 0,
  )
  button.click()
  beside.click()
  const summary = element('div', '', 'error-summary')
  summary.append(element('li', 'Select one'), element('li', 'Enter it'))
  root.append(summary, element('p', 'Select one', 'error'))
  await told()
  title.textContent = 'Who is it for'
  await told()
  stop()
  button.click()
  expect(run.end('done', 1000).stays).toEqual([
    { screen: '/route/who', title: 'Who is it for', ms: 1000, clicks: 1, errors: 2, backs: 0 },
  ])
})
