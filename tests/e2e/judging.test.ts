import { expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { findWrong } from './judge.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

// The second person comes to what was judged already: no analysis gives the change the time to be seen.
test('a screen that was judged before is judged again where a text turned pale or a button shrank', async () => {
  for (const who of ['the first', 'the second']) {
    const person = await meet({ language: 'zh-CN', width: 390 })
    const { page } = person
    await person.open('/law')
    expect(await isAccessible(page, `the law as it stood, for ${who}`)).toBeUndefined()
    await page.evaluate(() => document.getElementById('title')?.style.setProperty('color', '#c8c8c8'))
    await expect(isAccessible(page, `a pale heading, for ${who}`)).rejects.toThrow('color-contrast')
    await page.evaluate(() => {
      document.getElementById('title')?.removeAttribute('style')
      const link = document.querySelector<HTMLElement>('.footer a')
      link?.style.setProperty('min-block-size', '1rem')
      link?.style.setProperty('line-height', '1')
    })
    await expect(person.look()).rejects.toThrow('too small for a finger')
    await person.leave()
  }
})

test('what a bar at the lower edge lies over when it gets the focus is found', async () => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page } = person
  await person.open('/law')
  expect(await findWrong(page)).toEqual([])
  await page.evaluate(() => {
    const bar = document.createElement('div')
    bar.style.cssText = 'position: fixed; inset: auto 0 0; block-size: 10rem; background: white'
    document.querySelector('main')?.append(bar)
  })
  expect((await findWrong(page)).join('\n')).toContain('focus hidden: <summary')
  await person.leave()
})

test('what a screen reader would make something else of is found: a wrong name, a list of nothing, a table drawn as blocks; and words that are cut off', async () => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page } = person
  await person.open('/law')
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.textContent = '修改'
    button.ariaLabel = '换个说法'
    const table = document.createElement('table')
    table.style.display = 'block'
    const cut = document.createElement('p')
    cut.style.cssText = 'inline-size: 3rem; overflow: hidden; white-space: nowrap'
    cut.textContent = '这句话太长了'
    document.querySelector('main')?.append(button, document.createElement('ul'), table, cut)
  })
  const found = (await findWrong(page)).join('\n')
  expect(found).toContain('is called 换个说法, not 修改')
  expect(found).toContain('a list of nothing: <ul>')
  expect(found).toContain('no longer part of a table: <table')
  expect(found).toContain('cut off: <p')
  await person.leave()
})
