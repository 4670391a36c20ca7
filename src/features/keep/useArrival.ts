import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { type CarryProblem, readCarried } from '../../api/carried.ts'
import { findSubmitted } from '../../api/submitted.ts'
import { isDemo } from '../../i18n/edition.ts'
import { unpack } from '../../journey/pack.ts'
import { keepPath } from '../../journey/paths.ts'
import type { Found } from './Takeover.tsx'

interface Arrival {
  readonly found?: Found | undefined
  readonly problem?: CarryProblem | undefined
}

/**
 * What a link from another screen brings. It is taken out of the address before anything else, so that it stays neither in
 * the bar nor in the history.
 */
export function useArrival(): Arrival & { readonly drop: () => void } {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const [arrival, setArrival] = useState<Arrival>({})
  const packed = /[?#]d=([\w-]*)/.exec(search + hash)?.[1]
  useEffect(() => {
    if (packed === undefined) return
    void navigate(keepPath, { replace: true })
    void readLink(packed).then(setArrival)
  }, [packed, navigate])
  return { ...arrival, drop: () => setArrival({}) }
}

let count = 0

async function readLink(packed: string): Promise<Arrival> {
  let given: unknown
  try {
    given = await unpack(packed)
  } catch {
    return { problem: 'damaged' } // cut off, mistyped, or larger than anything of ours
  }
  const read = readCarried(given, isDemo)
  if (!read.ok) return { problem: read.problem }
  count += 1
  const submitted = await findSubmitted(read.value.draft.id)
  return { found: { key: `link-${count}`, origin: 'link', carried: read.value, files: [], submitted } }
}
