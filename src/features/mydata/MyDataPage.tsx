import './mydata.css'
import { type ComponentType, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { formatBytes } from '../../inputs/uploads/formatBytes.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { casesPath, keepPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Undo } from '../../ui/Undo.tsx'
import { AtAgency } from './AtAgency.tsx'
import { OnDevice } from './OnDevice.tsx'
import { Saving } from './Saving.tsx'
import { Soon } from './Soon.tsx'
import { useOwnCases, useStored } from './useOwnData.ts'
import { useRemoval } from './useRemoval.ts'

/** Asks before everything is taken off the device. */
export type ClearDialog = ComponentType<{ readonly onClose: () => void }>

/** All that this device and the agency keep of the people here: to look at, to take along, to delete. */
export function MyDataPage({ ClearDialog: Ask }: { readonly ClearDialog: ClearDialog }) {
  const m = useMessages('mydata')
  const { loaded } = useDraftState()
  const { listed, measure } = useStored()
  const own = useOwnCases()
  const removal = useRemoval(measure)
  const [isAsking, setAsking] = useState(false)
  const { removed, failed } = removal
  return (
    <Page title={m.title} back={{ to: casesPath, label: m.back }}>
      <p className="lede">{m.lead}</p>
      {loaded && listed ? (
        <>
          <Soon />
          <p>
            {m.sizes(
              formatBytes(listed.stored.reduce((sum, { bytes }) => sum + bytes, 0)),
              own.cases.length,
              listed.refused.length === 0,
            )}
          </p>
          <Saving cases={own.cases} />
          {failed && <Notice kind="error" live title={m.remove.failed} />}
          {removed && !removed.putBack && <Notice kind="success" live title={m.remove.done(removed.name)} />}
          <OnDevice listed={listed} removal={removal} />
          <AtAgency {...own} />
          <section className="data-part">
            <h2>{m.all.heading}</h2>
            <p>{m.all.text}</p>
            <Button kind="danger" onClick={() => setAsking(true)}>
              {m.all.button}
            </Button>
          </section>
          <p>
            <Link to={keepPath}>{m.toKeep}</Link>
          </p>
        </>
      ) : (
        <Skeleton label={m.loading} shape="list" lines={3} />
      )}
      {isAsking && <Ask onClose={() => setAsking(false)} />}
      {removed?.putBack && (
        <Undo
          key={removed.name}
          text={m.remove.done(removed.name)}
          label={m.remove.undo}
          remaining={m.remove.remaining}
          onUndo={() => void removal.putBack()}
          onEnd={removal.end}
        />
      )}
    </Page>
  )
}
