import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { findWay, goThrough, papersOf, submit } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { portraitFile } from './pictures.ts'

const meet = joinBrowser()
let server: ChildProcess
let site: string

/** The command behind `npm run dev`, on a free port and without what an earlier run has prepared. */
beforeAll(async () => {
  const { scripts }: { scripts: { dev: string } } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [command, ...args] = scripts.dev.split(' ')
  if (command !== 'vite') throw new Error(`npm run dev is ${scripts.dev}`)
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env
  server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', ...args, '--host', '127.0.0.1', '--port', '0', '--force'],
    { env: { ...env, NO_COLOR: '1' } },
  )
  site = await new Promise((resolve, reject) => {
    let said = ''
    const listen = (part: Buffer) => {
      said += String(part)
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url) resolve(url)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', () => reject(new Error(said)))
  })
}, 60_000)
afterAll(() => {
  server.kill()
})

test('npm run dev: somebody applies for a card, and no page is loaded twice under their hands', {
  timeout: 300_000,
}, async () => {
  const plan = makePlans().find(({ id }) => id === 'employee')
  if (!plan) throw new Error('no employee')
  const person = await meet({ language: 'zh-CN', width: 390, site, closely: false })
  person.context.setDefaultTimeout(60_000)
  let loads = 0
  person.page.on('load', () => {
    loads += 1
  })
  const papers = papersOf(plan, portraitFile())
  await findWay(person, plan, papers)
  await person.lead(() => person.follow(person.words.checklist.next.apply))
  await goThrough(person, papers, 'card', plan.card)
  expect(await submit(person, papers, 'card')).toMatch(/^LN-DEMO-/)
  expect(loads).toBe(1)
  await person.leave()
})
