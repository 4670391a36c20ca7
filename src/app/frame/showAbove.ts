import type { ReactNode } from 'react'
import { setLayoutSlots } from './layoutSlots.ts'

const parts = new Map<string, ReactNode>()

/** Shows a part above every screen, beside others of other names; `null` takes it away. */
export function showAbove(name: 'kept' | 'cleared' | 'found' | 'whose' | 'helping', part: ReactNode): void {
  parts.set(name, part)
  setLayoutSlots({ above: [...parts.values()] })
}
