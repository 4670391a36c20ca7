/**
 * Where the hash tells places apart, a link to a part of the page (`#main`) would lead to another place: it gets the focus
 * instead, and the address stays.
 */
export function keepAnchors(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    const href = link && link.getAttribute('href')
    if (!href || event.defaultPrevented || !/^#[^/]/.test(href)) return
    event.preventDefault()
    const part = document.getElementById(href.slice(1))
    part?.focus()
    part?.scrollIntoView()
  })
}
