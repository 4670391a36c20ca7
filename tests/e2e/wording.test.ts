import { text } from 'node:stream/consumers'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { wordingWords } from '../../mocks/show/wording/words.ts'
import { applyPatch } from '../../mocks/wording/applyPatch.ts'
import { patchSchema } from '../../mocks/wording/wordPatch.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { pressButton, typeInto } from './keys.ts'
import { awake } from './person.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)
const w = wordingWords.zh

test('a sentence is changed where it stands and by keyboard, outlives a reload, and leaves as a patch that fits the files', async () => {
  const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
  const { page, words } = person
  await page.goto('/find?console')
  await page.getByRole('tab', { name: '讲解' }).click()
  const section = page.getByRole('region', { name: w.title, exact: true })
  await section.getByRole('button', { name: w.pick }).click()
  await page.getByRole('heading', { level: 1, name: words.find.title }).click()
  const chinese = section.getByRole('textbox', { name: w.chinese, exact: true })
  // The start page says the same: which of them is meant is chosen.
  await section.getByRole('button', { name: 'features/find/words title' }).click()
  await chinese.waitFor()
  await isAccessible(page, 'editing words')
  await typeInto(person, chinese, ' ')
  await pressButton(person, w.save)
  await section.getByRole('alert').filter({ hasText: w.empty }).waitFor()
  await typeInto(person, chinese, '您要办哪件事？')
  await pressButton(person, w.save)
  await expect.poll(person.heading).toBe('您要办哪件事？')

  await page.reload()
  await awake(page)
  await page.keyboard.press('Control+K')
  await page.getByRole('tab', { name: '讲解' }).click()
  await expect.poll(person.heading).toBe('您要办哪件事？')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: w.download }).click(),
  ])
  const patch = v.parse(patchSchema, JSON.parse(await text(await file.createReadStream())))
  const { files, lost } = applyPatch('.', patch.changes)
  expect(lost).toEqual([])
  expect(files.get('src/features/find/words.zh-CN.ts')).toContain("title: '您要办哪件事？'")

  await pressButton(person, w.back(words.find.title))
  await expect.poll(person.heading).toBe(words.find.title)
  await person.leave()
}, 240_000)
