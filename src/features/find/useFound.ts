import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../i18n/I18n.tsx'
import type { Entry } from './entries/entry.ts'
import { findEntries, type Parts } from './entries/parts.ts'

type Load = Readonly<Record<'chinese' | 'english', () => Promise<Parts>>>

const loadPart: Load = {
  chinese: () => import('./entries/chinese.ts'),
  english: () => import('./entries/english.ts'),
}

/**
 * What fits what was said, once the words are here: those of the language in use, and those of the other where its letters
 * were typed, or pinyin may be meant. Undefined until then; `failed`: the words can't be had, and `retry` asks for them again.
 */
export function useFound(
  said: string,
  load: Load = loadPart,
): {
  readonly found: readonly Entry[] | undefined
  readonly failed: boolean
  readonly retry: () => void
} {
  const own = useLanguage() === 'en' ? 'english' : 'chinese'
  const other = own === 'english' ? 'chinese' : 'english'
  const [parts, setParts] = useState<Parts>({})
  const [failed, setFailed] = useState(false)
  const isForeign = own === 'english' ? /\p{Script=Han}/u.test(said) : /[a-z]/i.test(said)
  const isHere = parts[own] !== undefined
  const found = useMemo(() => (isHere ? findEntries(said, parts) : undefined), [isHere, said, parts])
  const wanted = !parts[own] ? own : isForeign || found?.length === 0 ? other : undefined
  const missing = wanted && !parts[wanted] && (wanted === own || said.trim() !== '') ? wanted : undefined
  useEffect(() => {
    if (!missing || failed) return undefined
    let left = false
    load[missing]().then(
      (part) => {
        if (left) return
        setParts((known) => ({ ...known, ...part }))
      },
      () => left || setFailed(true),
    )
    return () => {
      left = true
    }
  }, [missing, failed, load])
  return { found: missing ? undefined : found, failed, retry: () => setFailed(false) }
}
