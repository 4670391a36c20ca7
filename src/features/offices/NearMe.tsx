import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { canLocate, type Here } from './useHere.ts'

/** Sorting by distance: offered, explained before the browser asks, and never needed. */
export function NearMe(props: {
  readonly here: Here
  /** Whether there are places to sort: not before a city is chosen. */
  readonly isListed: boolean
  readonly onAsk: () => void
  readonly onForget: () => void
}) {
  const { near } = useMessages('offices')
  const { here } = props
  if (!canLocate()) return null
  if (here.kind === 'known')
    return (
      <p className="near-me">
        <output>{props.isListed ? near.known : near.cityFirst}</output>{' '}
        <Button kind="quiet" onClick={props.onForget}>
          {near.forget}
        </Button>
      </p>
    )
  return (
    <div className="near-me">
      <Button kind="secondary" aria-disabled={here.kind === 'asking'} onClick={props.onAsk}>
        {here.kind === 'asking' ? near.asking : near.ask}
      </Button>
      <p className="hint">{near.why}</p>
      {(here.kind === 'refused' || here.kind === 'unknown') && (
        <Notice live title={near[here.kind].title}>
          <p>{near[here.kind].text}</p>
        </Notice>
      )}
    </div>
  )
}
