import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { holdClipboard } from './clipboard.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

const desk = (page: Page) => page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ })
const openNotes = async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+k')
  await desk(page)
    .getByRole('tab', { name: /^(?:讲解|Show)$/ })
    .click()
}

describe.concurrent('notes', () => {
  test('are pinned to something on a screen, shown and hidden by N, and stay there after a reload', async ({
    expect,
  }) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page } = person
    await person.open('/cases')
    await openNotes(page)
    await desk(page).getByRole('textbox', { name: '批注' }).fill('这个按钮太靠下。')
    const button = page.getByRole('button', { name: person.words.progress.search.submit, exact: true })
    await desk(page)
      .getByRole('combobox', { name: '写在哪里' })
      .selectOption({ label: `按钮: ${await button.textContent()}` })
    await page.keyboard.press('n') // a select takes letters: nothing is toggled
    await desk(page).getByRole('button', { name: '添加批注' }).click()
    expect(await isAccessible(page, 'the notes')).toBeUndefined()
    await page.keyboard.press('Escape')

    const pin = page.getByRole('button', { name: '批注 1', exact: true })
    const isBeside = async () => {
      const [on, at] = await Promise.all([pin.boundingBox(), button.boundingBox()])
      if (!on || !at) return 'not drawn'
      const x = on.x + on.width / 2 - (at.x + at.width)
      const y = on.y + on.height / 2 - at.y
      return Math.abs(x) <= 32 && Math.abs(y) <= 2
    }
    await expect.poll(isBeside).toBe(true)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(isBeside).toBe(true)
    await pin.click()
    await page.getByText('这个按钮太靠下。').waitFor()
    expect(await isAccessible(page, 'an open note')).toBeUndefined()

    // N is a letter where somebody types.
    await page.getByRole('textbox', { name: person.words.progress.search.number }).press('n')
    expect(await pin.count()).toBe(1)
    await page.locator('#title').focus()
    await page.keyboard.press('n')
    await expect.poll(() => pin.count()).toBe(0)

    await person.open('/cases')
    await openNotes(page)
    await desk(page).getByText('这个按钮太靠下。').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect.poll(isBeside).toBe(true)
    // Another screen has none of it.
    await page.getByRole('link', { name: person.words.shell.service }).click()
    await expect.poll(() => pin.count()).toBe(0)
    await person.leave()
  })

  test('are pointed at with the mouse, edited, deleted and brought back, and travel in the link', async ({
    expect,
  }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, context } = person
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await person.open('/')
    await openNotes(page)
    await desk(page).getByRole('textbox', { name: 'Note' }).fill('Call 138 1234 5678 for me')
    await desk(page).getByRole('button', { name: 'Add the note' }).click()
    await desk(page).getByRole('alert').filter({ hasText: 'could be somebody’s' }).waitFor()
    await desk(page).getByRole('textbox', { name: 'Note' }).fill('Is this the right word?')
    await desk(page).getByRole('button', { name: 'Point at it' }).click()
    await page.getByRole('link', { name: person.words.home.start, exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/')
    await desk(page).getByRole('button', { name: 'Add the note' }).click()
    await desk(page).getByText(`/ · link: ${person.words.home.start}`).waitFor()
    await desk(page).getByRole('button', { name: 'Edit note 1' }).click()
    await desk(page).getByRole('textbox', { name: 'Note' }).nth(1).fill('A better word?')
    await desk(page).getByRole('button', { name: 'Save', exact: true }).click()
    await desk(page).getByRole('button', { name: 'Delete note 1' }).click()
    await desk(page).getByText('No notes yet.').waitFor()
    await desk(page).getByRole('button', { name: 'Undo the deletion' }).click()
    const link = await holdClipboard(async () => {
      await desk(page).getByRole('button', { name: 'Copy link' }).click()
      await desk(page).getByText('Link copied.').waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    })

    const other = await meet({ language: 'zh-CN', width: 390, closely: false })
    await other.page.goto(link)
    await other.page.getByRole('heading', { level: 1, name: person.words.home.title }).waitFor()
    await openNotes(other.page)
    await desk(other.page).getByText('A better word?').waitFor()
    await other.leave()
    await person.leave()
  })
})
