import { parseAst } from 'vite'

export type FaultKind =
  | 'condition turned'
  | 'limit moved'
  | 'and for or'
  | 'default left out'
  | 'call left out'
  | 'wrong field'
  | 'wrong code'
  | 'yes for no'

/** A small mistake that somebody could make, as a change of one place in a file. */
export interface Fault {
  readonly file: string
  readonly kind: FaultKind
  readonly start: number
  readonly end: number
  /** What stands there, and what should stand there instead. */
  readonly was: string
  readonly instead: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const turned: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '-': '+',
  '*': '/',
  '%': '*',
}

/** Calls that change what goes through them: without them the same thing goes on unchanged. */
const shapes: ReadonlySet<string> = new Set([
  'filter',
  'toSorted',
  'toReversed',
  'trim',
  'normalize',
  'replace',
  'replaceAll',
  'slice',
  'padStart',
  'toUpperCase',
  'flat',
])
/** Calls that ask beforehand for what is asked for anyway: without them it only takes longer. */
const asksEarly: ReadonlySet<string> = new Set(['askTogether'])
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][A-Za-z]{2,}$/.test(value)

/** The nodes of a tree that are there at run time, each with the one above it. */
function* nodesOf(node: Node, above?: Node): Generator<readonly [Node, Node | undefined]> {
  const isCast = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(node.type)
  if (/^Import|^Export(?:All)/.test(node.type) || (node.type.startsWith('TS') && !isCast)) return
  yield [node, above]
  for (const part of Object.values(node))
    for (const one of Array.isArray(part) ? part : [part]) if (isNode(one)) yield* nodesOf(one, node)
}

/** The one after this of a list, round and round. */
const nextOf = <T>(all: readonly T[], one: T): T | undefined => all[(all.indexOf(one) + 1) % all.length]

/** Every fault that can be planted into a file. */
export function findFaults(file: string, source: string): readonly Fault[] {
  const nodes = [...nodesOf(Object(parseAst(source, { lang: 'ts' })))]
  const textOf = ({ start, end }: Node) => source.slice(start, end)
  const codes = [
    ...new Set(nodes.flatMap(([{ type, value }]) => (type === 'Literal' && isCode(value) ? [value] : []))),
  ]
  const fields = new Map<string, Set<string>>()
  for (const [node, above] of nodes) {
    const { object, property } = node
    if (node.type !== 'MemberExpression' || node['computed'] || above?.['callee'] === node) continue
    if (isNode(object) && object.type === 'Identifier' && isNode(property))
      fields.set(textOf(object), (fields.get(textOf(object)) ?? new Set()).add(textOf(property)))
  }

  const faults: Fault[] = []
  const plant = (kind: FaultKind, start: number, end: number, instead: string): void => {
    faults.push({ file, kind, start, end, was: source.slice(start, end), instead })
  }
  const turn = ({ operator, left, right }: Node): void => {
    const instead = turned[String(operator)]
    if (!instead || !isNode(left) || !isNode(right)) return
    const between = source.slice(left.end, right.start)
    plant('condition turned', left.end, right.start, between.replace(String(operator), instead))
  }
  const change: Readonly<Record<string, (node: Node, above: Node | undefined) => void>> = {
    IfStatement: ({ test }) =>
      isNode(test) && plant('condition turned', test.start, test.end, `!(${textOf(test)})`),
    ConditionalExpression: ({ test }) =>
      isNode(test) && plant('condition turned', test.start, test.end, `!(${textOf(test)})`),
    BinaryExpression: turn,
    LogicalExpression: ({ operator, left, right }) => {
      if (!isNode(left) || !isNode(right)) return
      const between = source.slice(left.end, right.start)
      if (operator !== '??')
        plant(
          'and for or',
          left.end,
          right.start,
          between.includes('&&') ? between.replace('&&', '||') : between.replace('||', '&&'),
        )
      else if (!between.includes(')')) plant('default left out', left.end, right.end, '')
    },
    Literal: (node, above) => {
      const { value } = node
      if (typeof value === 'boolean') plant('yes for no', node.start, node.end, String(!value))
      if (
        typeof value === 'number' &&
        above?.type !== 'MemberExpression' &&
        above?.type !== 'AssignmentExpression'
      )
        plant('limit moved', node.start, node.end, String(value + 1))
      const isKey = above?.type === 'Property' && above['key'] === node
      const other = isCode(value) && !isKey ? nextOf(codes, value) : undefined
      if (other && other !== value) plant('wrong code', node.start, node.end, `'${other}'`)
    },
    ExpressionStatement: ({ expression, start, end }) => {
      if (!isNode(expression)) return
      const call = expression.type === 'AwaitExpression' ? expression['argument'] : expression
      if (!isNode(call) || call.type !== 'CallExpression' || !isNode(call['callee'])) return
      if (!asksEarly.has(textOf(call['callee']))) plant('call left out', start, end, 'void 0')
    },
    CallExpression: ({ callee, end }) => {
      if (!isNode(callee) || callee.type !== 'MemberExpression') return
      const { object, property } = callee
      if (isNode(object) && isNode(property) && shapes.has(textOf(property)))
        plant('call left out', object.end, end, '')
    },
    MemberExpression: (node, above) => {
      const { object, property } = node
      if (!isNode(object) || !isNode(property) || node['computed'] || above?.['callee'] === node) return
      const known = [...(fields.get(textOf(object)) ?? [])]
      const other = nextOf(known, textOf(property))
      if (other && known.length > 1) plant('wrong field', property.start, property.end, other)
    },
  }
  for (const [node, above] of nodes) change[node.type]?.(node, above)
  return faults
}
