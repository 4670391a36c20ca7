import { useMessages } from '../../i18n/I18n.tsx'
import './sending.css'

interface SendingBarProps {
  readonly label: string
  /** The name of the bar for assistive technology. */
  readonly name: string
  /** 0–1; left out while nothing can be counted. */
  readonly fraction: number | undefined
  readonly onCancel: () => void
}

/** How far a file has got, in a bar and in figures, and the way to stop it. */
export function SendingBar({ label, name, fraction, onCancel }: SendingBarProps) {
  const { percent, cancel } = useMessages('photo')
  const done = fraction === undefined ? undefined : Math.round(fraction * 100)
  return (
    <div className="sending">
      <p className="sending-text">
        <span>{label}</span>
        {done !== undefined && <span className="code">{percent(done)}</span>}
      </p>
      <progress className="sending-bar" max={100} value={done} aria-label={name} />
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}
