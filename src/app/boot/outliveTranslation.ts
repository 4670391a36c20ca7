/**
 * Lets the page outlive its translation by the browser. Translators put elements of their own (`font`) in the place of texts,
 * and React goes on holding the texts: it fails when it removes one or puts something before one, and the screen would be gone;
 * what it changes in one is seen by nobody. So what stands in for a text is removed, moved and followed in its place, and a text
 * that changes comes back, to be translated anew. Texts that an element holds alone need none of it: React writes those anew.
 */
export function outliveTranslation(): void {
  const standIns = new WeakMap<Node, ChildNode>()
  const note = (records: readonly MutationRecord[]) => {
    for (const { removedNodes, addedNodes, previousSibling } of records)
      for (const gone of removedNodes)
        if (gone instanceof Text) {
          // Put in its place in one go, or before it beforehand.
          const standIn = addedNodes[0] ?? previousSibling
          if (standIn instanceof HTMLElement && standIn.localName === 'font') standIns.set(gone, standIn)
        }
  }
  const observer = new MutationObserver(note)
  observer.observe(document.documentElement, { childList: true, subtree: true })

  /** What stands in the page for a text that was replaced; `in` an element, if it is asked for one of its children. */
  const findStandIn = (node: Node | null, parent?: Node): ChildNode | undefined => {
    if (!(node instanceof Text) || node.parentNode) return undefined
    note(observer.takeRecords())
    const standIn = standIns.get(node)
    return standIn?.parentNode && (!parent || standIn.parentNode === parent) ? standIn : undefined
  }
  const isGone = (node: Node | null, parent: Node) => node instanceof Text && node.parentNode !== parent

  patch('removeChild', (remove, parent, child) => {
    const standIn = findStandIn(child, parent)
    if (standIn) remove(standIn, null)
    return isGone(child, parent) ? child : remove(child, null)
  })
  patch('insertBefore', (insert, parent, child, before) => {
    findStandIn(child)?.remove()
    return insert(child, findStandIn(before, parent) ?? (isGone(before, parent) ? null : before))
  })
  patch('appendChild', (append, _parent, child) => {
    findStandIn(child)?.remove()
    return append(child, null)
  })
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...value,
    set(this: Node, text: string | null) {
      value?.set?.call(this, text)
      if (this instanceof Text) findStandIn(this)?.replaceWith(this)
    },
  })
}

type Move = (child: Node, before: Node | null) => Node

function patch(
  name: 'removeChild' | 'insertBefore' | 'appendChild',
  move: (original: Move, parent: Node, child: Node, before: Node | null) => Node,
): void {
  const original: (this: Node, ...given: Parameters<Move>) => Node = Reflect.get(Node.prototype, name)
  Reflect.set(Node.prototype, name, function (this: Node, child: Node, before: Node | null) {
    return move((...given) => original.apply(this, given), this, child, before)
  })
}
