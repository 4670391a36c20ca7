import type { Load, Steps } from './measure.ts'

interface Target {
  readonly name: string
  readonly loads: readonly { readonly cold: Load; readonly warm: Load }[]
  readonly steps: readonly Steps[]
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
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

function loadRow({ name, loads }: Target): string[] {
  const of = (phase: 'cold' | 'warm', key: keyof Load) => median(loads.map((load) => load[phase][key]))
  return [
    name,
    kb(of('cold', 'code')),
    kb(of('cold', 'wire')),
    show(of('cold', 'requests')),
    show(of('cold', 'fcp')),
    show(of('cold', 'reacts')),
    show(of('warm', 'reacts')),
    show(of('warm', 'requests')),
    kb(of('cold', 'allScript')),
    kb(of('cold', 'allStyle')),
    show(of('cold', 'cls'), 3),
  ]
}

function stepRow({ name, steps }: Target): string[] {
  const times = steps.flatMap((each) => each.times)
  const inp = steps.flatMap((each) => each.interactions)
  return [
    name,
    show(median(times)),
    show(quantile(times, 0.95)),
    show(Math.max(...times)),
    show(inp.length > 0 ? quantile(inp, 0.98) : 16),
    show(median(steps.map((each) => each.heapBefore)) / 1e6, 1),
    show(median(steps.map((each) => each.heapAfter)) / 1e6, 1),
  ]
}

/** Each figure of ours as a ratio to each target that stands beside it. */
function ratios(targets: readonly Target[]): string {
  const ours = targets.filter(({ name }) => name === 'start' || name === 'question')
  const others = targets.filter((target) => !ours.includes(target))
  const rows: string[][] = []
  const ratio = (label: string, of: (target: Target) => number) => {
    for (const our of ours) {
      const cells = others.map((other) => show(of(our) / of(other), 2))
      if (cells.some((cell) => cell !== '–')) rows.push([`${our.name}: ${label}`, ...cells])
    }
  }
  const load = (phase: 'cold' | 'warm') => (target: Target) =>
    median(target.loads.map((each) => each[phase].reacts))
  const times = (target: Target) => target.steps.flatMap((each) => each.times)
  ratio('reacts, cold', load('cold'))
  ratio('reacts, warm', load('warm'))
  ratio('step p50', (target) => median(times(target)))
  ratio('step p95', (target) => quantile(times(target), 0.95))
  ratio('heap after', (target) => median(target.steps.map((each) => each.heapAfter)))
  return table(['ours ÷ theirs', ...others.map(({ name }) => name)], rows)
}

/** The whole run as Markdown. */
export function report(
  targets: readonly Target[],
  setting: { readonly cpu: number; readonly link: string; readonly runs: number },
): string {
  const loaded = targets.filter(({ loads }) => loads.length > 0)
  const stepped = targets.filter(({ steps }) => steps.length > 0)
  const loadHead = [
    'target',
    'JS+CSS gzip kB before it reacts',
    'wire kB',
    'requests',
    'FCP ms',
    'reacts cold ms',
    'reacts warm ms',
    'warm requests',
    'all JS gzip kB',
    'all CSS gzip kB',
    'CLS',
  ]
  const stepHead = ['target', 'step p50 ms', 'p95', 'max', 'INP-like p98 ms', 'heap MB before', 'after']
  return [
    `Medians of ${setting.runs} runs in turn, ${setting.link}, CPU ${setting.cpu}×, HTTP/2 with brotli.`,
    ...(loaded.length > 0 ? [table(loadHead, loaded.map(loadRow))] : []),
    ...(stepped.length > 0 ? [table(stepHead, stepped.map(stepRow))] : []),
    ratios(targets),
    '',
  ].join('\n\n')
}
