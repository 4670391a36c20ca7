/** Nothing moves any more when nothing has changed for so long; and nobody waits longer than that (milliseconds). */
const calm = 120
const longest = 8000

const isWhole = (): boolean => {
  const controls = 'input, select, textarea, button, a, .notice, [tabindex]'
  const fields = [...document.querySelectorAll('main form .field')]
  return (
    document.getElementById('title') !== null &&
    fields.every((field) => field.querySelector(controls)) &&
    !document.querySelector('main :is(.skeleton, .coming)') &&
    [...document.images].every((image) => image.complete)
  )
}

/** Resolves when the screen is there as a person would see it: its heading, its questions, its pictures, nothing still to come. */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined
    const done = () => {
      clearTimeout(quiet)
      clearTimeout(end)
      observer.disconnect()
      resolve()
    }
    const look = () => {
      if (isWhole()) done()
      else wait()
    }
    const wait = () => {
      clearTimeout(quiet)
      quiet = setTimeout(look, calm)
    }
    const end = setTimeout(done, longest)
    const observer = new MutationObserver(wait)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    wait()
  })
}
