import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'

/** Whether the pages are in large text (长辈版), and turning that. */
export interface LargeTextSwitch {
  readonly subscribe: (listener: () => void) => () => void
  readonly isOn: () => boolean
  readonly turn: (on: boolean) => void
}

/** Large text, for whoever looked for it by its name. */
export function LargeText({ subscribe, isOn, turn }: LargeTextSwitch) {
  const { largeText: m } = useMessages('find')
  const isLarge = useSyncExternalStore(subscribe, isOn)
  return (
    <>
      <h2>{m.heading}</h2>
      <p>{isLarge ? m.on : m.off}</p>
      <Actions>
        <Button onClick={() => turn(!isLarge)}>{isLarge ? m.turnOff : m.turnOn}</Button>
      </Actions>
    </>
  )
}
