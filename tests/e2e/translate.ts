/**
 * Runs in the page before its scripts: does to every text what page translators do, and leaves the words as they are. Each text
 * becomes font > font > text, and the text node that was there is gone.
 */
export function translatePages(): void {
  const isLeft = (node: Text): boolean =>
    !node.isConnected ||
    node.data.trim() === '' ||
    !node.parentElement ||
    node.parentElement.closest('script, style, textarea, option, template, svg, [data-translated]') !== null
  const translate = (node: Text): void => {
    if (isLeft(node)) return
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    outer.dataset['translated'] = ''
    inner.append(node.data)
    outer.append(inner)
    node.replaceWith(outer)
  }
  const translateAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
    for (const node of found) translate(node)
  }
  document.addEventListener('DOMContentLoaded', () => {
    // Once the app has taken over the document: a translator waits for the page to load, too.
    const begin = () => {
      if ('boot' in window) return void setTimeout(begin, 20)
      translateAll(document.body)
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) {
            if (node instanceof Text) translate(node)
            else translateAll(node)
          }
      }).observe(document.body, { childList: true, subtree: true })
    }
    begin()
  })
}
