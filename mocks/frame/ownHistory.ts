/**
 * Gives this window a history of its own. The browser keeps one for a page and all its frames: what a frame pushed, the page's
 * "back" would go through, and the frame's "back" could leave the page.
 */
export function ownHistory(): void {
  const put = history.replaceState.bind(history)
  const entry = () => ({ state: history.state as unknown, address: location.href })
  const entries = [entry()]
  let at = 0

  history.pushState = (...to) => {
    put(...to)
    entries.length = at + 1
    at = entries.push(entry()) - 1
  }
  history.replaceState = (...to) => {
    put(...to)
    entries[at] = entry()
  }
  history.go = (by = 0) => {
    const wanted = entries[at + by]
    if (!wanted || by === 0) return
    at += by
    // As browsers do: later, and told by an event.
    setTimeout(() => {
      put(wanted.state, '', wanted.address)
      dispatchEvent(new PopStateEvent('popstate', { state: wanted.state }))
    })
  }
  history.back = () => history.go(-1)
  history.forward = () => history.go(1)
}
