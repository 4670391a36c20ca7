import { type ComponentType, useEffect, useState } from 'react'

/**
 * A drawing that is fetched once it is shown, for what has to be small or stands where fetching may fail: its place is kept
 * meanwhile, and without it nothing is missing. `load` gives its component.
 */
export function drawLater(load: () => Promise<ComponentType>): ComponentType {
  let fetched: ComponentType | undefined
  return function DrawnLater() {
    const [found, setFound] = useState({ Picture: fetched })
    useEffect(() => {
      if (fetched) return
      void load()
        .then((Picture) => {
          fetched = Picture
          setFound({ Picture })
        })
        .catch(() => undefined)
    }, [])
    const { Picture } = found
    return Picture ? <Picture /> : <svg width="7.5rem" height="7.5rem" aria-hidden="true" />
  }
}
