/** The address of the start page while the app is at `place`; the one-file build tells places apart by the hash alone. */
export function startAddress(place: string): string {
  const { origin, pathname, href } = location
  if (import.meta.env.MODE === 'single') return href.replace(/[?#].*/, '')
  return `${origin}${pathname.slice(0, -place.replace(/\?.*/, '').length)}/`
}
