/**
 * Lets the page outlive its translation by the browser. Translators put elements of their own in the place of texts, and React,
 * which goes on holding the texts, fails when it removes one or puts something before one: the screen would be gone. A text
 * that is not there any more needs no removing, and what would stand before it comes last.
 */
export function outliveTranslation(): void {
  patch('removeChild', (remove, parent, child) => (isReplaced(parent, child) ? child : remove(child, null)))
  patch('insertBefore', (insert, parent, child, before) =>
    insert(child, isReplaced(parent, before) ? null : before),
  )
}

const isReplaced = (parent: Node, node: Node | null): boolean =>
  node instanceof Text && node.parentNode !== parent

type Move = (child: Node, before: Node | null) => Node

function patch(
  name: 'removeChild' | 'insertBefore',
  move: (original: Move, parent: Node, child: Node, before: Node | null) => Node,
): void {
  const original: (this: Node, ...given: Parameters<Move>) => Node = Reflect.get(Node.prototype, name)
  Reflect.set(Node.prototype, name, function (this: Node, child: Node, before: Node | null) {
    return move((...given) => original.apply(this, given), this, child, before)
  })
}
