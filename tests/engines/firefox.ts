import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asScript, type Engine, keyActions, pointerActions } from './engine.ts'

/** Nothing that leaves the machine by itself. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'zh-CN, zh',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

/** Starts a Firefox without a window and speaks WebDriver BiDi with it. `binary`: its executable. */
export async function openFirefox(binary: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const lines = Object.entries(preferences).map((one) => `user_pref(${JSON.stringify(one).slice(1, -1)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const firefox = spawn(binary, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--width=390',
    '--height=844',
  ])
  const end = async () => {
    if (firefox.exitCode === null) {
      const gone = new Promise((resolve) => firefox.once('exit', resolve))
      firefox.kill()
      await gone
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return await begin(await connect(await addressOf(firefox)), end)
  } catch (error) {
    await end()
    throw error
  }
}

/** Where the browser listens, as it says while it starts. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    firefox.stderr?.on('data', (part) => {
      said += String(part)
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(`${address}/session`)
    })
    firefox.once('error', reject)
    firefox.once('exit', () => reject(new Error(`Firefox ended before it listened:\n${said}`)))
  })
}

type Send = <R>(method: string, params: object) => Promise<R>

interface Answer {
  readonly id?: number
  readonly type: string
  readonly result?: unknown
  readonly message?: string
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    waiting.get(answer.id ?? -1)?.(answer)
    waiting.delete(answer.id ?? -1)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let serial = 0
  return async <R>(method: string, params: object) => {
    serial += 1
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(serial, resolve)
      socket.send(JSON.stringify({ id: serial, method, params }))
    })
    if (answer.type !== 'success') throw new Error(answer.message)
    // What a command answers is fixed by the protocol; callers name it.
    return answer.result as R
  }
}

interface Evaluated {
  readonly type: string
  readonly result: { readonly value: string; readonly sharedId?: string }
  readonly exceptionDetails?: { readonly text: string }
}

async function begin(send: Send, end: () => Promise<void>): Promise<Engine> {
  const session = await send<{ readonly capabilities: Readonly<Record<string, string>> }>('session.new', {
    capabilities: {},
  })
  const { contexts } = await send<{ readonly contexts: readonly { readonly context: string }[] }>(
    'browsingContext.getTree',
    {},
  )
  const context = contexts[0]?.context
  const evaluate = async (expression: string) => {
    const found = await send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })
    if (found.type !== 'success') throw new Error(found.exceptionDetails?.text ?? 'a script failed')
    return found.result
  }
  return {
    name: `Firefox ${session.capabilities['browserVersion']}`,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    run: async (work, ...args) => JSON.parse((await evaluate(asScript(work, args))).value),
    press: async (x, y) => {
      await send('input.performActions', { context, actions: pointerActions(x, y) })
    },
    type: async (text) => {
      await send('input.performActions', { context, actions: keyActions(text) })
    },
    give: async (selector, path) => {
      const { sharedId } = await evaluate(`document.querySelector(${JSON.stringify(selector)})`)
      await send('input.setFiles', { context, element: { sharedId }, files: [path] })
    },
    picture: async () => {
      const { data } = await send<{ readonly data: string }>('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
    close: end,
  }
}
