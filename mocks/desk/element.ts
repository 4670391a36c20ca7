type Child = Node | string | undefined | false

/** An element with properties, attributes (`data-`, `aria-`, `role`) and children; text is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Readonly<Record<string, string | (() => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(props))
    if (typeof value === 'function') made.addEventListener(name, value)
    else made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}
