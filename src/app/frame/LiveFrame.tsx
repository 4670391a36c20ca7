import { type ReactNode, useEffect, useState } from 'react'
import { loadAgency } from '../agency.ts'

// What stands around the screens of a live service only.

const loadNote =
  import.meta.env.MODE === 'live'
    ? () => Promise.all([loadAgency(), import('./SimulatedNote.tsx')])
    : undefined

/** Says on every page when the agency that answers is a simulated one. Asked for once the page stands; silent until there is an answer. */
export function TestStrip(): ReactNode {
  const [strip, setStrip] = useState<ReactNode>()
  useEffect(() => {
    loadNote?.().then(
      ([Agency, { SimulatedNote }]) =>
        setStrip(
          <Agency>
            <SimulatedNote />
          </Agency>,
        ),
      () => undefined, // a lost chunk: the pages that need the agency say so themselves
    )
  }, [])
  return strip
}

/** Who runs the service, as the build was told: organiser, ICP and public security record, site code. */
export function Operator(): ReactNode {
  const operator: unknown = import.meta.env['VITE_OPERATOR']
  return typeof operator === 'string' && <p>{operator}</p>
}
