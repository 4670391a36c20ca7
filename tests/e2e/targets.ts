/**
 * The links and buttons of the page that are too small for a finger, each with what it is and its size; to be run in the
 * page. One on a line of its own is as high as everything that is to be tapped (60 px in large text, 44 otherwise), others
 * are 44. A link within a sentence is as high as the sentence (WCAG 2.5.8).
 */
export function findSmallTargets(): string[] {
  const elder = document.documentElement.hasAttribute('data-elder')
  const isShown = (one: Element) => {
    const { width, height } = one.getBoundingClientRect()
    const style = getComputedStyle(one)
    return width > 1 && height > 1 && style.visibility === 'visible' && style.clipPath === 'none'
  }
  const blockOf = (one: Element): Element => {
    let block = one.parentElement ?? one
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement
    return block
  }
  const targets = [...document.querySelectorAll('#root :is(a[href], button, summary)')].filter(isShown)
  const textBeside = (target: Element): boolean => {
    const walker = document.createTreeWalker(blockOf(target), NodeFilter.SHOW_TEXT)
    const own = target.getBoundingClientRect()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (target.contains(node) || !node.textContent?.trim() || targets.some((other) => other.contains(node)))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1)
      if (rects.some(({ top, bottom }) => top < own.bottom - 4 && bottom > own.top + 4)) return true
    }
    return false
  }
  const isBeside = (target: Element): boolean => {
    const own = target.getBoundingClientRect()
    return targets.some((other) => {
      const { top, bottom } = other.getBoundingClientRect()
      return other !== target && top < own.bottom - 4 && bottom > own.top + 4
    })
  }
  return targets.flatMap((target) => {
    const isInSentence = getComputedStyle(target).display === 'inline' && textBeside(target)
    if (isInSentence || target.closest('.demo, .skip')) return []
    const least = elder && !isBeside(target) && !textBeside(target) ? 60 : 44
    const { width, height } = target.getBoundingClientRect()
    if (height > least - 0.5) return []
    const within = target.closest('[class]:not(a, button, summary)')?.className
    return `${target.tagName}.${target.className} “${target.textContent?.trim()}” in .${within}: ${Math.round(width)}×${Math.round(height)}, not ${least}`
  })
}
