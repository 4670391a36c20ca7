import { describe, expect, test } from 'vitest'
import { beginRun, heatOf, perScreen, runsAsCsv } from '../../../mocks/show/usability/run.ts'

const walked = () => {
  const run = beginRun('apply', 'P1')
  run.arrive('/', 'Start', 0)
  run.click()
  run.arrive('/route/who', '', 4000)
  run.arrive('/route/who', 'Who is it for?', 4100)
  run.click()
  run.fail(2)
  run.click()
  run.arrive('/', 'Start', 10_000)
  run.click()
  run.arrive('/route/who', 'Who is it for?', 12_000)
  return run.end('gaveUp', 13_000)
}

describe('a usability test', () => {
  test('counts time, clicks, errors and backs on each screen', () => {
    expect(walked().stays).toEqual([
      { screen: '/', title: 'Start', ms: 4000, clicks: 1, errors: 0, backs: 0 },
      { screen: '/route/who', title: 'Who is it for?', ms: 6000, clicks: 2, errors: 2, backs: 1 },
      { screen: '/', title: 'Start', ms: 2000, clicks: 1, errors: 0, backs: 0 },
      { screen: '/route/who', title: 'Who is it for?', ms: 1000, clicks: 0, errors: 0, backs: 0 },
    ])
  })

  test('takes going on again after going back for no going back', () => {
    const run = beginRun('apply', 'P1')
    for (const [at, screen] of ['/a', '/b', '/a', '/b', '/c', '/b'].entries()) run.arrive(screen, screen, at)
    expect(run.end('done', 9).stays.map(({ backs }) => backs)).toEqual([0, 1, 0, 0, 1, 0])
  })

  test('puts together what happened on one screen', () => {
    expect(perScreen(walked())).toEqual([
      { screen: '/', title: 'Start', visits: 2, ms: 6000, clicks: 2, errors: 0, backs: 0 },
      { screen: '/route/who', title: 'Who is it for?', visits: 2, ms: 7000, clicks: 2, errors: 2, backs: 1 },
    ])
  })

  test('is hotter where more went wrong, or where it took far longer than elsewhere', () => {
    const calm = { screen: '/a', title: '', ms: 1000, clicks: 1, errors: 0, backs: 0 }
    const slow = { ...calm, ms: 9000 }
    const all = [calm, calm, calm, calm, calm, slow]
    expect(heatOf(calm, all)).toBe(0)
    expect(heatOf(slow, all)).toBe(1)
    expect(heatOf({ ...slow, errors: 1 }, all)).toBe(2)
    expect(heatOf({ ...calm, errors: 4, backs: 2 }, all)).toBe(3)
  })

  test('is a file with a line for each stay, in seconds, in which no cell is a formula', () => {
    const csv = runsAsCsv(
      [{ ...walked(), label: '=P1' }],
      ['task', 'who', 'end', 'n', 'screen', 'title', 's', 'clicks', 'errors', 'backs'],
    )
    expect(csv.split('\r\n')[2]).toBe("apply,'=P1,gaveUp,2,/route/who,Who is it for?,6,2,2,1")
  })
})
