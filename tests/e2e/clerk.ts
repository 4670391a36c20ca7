import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { zh } from '../../mocks/desk/texts.ts'
import { awake, type Clerk } from './person.ts'

/**
 * A clerk at the desk that the agency server serves, in a page of their own. What they have done is seen when `resident`
 * loads their page again.
 */
export async function sitAtDesk(desk: Page, address: string, resident: () => Page): Promise<Clerk> {
  const open = () => desk.goto(`${address}?lang=zh`)
  await open()
  const newest = desk.getByRole('listitem').first()
  const press = async (name: string | RegExp): Promise<void> => {
    const button = desk.getByRole('button', { name }).first()
    await Promise.all([desk.waitForEvent('load'), button.click()])
    assert.equal(await desk.getByRole('alert').count(), 0, 'the clerk could do it')
  }
  const tell = async (): Promise<void> => {
    await resident().reload()
    await awake(resident())
  }
  return {
    async waitUntil(state) {
      await open()
      let turns = 0
      const status = newest.locator('b')
      while ((await status.textContent()) !== zh.statuses[state]) {
        assert.ok(turns < 12, `the case never is ${state}`)
        await press(new RegExp(`^${zh.nextEvent}`))
        turns += 1
      }
      await tell()
      return turns
    },
    async act(act) {
      await open()
      await press(zh.acts[act])
      await tell()
    },
    async readCode() {
      await open()
      const text = await desk.getByRole('listitem').filter({ hasText: '验证码' }).first().textContent()
      const code = /验证码 (\d{6})/.exec(text ?? '')?.[1]
      assert.ok(code, 'a message with a code went out')
      return code
    },
  }
}
