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

const start: Way = { ...question, path: '/', next: '.page-main .actions a', steps: 0 }

/** How the questions are answered, by us and by the floor that is made of them. */
export const questionWay = question

/**
 * What is measured side by side: the folder it is in, and how it is used. `dist`: where our build is; `floors`: where the fair floors
 * are (fairFloors.ts).
 */
export const targetsFor = (
  dist: string,
  floors: string,
): Readonly<Record<string, { folder: string; way: Way }>> => ({
  start: { folder: dist, way: start },
  question: { folder: dist, way: question },
  'floor-start': { folder: `${floors}/floor-start`, way: start },
  'floor-question': { folder: `${floors}/floor-question`, way: { ...question, resumes: false } },
  'floor-vanilla': { folder: here('floor-vanilla'), way: plain },
  'floor-react': { folder: here('floor-react'), way: plain },
  'govuk-static': { folder: here('govuk-static'), way: plain },
  'lib-antd-mobile': { folder: here('lib-antd-mobile'), way: plain },
})
