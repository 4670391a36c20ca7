import { type ESTree, parseSync } from 'vite'

type Node = ESTree.Node
/** Where a sentence stands: its namespace, then the keys to it. */
export type Path = readonly string[]

/** In place of a key that is known only at run time. */
export const anyKey = '*'

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** What the names in one file stand for, as far as it is words; `.apply`: a property of that name. */
class Names {
  readonly #paths = new Map<string, readonly Path[]>()
  get(name: string): readonly Path[] {
    return this.#paths.get(name) ?? []
  }
  /** Whether there was anything new in it. */
  add(name: string, paths: readonly Path[]): boolean {
    const known = this.get(name)
    const more = paths.filter((path) => !known.some((each) => each.join() === path.join()))
    this.#paths.set(name, [...known, ...more])
    return more.length > 0
  }
}

function keyOf(node: ESTree.MemberExpression): string {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name
  return node.property.type === 'Literal' ? String(node.property.value) : anyKey
}

/** `useMessages('verify')`, what is taken out of it, and names that stand for it. */
function pathsOf(node: Node, names: Names): readonly Path[] {
  switch (node.type) {
    case 'Identifier':
      return names.get(node.name)
    case 'CallExpression': {
      const [first] = node.arguments
      const isHook = node.callee.type === 'Identifier' && node.callee.name === 'useMessages'
      return isHook && first?.type === 'Literal' ? [[String(first.value)]] : []
    }
    case 'MemberExpression': {
      const taken = pathsOf(node.object, names).map((path) => [...path, keyOf(node)])
      return taken.length > 0 ? taken : names.get(`.${keyOf(node)}`)
    }
    case 'ConditionalExpression':
      return [...pathsOf(node.consequent, names), ...pathsOf(node.alternate, names)]
    case 'LogicalExpression':
      return [...pathsOf(node.left, names), ...pathsOf(node.right, names)]
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return pathsOf(node.expression, names)
    default:
      return []
  }
}

/** `Messages['verify']['form']`, and names of types that stand for it. */
function pathsOfType(type: Node, types: Names): readonly Path[] {
  if (type.type === 'TSIndexedAccessType') {
    const { objectType: whole, indexType } = type
    const literal = indexType.type === 'TSLiteralType' ? indexType.literal : undefined
    const key = literal?.type === 'Literal' ? String(literal.value) : anyKey
    const isRoot = whole.type === 'TSTypeReference' && nameOf(whole) === 'Messages'
    return isRoot ? [[key]] : pathsOfType(whole, types).map((path) => [...path, key])
  }
  if (type.type !== 'TSTypeReference') return []
  const [first] = type.typeArguments?.params ?? []
  return nameOf(type) === 'Pick' && first ? pathsOfType(first, types) : types.get(nameOf(type))
}
const nameOf = (type: ESTree.TSTypeReference) =>
  type.typeName.type === 'Identifier' ? type.typeName.name : ''

function bind(pattern: Node, paths: readonly Path[], names: Names): boolean {
  if (pattern.type === 'Identifier') return names.add(pattern.name, paths)
  if (pattern.type !== 'ObjectPattern') return false
  const bound = pattern.properties.map((property) => {
    if (property.type === 'RestElement') return bind(property.argument, paths, names)
    if (property.key.type !== 'Identifier') return false
    const { name } = property.key
    const taken = paths.map((path) => [...path, name])
    return bind(property.value, taken.length > 0 ? taken : names.get(`.${name}`), names)
  })
  return bound.includes(true)
}

/** Learns what names stand for; whether anything was new. */
function learn(node: Node, names: Names, types: Names): boolean {
  const learnt = childrenOf(node).map((child) => learn(child, names, types))
  if (node.type === 'VariableDeclarator' && node.init)
    learnt.push(bind(node.id, pathsOf(node.init, names), names))
  if (node.type === 'TSTypeAliasDeclaration')
    learnt.push(types.add(node.id.name, pathsOfType(node.typeAnnotation, types)))
  if (node.type === 'TSPropertySignature' && node.key.type === 'Identifier' && node.typeAnnotation)
    learnt.push(names.add(node.key.name, pathsOfType(node.typeAnnotation.typeAnnotation, types)))
  if (node.type === 'Identifier' && node.typeAnnotation)
    learnt.push(names.add(node.name, pathsOfType(node.typeAnnotation.typeAnnotation, types)))
  return learnt.includes(true)
}

/** The same of an expression that is given a name: what stands for words there is said where the name is used. */
function readBound(node: Node, names: Names): readonly Path[] {
  if (node.type === 'ConditionalExpression')
    return [
      ...read(node.test, names),
      ...readBound(node.consequent, names),
      ...readBound(node.alternate, names),
    ]
  return pathsOf(node, names).length > 0 ? [] : read(node, names)
}

/** What stands for words and is not only given a name. */
function read(node: Node, names: Names): readonly Path[] {
  if (node.type === 'TSTypeAnnotation') return []
  const paths = pathsOf(node, names)
  if (node.type === 'VariableDeclarator' && node.init) return readBound(node.init, names)
  if (node.type === 'Property') return read(node.value, names)
  if (node.type === 'MemberExpression')
    return [
      ...paths,
      ...(node.computed ? read(node.property, names) : []),
      ...(paths.length > 0 ? [] : read(node.object, names)),
    ]
  return [...paths, ...childrenOf(node).flatMap((child) => read(child, names))]
}

/**
 * The places of the catalogues that a file takes words from. An object that is handed on stands for all that is in it; a
 * whole namespace does not, for whoever gets it names its type.
 * @param file its name, which tells the parser what language it is in
 * @param namespaces several are handed on together under these names: `words.apply.retry`
 */
export function saidIn(file: string, text: string, namespaces: readonly string[]): readonly Path[] {
  const { program } = parseSync(file, text)
  const [names, types] = [new Names(), new Names()]
  for (const each of namespaces) names.add(`.${each}`, [[each]])
  while (learn(program, names, types)) {
    // A name may stand above what it stands for: once more, until nothing is new.
  }
  return read(program, names).filter((path) => path.length > 1)
}
