import type { Audited } from './lighthouse.ts'
import type { Load, Visits } from './load.ts'
import type { Memory } from './memory.ts'
import type { Cost } from './simulation.ts'
import type { Steps } from './steps.ts'

interface Target {
  readonly name: string
  readonly loads: readonly Visits[]
  readonly steps: readonly Steps[]
  readonly memory: readonly Memory[]
}

interface Measured {
  readonly targets: readonly Target[]
  /** By how many times the processor was slowed. */
  readonly costs: Readonly<Record<string, readonly Cost[]>>
  readonly audits: readonly (readonly [page: string, runs: readonly Audited[]])[]
}

const sorted = (values: readonly number[]) => values.filter(Number.isFinite).sort((a, b) => a - b)

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const s = sorted(values)
  const middle = Math.floor(s.length / 2)
  return s.length % 2
    ? (s[middle] ?? Number.NaN)
    : ((s[middle - 1] ?? Number.NaN) + (s[middle] ?? Number.NaN)) / 2
}

/** The value that the share `q` of all does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const s = sorted(values)
  return s[Math.min(s.length - 1, Math.max(0, Math.ceil(q * s.length) - 1))] ?? Number.NaN
}

const show = (value: number, digits = 0): string => (Number.isFinite(value) ? value.toFixed(digits) : '–')
const kb = (bytes: number): string => show(bytes / 1000, 1)
const p50p95 = (values: readonly number[], digits = 0) =>
  `${show(median(values), digits)} / ${show(quantile(values, 0.95), digits)}`

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const lines = [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
  return [title, lines.map((row) => `| ${row.join(' | ')} |`).join('\n')].filter(Boolean)
}

function loadRow({ name, loads }: Target): string[] {
  const of = (phase: keyof Visits, key: keyof Load) =>
    median(loads.map((load) => load[phase]?.[key] ?? Number.NaN))
  return [
    name,
    kb(of('cold', 'code')),
    kb(of('cold', 'wire')),
    show(of('cold', 'requests')),
    show(of('cold', 'fcp')),
    show(of('cold', 'reacts')),
    show(of('warm', 'reacts')),
    `${show(of('warm', 'requests'))} / ${show(of('warm', 'allRequests'))}`,
    show(of('offline', 'reacts')),
    kb(of('cold', 'allScript')),
    kb(of('cold', 'allStyle')),
    show(of('cold', 'cls'), 3),
  ]
}

const loadHead = [
  'target',
  'JS+CSS gzip kB before it reacts',
  'wire kB',
  'requests',
  'FCP ms',
  'reacts cold ms',
  'reacts warm ms',
  'warm requests, until it reacts / in all',
  'reacts offline ms',
  'all JS gzip kB',
  'all CSS gzip kB',
  'CLS',
]

const timesOf = ({ steps }: Target) => steps.flatMap((each) => each.times)
const shownOf = ({ steps }: Target) => steps.flatMap((each) => each.shown)
const inpOf = ({ steps }: Target) => {
  const all = steps.flatMap((each) => each.interactions)
  return all.length > 0 ? quantile(all, 0.98) : 16
}
const heapOf = ({ steps }: Target) => median(steps.map(({ heapAfter }) => heapAfter))

const stepRow = (target: Target): string[] => [
  target.name,
  p50p95(timesOf(target)),
  show(Math.max(...timesOf(target))),
  p50p95(shownOf(target)),
  show(inpOf(target)),
  show(median(target.steps.map((each) => each.heapBefore)) / 1e6, 1),
  show(heapOf(target) / 1e6, 1),
]

const stepTitle =
  'Step: from the click to the first frame in which the address or the heading is that of another step, for all targets alike. ' +
  '"Shown": to the first in which the heading is, where the address changes sooner.'
const stepHead = [
  'target',
  'step p50 / p95 ms',
  'max',
  'shown p50 / p95 ms',
  'INP-like p98 ms',
  'heap MB before',
  'after',
]

function memoryRow({ name, memory }: Target): string[] {
  const of = (when: keyof Memory) => median(memory.map((each) => each[when]))
  const bytes = (['before', 'after50', 'after500'] as const).map((when) => show(of(when) / 1e6, 2))
  return [name, ...bytes, show(of('after500') / of('after50'), 3)]
}

const costRow = ([rate, costs]: readonly [string, readonly Cost[]]): string[] => [
  `${rate}×`,
  show(median(costs.map((cost) => cost.firstCold))),
  show(median(costs.map((cost) => cost.firstWarm))),
  p50p95(
    costs.flatMap((cost) => cost.small),
    1,
  ),
  p50p95(
    costs.flatMap((cost) => cost.long),
    1,
  ),
  kb(median(costs.map((cost) => cost.bytes))),
]
const costTitle =
  'The simulated agency, started by itself in a page that has not asked for it; its files come over a fast link the first time.'
const costHead = [
  'CPU',
  'start to first answer ms',
  'second visit ms',
  'small call p50 / p95 ms',
  'long answer p50 / p95 ms',
  'gzip kB',
]

const auditHead = [
  'page',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'LCP ms',
  'LCP ÷ plain page',
  'blocking ms',
  'CLS',
]
function auditRows(audits: Measured['audits']): string[][] {
  const lcp = (runs: readonly Audited[]) => median(runs.map((run) => run.lcp))
  const floor = lcp(audits.find(([page]) => page === 'floor-vanilla')?.[1] ?? [])
  return audits.map(([page, runs]) => [
    page,
    ...(['performance', 'accessibility', 'best-practices', 'seo'] as const).map((category) =>
      show(median(runs.map((run) => run.scores[category]))),
    ),
    show(lcp(runs)),
    show(lcp(runs) / floor, 2),
    show(median(runs.map((run) => run.blocking))),
    show(Math.max(...runs.map((run) => run.cls)), 3),
  ])
}

function findings(audits: Measured['audits']): string[] {
  const told = audits.flatMap(([page, runs]) =>
    [...new Set(runs.flatMap((run) => run.findings))].map((finding) => `- ${page}: ${finding}`),
  )
  return told.length > 0 ? [`What cost points in any run:\n\n${told.join('\n')}`] : []
}

/** Each figure of ours as a ratio to each target that stands beside it. */
function ratios(targets: readonly Target[]): string[] {
  const ours = targets.filter(({ name }) => name === 'start' || name === 'question')
  const others = targets.filter((target) => !ours.includes(target))
  const rows: string[][] = []
  const ratio = (label: string, of: (target: Target) => number, below = of) => {
    for (const our of ours) {
      const cells = others.map((other) => show(of(our) / below(other), 2))
      if (cells.some((cell) => cell !== '–')) rows.push([`${our.name}: ${label}`, ...cells])
    }
  }
  const reacts = (phase: keyof Visits) => (target: Target) =>
    median(target.loads.map((each) => each[phase]?.reacts ?? Number.NaN))
  ratio('reacts, cold', reacts('cold'))
  ratio('reacts, warm', reacts('warm'))
  ratio('reacts offline ÷ their warm', reacts('offline'), reacts('warm'))
  ratio('step p50', (target) => median(timesOf(target)))
  ratio('step p95', (target) => quantile(timesOf(target), 0.95))
  ratio('step max', (target) => Math.max(...timesOf(target)))
  ratio('shown p50', (target) => median(shownOf(target)))
  ratio('shown p95', (target) => quantile(shownOf(target), 0.95))
  ratio('heap after', heapOf)
  return table('', ['ours ÷ theirs', ...others.map(({ name }) => name)], rows)
}

/** The whole run as Markdown. */
export function report(
  { targets, costs, audits }: Measured,
  setting: { readonly cpu: number; readonly link: string; readonly runs: number },
): string {
  const having = (what: 'loads' | 'steps' | 'memory') => targets.filter((target) => target[what].length > 0)
  const costly = Object.entries(costs).filter(([, runs]) => runs.length > 0)
  return [
    `Medians of ${setting.runs} runs in turn, ${setting.link}, CPU ${setting.cpu}×, HTTP/2 with brotli.`,
    ...table('', loadHead, having('loads').map(loadRow)),
    ...table(stepTitle, stepHead, having('steps').map(stepRow)),
    ...table(
      'Memory after many steps.',
      ['target', 'heap MB before', 'after 50', 'after 500', '500 ÷ 50'],
      having('memory').map(memoryRow),
    ),
    ...table(costTitle, costHead, costly.map(costRow)),
    ...table(
      'Lighthouse, mobile preset, fresh browser. Demonstrations say noindex on purpose.',
      auditHead,
      auditRows(audits),
    ),
    ...findings(audits),
    ...ratios(targets),
    '',
  ].join('\n\n')
}
