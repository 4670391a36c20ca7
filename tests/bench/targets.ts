import type { Way } from './page.ts'

const here = (name: string) => new URL(`targets/${name}`, import.meta.url).pathname

const plain: Way = { path: '/', next: '[data-next]', back: '[data-prev]', step: '[data-step]', steps: 4 }

const question: Way = {
  path: '/route/who',
  next: 'form button[type=submit]',
  back: 'a.back',
  pick: '.choice input',
  step: 'h1',
  steps: 4,
  resumes: true,
}

/** What is measured side by side: the folder it is in, and how it is used. `dist`: where our build is. */
export const targetsFor = (dist: string): Readonly<Record<string, { folder: string; way: Way }>> => ({
  start: { folder: dist, way: { ...question, path: '/', next: '.page-main .actions a', steps: 0 } },
  question: { folder: dist, way: question },
  'floor-vanilla': { folder: here('floor-vanilla'), way: plain },
  'floor-react': { folder: here('floor-react'), way: plain },
  'govuk-static': { folder: here('govuk-static'), way: plain },
  'lib-antd-mobile': { folder: here('lib-antd-mobile'), way: plain },
})
