import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { screens } from '../src/app/screens.ts'
import { journeyIds } from '../src/journey/types.ts'

// Who may import whom, and how large things may grow. The rules are data; every file of src/ and mocks/ is held to them.

const root = new URL('../', import.meta.url)

function readSources(): Map<string, string> {
  const names = ['src', 'mocks'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  return new Map(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [name, readFileSync(new URL(name, root), 'utf8')]),
  )
}

const importPattern =
  /^\s*(?:import|export)\s+(?:(type)\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*(?:\/\*.*?\*\/\s*)?'([^']+)'/gm

const importsOf = (text: string) =>
  [...text.matchAll(importPattern)].map(([, type, named, called]) => ({
    target: named ?? called ?? '',
    typeOnly: type === 'type',
  }))

/** The layer a file belongs to: a folder of src, the files that start the app, or the simulation. */
function layerOf(path: string): string {
  const [top = '', folder = '', rest] = path.split('/')
  if (top === 'mocks') return 'mocks'
  return rest === undefined ? 'start' : folder
}

/** `app → features → wizard → inputs → ui, i18n, api → procedures → journey → domain`, and never back; the foundation is below all of them. */
const layers: Readonly<Record<string, readonly string[]>> = {
  foundation: [],
  router: [],
  domain: [],
  journey: ['domain', 'foundation'],
  procedures: ['journey', 'domain', 'foundation'],
  api: ['procedures', 'journey', 'domain', 'foundation'],
  i18n: ['router', 'api', 'procedures', 'journey', 'domain', 'foundation'],
  ui: ['router', 'i18n', 'domain', 'foundation'],
  inputs: ['router', 'ui', 'i18n', 'api', 'procedures', 'journey', 'domain', 'foundation'],
  wizard: ['router', 'inputs', 'ui', 'i18n', 'api', 'procedures', 'journey', 'domain', 'foundation'],
  features: [
    'router',
    'wizard',
    'inputs',
    'ui',
    'i18n',
    'api',
    'procedures',
    'journey',
    'domain',
    'foundation',
  ],
  app: ['router', 'features', 'ui', 'i18n', 'api', 'procedures', 'journey', 'domain', 'foundation'],
  start: ['app', 'i18n', 'api'],
  build: ['app', 'features', 'ui', 'i18n', 'api', 'journey', 'domain'],
  mocks: ['procedures', 'journey', 'domain', 'foundation'],
}

type Exception = readonly [from: RegExp, to: RegExp]
const exceptions: readonly Exception[] = [
  [
    /^mocks\//,
    /^src\/api\/(?:appointmentSchemas|cardUseSchemas|contract|elsewhereSchemas|familySchemas|helpOperations|helpSchemas|ledgerSchemas|operation|organisationOperations|organisationSchemas|outletSchemas|schemas|submissionSchemas|submitOperations|wholeContract)\.ts$/,
  ],
  [/^mocks\/main\.tsx$/, /^src\/main\.tsx$/],
  // Two servers, one way to listen, to speak and to serve files.
  [/^mocks\/server\//, /^src\/build\/(?:commandLine|lanAddresses|listen|staticFiles|welcome)\.ts$/],
  // Keys of an input method are told apart in one place.
  [/^mocks\//, /^src\/ui\/composition\.ts$/],
  // A code is drawn in one place.
  [/^mocks\/console\/Qr\.tsx$/, /^src\/ui\/QrCode\.tsx$/],
  // The wall calls the service's questions what the service calls them.
  [/^mocks\/console\/(?:serviceWords|wall\/titles)\.ts$/, /^src\/i18n\//],
  // Words are edited where they stand.
  [/^mocks\/show\/wording\/catalogue\.ts$/, /^src\/i18n\/wordFiles\.(?:zh-CN|en)\.ts$/],
  // The sheet of all questions is written in the service's own words.
  // Who entered a case is said at the desk as on the receipt.
  [/^mocks\/(?:server\/casePage|console\/case\/OpenedCase)\.tsx?$/, /^src\/i18n\/enteredBy\.ts$/],
  [/^mocks\/sheet\//, /^src\/(?:i18n\/|inputs\/(?:wording|wordQuestion)\.ts$)/],
  // A clerk reads the answers in the words in which they were given.
  [/^mocks\/desk\/caseAnswers\.ts$/, /^src\/i18n\//],
  [/^mocks\/server\/serviceWords\.ts$/, /^src\/inputs\/(?:apply|route)\.words\.(?:zh-CN|en)\.ts$/],
]
/** Types cost nothing and bind less. */
const typeExceptions: readonly Exception[] = [[/^mocks\//, /^src\/api\/http\.ts$/]]

const feature = (path: string) => path.split('/')[2]

function isAllowed(from: string, to: string, typeOnly: boolean): boolean {
  const [here, there] = [layerOf(from), layerOf(to)]
  if (here === there) return here !== 'features' || feature(from) === feature(to)
  return (
    (layers[here] ?? []).includes(there) ||
    [...exceptions, ...(typeOnly ? typeExceptions : [])].some(([a, b]) => a.test(from) && b.test(to))
  )
}

/** Packages that a layer may use; the others use what they like. */
const packages: Readonly<Record<string, RegExp>> = {
  foundation: /^$/,
  domain: /^$/,
  journey: /^(?:react|idb)$/,
}

/** What answers look like, said once: the types, the contract and every reader follow from it. */
const describesValues = /^src\/domain\/(?:answersSchema|valueSchemas)\.ts$/
/** What a browser lacks on plain http. */
const hashes = /^src\/domain\/ledgerHash\.ts$/

function importViolations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([from, text]) =>
    importsOf(text).flatMap(({ target, typeOnly }) => {
      if (!target.startsWith('.')) {
        const allowed = packages[layerOf(from)]
        if (!allowed || allowed.test(target) || describesValues.test(from)) return []
        if (hashes.test(from) && target.startsWith('@noble/hashes/')) return []
        return typeOnly && target === 'valibot' ? [] : [`${from} uses ${target}`]
      }
      if (!/\.(?:tsx?|css|json)(?:\?[\w&]+)?$/.test(target)) return [`${from}: ${target} has no extension`]
      const to = posix.join(posix.dirname(from), target)
      return isAllowed(from, to, typeOnly) ? [] : [`${from} imports ${to}`]
    }),
  )
}

/** Catalogues and data may be as long as their matter. */
const longByNature =
  /^src\/(?:.*\.(?:zh-CN|en)\.ts$|domain\/(?:law\/|uses\/\w+Uses\.ts|liaoning\.ts|holidays\.ts))|^mocks\/(?:scenarios\/|desk\/texts\.ts)/

function sizeViolations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const limit = path === 'src/journey/engine.ts' ? 150 : 250
    const lines = text.trimEnd().split('\n').length
    return lines > limit && !longByNature.test(path) ? [`${path} has ${lines} lines`] : []
  })
}

/** What browsers keep from pages that they don't call secure: an address in the local network over http. */
const secureOnly =
  /\bcrypto\.(?:randomUUID|subtle)\b|\bnavigator\.(?:clipboard|locks|serviceWorker|mediaDevices|storage|share|wakeLock)\b|\bcaches\b\.|\bCookieStore\b/
/** Files that do without it where it is missing, which tests/e2e/lan.test.ts walks, and the worker, which is not there then. */
const guarded = [
  'src/ui/copyText.ts',
  'mocks/console/copy.ts',
  'mocks/net/open.ts',
  'src/build/worker.ts',
  'src/features/mydata/listStored.ts',
  'src/features/mydata/removeKind.ts',
  'src/features/visit/Counter.tsx',
  'src/features/decision/invitation/ByHand.tsx',
  'src/journey/encryption.ts',
  'src/journey/roster/envelope.ts',
  'src/journey/sealing.ts',
]
const withoutGuard = new RegExp(`^(?!${guarded.join('|')})`)

/** Keys are only counted as a sign of life, belong to a picture or to buttons, or are chords: no text is composed there. */
const withoutText =
  /^(?!src\/app\/device\/idle\.ts|src\/inputs\/photo\/|mocks\/console\/wall\/Grid\.tsx|mocks\/main\.tsx)/

/** What addresses of the app begin with: the names of places, and of the journeys whose steps have addresses. */
const firstParts = [
  ...new Set([...screens.flatMap(({ path }) => /^\/([\w-]+)/.exec(path)?.[1] ?? []), ...journeyIds]),
]

function habitViolations(files: ReadonlyMap<string, string>): string[] {
  const rules: readonly (readonly [path: RegExp, text: RegExp, said: string])[] = [
    [/(?:^|\/)index\.tsx?$/, /^/, 'is a barrel'],
    [/\/(?:utils?|helpers?|common|misc)\//, /^/, 'lies in a folder that says nothing'],
    [
      /\/(?:around|above|keeping|look|early|leftover|goneChunk|kinds|firstKinds|shows|useBegun|settle|NotYet|IfNot|More|Honest|Asked|useWay|here|underOneKey|deeds|hands|tape|door|island|keeper|asking|shims|place|spoken|voice)\.tsx?$/,
      /^/,
      'has a name that only its author understands',
    ],
    [/^/, /^export default/m, 'has a default export'],
    [
      /^src\/(?:domain|journey\/(?:fields\/|engine|card|enrolment|route|person))/,
      /\bDate\.now\(|\bnew Date\(\)/,
      'asks the device what day it is',
    ],
    [
      // Besides the line to the agency: the worker that keeps the site's own files, and a look whether these were replaced.
      /^src\/(?!live\.tsx$|build\/worker\.ts$|app\/boot\/chunkRecovery\.ts$)/,
      /(?<![.\w])fetch\(|\bglobalThis\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b/,
      'calls the network by itself',
    ],
    [
      /^/,
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(/,
      'makes code or markup out of text',
    ],
    [
      /^src\/(?!api\/)/,
      /^\s*enabled:|\{ \.\.\.\w+Query\([^}]*enabled:/m,
      'switches a query off, which still gives what the cache holds: make a hook in src/api that does not',
    ],
    [/^src\//, /\bmaxLength=/, 'cuts what is typed or pasted; let a rule say that it is too long'],
    [
      /^(?!src\/domain\/fold\.ts$)/,
      /normalize\('NFKC'\)/,
      'folds characters by itself; use src/domain/fold.ts',
    ],
    [
      withoutText,
      /^(?![^]*\b(?:isComposing|keyOf)\()[^]*(?:'keydown'|\bonKeyDown=)/,
      'takes keys from an input method; ask src/ui/composition.ts first',
    ],
    [
      /^/,
      /<Suspense\s[^>]*?fallback=(?!\{(?:null\}|<\w))/,
      'waits with bare text, which a page translator replaces and React then misses; put it in an element',
    ],
    [
      // Besides the guarded places: scripts that import nothing, and what stands in for the browser's storage.
      /^(?!src\/(?:foundation\/webStorage|foundation\/storageEntries|app\/appearance|build\/boot)\.ts$|mocks\/(?:polyfills|frame\/isolation)\.ts$)/,
      /^(?!\s*(?:\/\/|\*|\/\*)).*\b(?:local|session)Storage\b/m,
      'uses storage that may be refused; use src/foundation/webStorage.ts',
    ],
    [
      /^(?!src\/foundation\/createSignal\.ts$)/,
      /new Set<\(/,
      'keeps listeners by itself; use src/foundation/createSignal.ts or createStore.ts',
    ],
    [
      // The interface has addresses of its own.
      /^(?!src\/journey\/(?:mainPaths|paths)\.ts$|src\/api\/(?:contract|\w*[oO]perations)\.ts$)/,
      new RegExp(`^(?!\\s*(?://|\\*|/\\*)).*['"\`]/(?:${firstParts.join('|')})(?![\\w-])`, 'm'),
      'writes an address; use src/journey/paths.ts',
    ],
    [
      /^(?!src\/procedures\/)/,
      /[!=]== '(?:card|enrolment)'|case '(?:card|enrolment)':/,
      'asks which procedure it is looking at; let src/procedures say what matters of it',
    ],
    [
      // `demo:fault` comes from outside the page: from a test, or a person at the browser's console.
      /^(?!mocks\/faultEvents\.ts$)/,
      /\b(?:addEventListener|new (?:Custom)?Event)\('\w+:/,
      'has events with names of our own; make a signal (src/journey/signals.ts)',
    ],
    [
      // The document says in Chinese that it is stuck; words hold their parts and their types.
      /^src\/(?!build\/draw\.tsx$)(?!.*\.(?:zh-CN|en)\.ts$)/,
      /^import (?!type )[^']*'[^']*words[^']*\.(?:zh-CN|en)\.ts'/m,
      'brings words of one language along; take them with useMessages',
    ],
    [withoutGuard, secureOnly, 'uses what plain http lacks; guard it, and name it in `guarded`'],
  ]
  return [...files].flatMap(([path, text]) =>
    rules.flatMap(([where, what, said]) => (where.test(path) && what.test(text) ? [`${path} ${said}`] : [])),
  )
}

/** Scripts that write documents; the app must not reach what they need. */
const scriptsOnly = new Set(['src/api/openapi.ts', 'src/api/writeOpenapi.ts'])
const reachesScripts = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([from, text]) =>
    importsOf(text).flatMap(({ target }) => {
      const to = posix.join(posix.dirname(from), target)
      return scriptsOnly.has(to) && !scriptsOnly.has(from) ? [`${from} imports ${to}`] : []
    }),
  )

/** The files of the tree that a file needs, whether at once, later or for a type only. */
const neededFiles = (files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...files].map(([from, text]) => [
      from,
      importsOf(text)
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => posix.join(posix.dirname(from), target.replace(/\?.*/, '')))
        .filter((to) => files.has(to)),
    ]),
  )

/** The same among folders; a file beside the folders stands for itself. */
function neededFolders(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const folderOf = (path: string) => (path.split('/').length > 2 ? path.split('/', 2).join('/') : path)
  const folders = new Map<string, string[]>()
  for (const [from, targets] of neededFiles(files)) {
    const needed = folders.get(folderOf(from)) ?? []
    needed.push(...targets.map(folderOf).filter((to) => to !== folderOf(from)))
    folders.set(folderOf(from), needed)
  }
  return folders
}

/** What needs itself by way of others: one way round for each such circle found. */
function circlesIn(needed: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const follow = (at: string, way: readonly string[]): void => {
    const begin = way.indexOf(at)
    if (begin >= 0) circles.push([...way.slice(begin), at].join(' → '))
    if (begin >= 0 || done.has(at)) return
    for (const next of needed.get(at) ?? []) follow(next, [...way, at])
    done.add(at)
  }
  for (const start of needed.keys()) follow(start, [])
  return circles
}

const files = readSources()

describe('the tree', () => {
  test('is imported downwards only: app, features, ui and i18n and api, journey, domain', () => {
    expect(files.size).toBeGreaterThan(100)
    expect(importViolations(files)).toEqual([])
  })

  test('has no file beyond 250 lines but catalogues and data, and an engine of at most 150', () => {
    expect(sizeViolations(files)).toEqual([])
  })

  test('has no barrels, no default exports, one way to the network, and no markup made from text', () => {
    expect(habitViolations(files)).toEqual([])
  })

  test('has no circles, among files or among folders, be it only for a type or loaded later', () => {
    expect(circlesIn(neededFiles(files))).toEqual([])
    expect(circlesIn(neededFolders(files))).toEqual([])
  })

  test('keeps the tools that write the interface’s document out of the app', () => {
    expect(reachesScripts(files)).toEqual([])
  })
})

const planted = (path: string, text: string) => new Map([[path, text]])

describe('a planted violation is found', () => {
  test.each([
    ['the product knows the simulation', 'src/app/App.tsx', "import { x } from '../../mocks/handlers.ts'"],
    ['even when loaded later', 'src/app/App.tsx', "const m = await import('../../mocks/handlers.ts')"],
    ['even over several lines', 'src/app/App.tsx', "import {\n  x,\n  y,\n} from '../../mocks/handlers.ts'"],
    ['even passed on', 'src/app/App.tsx', "export { x } from '../../mocks/handlers.ts'"],
    ['a feature knows another', 'src/features/home/H.tsx', "import { C } from '../checklist/C.tsx'"],
    ['the domain knows a journey', 'src/domain/card.ts', "import type { Step } from '../journey/types.ts'"],
    ['the domain needs a package', 'src/domain/card.ts', "import * as v from 'valibot'"],
    ['the interface knows the screens', 'src/api/http.ts', "import { Page } from '../ui/Page.tsx'"],
    [
      'the simulation uses the client',
      'mocks/handlers.ts',
      "import { createClient } from '../src/api/http.ts'",
    ],
    [
      'the simulation draws with the app',
      'mocks/desk/desk.ts',
      "import { Page } from '../../src/ui/Page.tsx'",
    ],
    ['an import without an extension', 'src/app/App.tsx', "import { x } from './x'"],
  ])('%s', (_, path, text) => {
    expect(importViolations(planted(path, text))).toHaveLength(1)
  })

  test.each([
    ['src/ui/index.ts', 'export const x = 1'],
    ['src/features/home/X.tsx', "useQuery({ ...outletsQuery(city ?? ''), enabled: isTrip })"],
    ['src/utils/x.ts', 'export const x = 1'],
    ['src/ui/X.tsx', 'export default function X() {}'],
    ['src/domain/x.ts', 'const now = Date.now()'],
    ['src/features/home/x.ts', "void fetch('/x')"],
    ['mocks/desk/x.ts', 'panel.innerHTML = text'],
    ['src/api/x.ts', 'const id = crypto.randomUUID()'],
    ['src/app/x.ts', "void navigator.serviceWorker.register('/sw.js')"],
    ['src/ui/X.tsx', '<input maxLength={11} />'],
    ['mocks/agency/x.ts', "const number = typed.normalize('NFKC')"],
    ['mocks/show/x.ts', "addEventListener('keydown', close)"],
    ['src/ui/Y.tsx', '<input onKeyDown={send} />'],
    ['src/app/x.ts', "const seen = localStorage.getItem('seen')"],
    ['src/features/home/X.tsx', '<Link to="/cases">'],
    ['src/features/home/Y.tsx', '<Link to="/lost-card">'],
    ['mocks/scenarios/situations.ts', "const to = '/recordCorrection/months'"],
    ['src/app/leftover.ts', 'export const x = 1'],
    ['src/app/y.ts', "dispatchEvent(new Event('device:cleared'))"],
    ['src/features/home/x.ts', "const text = kind === 'card' ? a : b"],
    ['mocks/agency/x.ts', "switch (kind) { case 'enrolment':"],
    ['mocks/show/x.ts', 'const to = `/card/${step}`'],
    ['mocks/show/x.ts', 'const listeners = new Set<() => void>()'],
    ['src/features/law/x.ts', "import { words } from './words.zh-CN.ts'"],
    ['src/ui/Z.tsx', '<Suspense fallback="…">'],
    ['src/features/law/Z.tsx', '<Suspense fallback={words.wait}>'],
    ['mocks/show/Z.tsx', '<Suspense\n  key="a"\n  fallback={<>…</>}\n>'],
  ])('in %s: %s', (path, text) => {
    expect(habitViolations(planted(path, text))).toHaveLength(1)
  })

  test('a file or an engine that has grown too long, and a tool in the app', () => {
    expect(sizeViolations(planted('src/ui/X.tsx', 'x\n'.repeat(251)))).toHaveLength(1)
    expect(sizeViolations(planted('src/journey/engine.ts', 'x\n'.repeat(151)))).toHaveLength(1)
    expect(reachesScripts(planted('src/app/x.ts', "import { y } from '../api/openapi.ts'"))).toHaveLength(1)
  })

  test.each([
    ['at once', "import { b } from './b.ts'"],
    ['for a type', "import type { B } from './b.ts'"],
    ['later', "const b = await import('./b.ts')"],
  ])('a circle of files, the way back needed %s', (_, text) => {
    const circle = new Map([
      ['src/ui/a.ts', text],
      ['src/ui/b.ts', "import { c } from './c.ts'"],
      ['src/ui/c.ts', "import { a } from './a.ts'"],
    ])
    expect(circlesIn(neededFiles(circle))).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts'])
  })

  test('a circle of folders whose files make none', () => {
    const circle = new Map([
      ['mocks/agency/a.ts', "import { b } from '../scenarios/b.ts'"],
      ['mocks/scenarios/b.ts', ''],
      ['mocks/scenarios/c.ts', "import { d } from '../agency/d.ts'"],
      ['mocks/agency/d.ts', ''],
    ])
    expect(circlesIn(neededFiles(circle))).toEqual([])
    expect(circlesIn(neededFolders(circle))).toEqual(['mocks/agency → mocks/scenarios → mocks/agency'])
  })
})
