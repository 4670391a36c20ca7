import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { asScript, type Engine, keyActions, pointerActions } from './engine.ts'

/** The programs that WebKitGTK is driven with: its WebDriver, its smallest browser, and a screen that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string
  readonly browser: string
  readonly screen: string
}

interface Created {
  readonly sessionId: string
  readonly capabilities: Readonly<Record<string, unknown>>
}

/** Where WebDriver keeps the id of an element (WebDriver, "Elements"). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Starts a WebKitGTK browser on a screen of its own and speaks WebDriver with it. */
export async function openWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const display = `:${90 + (process.pid % 900)}`
  const port = 20_000 + (process.pid % 20_000)
  const env = { ...process.env, DISPLAY: display, LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' }
  const programs = [
    spawn(screen, [display, '-screen', '0', '1024x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }),
  ]
  const end = () => {
    for (const program of programs) program.kill()
  }
  const send = async <R>(method: string, path: string, body?: object): Promise<R> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  try {
    await ready(() => send('GET', '/status'))
    const options = { binary: browser, args: ['--automation'] }
    const wanted = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
    const { sessionId, capabilities } = await send<Created>('POST', '/session', { capabilities: wanted })
    const at = `/session/${sessionId}`
    return {
      name: `WebKitGTK ${String(capabilities['browserVersion'])}`,
      open: async (url) => {
        await send('POST', `${at}/url`, { url })
      },
      run: async (work, ...args) => {
        const script = `return ${asScript(work, args)}`
        return JSON.parse(await send<string>('POST', `${at}/execute/sync`, { script, args: [] }))
      },
      press: async (x, y) => {
        await send('POST', `${at}/actions`, { actions: pointerActions(x, y) })
      },
      type: async (text) => {
        await send('POST', `${at}/actions`, { actions: keyActions(text) })
      },
      give: async (selector, path) => {
        const found = await send<Record<string, string>>('POST', `${at}/element`, {
          using: 'css selector',
          value: selector,
        })
        await send('POST', `${at}/element/${found[elementKey]}/value`, { text: path })
      },
      picture: async () => Buffer.from(await send<string>('GET', `${at}/screenshot`), 'base64'),
      close: async () => {
        await send('DELETE', at).catch(() => undefined)
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

/** Asks until the driver answers; it listens some moments after it was started. */
async function ready(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await ask()
      return
    } catch (error) {
      if (tries === 50) throw error
      await sleep(100)
    }
}
