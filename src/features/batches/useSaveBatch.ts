import { useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { BatchMatter } from '../../domain/organisationCodes.ts'
import type { FrozenRow } from '../../journey/batches/outbox.ts'
import { batchPath } from '../../journey/paths.ts'
import { isFull } from '../../journey/saveState.ts'
import { keepChoice } from './choice.ts'
import type { Hub } from './hub.ts'

/** Writes a batch down, once however often it is pressed, and leads to its page (of cards, where `matter` is left out); `saving` says how that goes, and why it could not be. */
export function useSaveBatch(hub: Hub, matter?: BatchMatter) {
  const navigate = useNavigate()
  const isBusy = useRef(false)
  const [saving, setSaving] = useState<'not' | 'saving' | 'full' | 'failed'>('not')
  const save = async (name: string, freeze: () => Promise<readonly FrozenRow[]>): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    setSaving('saving')
    try {
      const id = await hub.submit(name, await freeze(), matter)
      keepChoice(undefined, matter === 'registrations' ? 'registration' : 'batch')
      // Busy for good: the way leads away from here, and a second press must not start anew.
      void navigate(batchPath(id), { replace: true })
    } catch (error) {
      isBusy.current = false
      setSaving(isFull(error) ? 'full' : 'failed')
    }
  }
  return { saving, save }
}
