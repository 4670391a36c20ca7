import { readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type FieldName } from '../../src/domain/application.ts'
import { applicantKinds, forWhoms } from '../../src/domain/choices.ts'
import { findBuild } from './findBuild.ts'
import { marked, walkMarked } from './matrix/canary.ts'
import { stepIds, type WorldName } from './matrix/cell.ts'
import { chooseScenes, meets, scenesOf } from './matrix/choose.ts'
import { organisationRows } from './matrix/organisationRows.ts'
import { writeReport } from './matrix/report.ts'
import { steps } from './matrix/steps.ts'
import { table } from './matrix/table.ts'
import { createProfiles, openHttpWorld, openPageWorld, type World } from './matrix/worlds.ts'

let browser: Browser
let worlds: Readonly<Record<WorldName, World>>
const results = new Map<string, boolean>()

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
  const profiles = createProfiles(browser, inject('site'))
  worlds = {
    http: openHttpWorld(browser, profiles, await findBuild('live')),
    page: openPageWorld(browser, profiles, inject('site'), inject('folder')),
  }
}, 120_000)
afterAll(async () => {
  if (isFull) writeReport(results)
  await browser.close()
})

const scenes = scenesOf(table)
const isFull = process.env['MATRIX'] === 'full'
const played = isFull ? scenes : chooseScenes(scenes)

describe.concurrent('whatever goes wrong, nothing typed is lost, one application comes of it at most, and the screen says what is true', () => {
  test.for(played.map((scene) => ({ ...scene, title: steps[scene.id].title })))(
    '$no $fault, at $id ($title), $world, $who.id',
    async ({ no, id, world, who, cell: { play } }) => {
      const key = `${no} ${id} ${world}`
      results.set(key, false)
      const cell = await worlds[world].open(steps[id], who)
      try {
        expect(await play(cell, steps[id])).toBeUndefined()
        results.set(key, true)
      } finally {
        await cell.close()
      }
    },
  )
})

test('what was typed is on the screen, in the draft and in the calls that carry it, and nowhere else', async () => {
  const cell = await worlds.http.open(steps.I, { id: 'employee', answers: marked })
  try {
    expect(await walkMarked(cell)).toBeUndefined()
  } finally {
    await cell.close()
  }
})

test('every fault of the table, and every step in each of its worlds, is met by what is played here', () => {
  const answersSoFar = new Set(played.flatMap(meets))
  expect(scenes.flatMap(meets).filter((one) => !answersSoFar.has(one))).toEqual([])
  for (const { no, cells } of table)
    expect(
      answersSoFar.has(`fault ${no}`) || Object.values(cells).some((cell) => 'file' in cell),
      `fault ${no}`,
    ).toBe(true)
  expect(stepIds.filter((id) => !answersSoFar.has(`${id} page`) || !answersSoFar.has(`${id} http`))).toEqual(
    [],
  )
})

test('people of every kind meet faults, and those who act for somebody every time', () => {
  const kindsIn = (name: FieldName, some: typeof scenes) =>
    new Set(some.map(({ who }) => who.answers?.[name]))
  expect(applicantKinds.filter((kind) => !kindsIn('applicantKind', scenes).has(kind))).toEqual([])
  expect(forWhoms.filter((whom) => !kindsIn('forWhom', played).has(whom))).toEqual([])
})

test('what another test plays is played there', () => {
  const missing = table.flatMap(({ no, cells }) =>
    Object.entries(cells).flatMap(([id, cell]) =>
      'file' in cell && !readFileSync(cell.file, 'utf8').includes(cell.title)
        ? [`${no} ${id}: ${cell.title}`]
        : [],
    ),
  )
  const ofOrganisations = organisationRows.flatMap(({ no, file, title }) =>
    readFileSync(file, 'utf8').includes(title) ? [] : [`${no}: ${title}`],
  )
  expect([...missing, ...ofOrganisations]).toEqual([])
})
