import { useState } from 'react'
import { previewAct } from '../../agency/actPreview.ts'
import type { Related } from '../../agency/caseView.ts'
import {
  actAsClerk,
  type ClerkAct,
  clerkActsOf,
  clerkTable,
  correctableFieldsOf,
  rejectionReasonsOf,
} from '../../agency/clerk.ts'
import { reasons } from '../../agency/rejectionTexts.ts'
import type { CaseRow } from '../../agency/rows.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import type { TourAction } from '../../scenarios/tour.ts'
import { Asking } from '../Asking.tsx'
import { nameOfAct } from '../nameOfAct.ts'
import { usePageLanguage, useSession, useWords } from '../useConsole.ts'
import { useClerk } from './clerk.ts'
import { Focused } from './Focused.tsx'
import { NoticePreview } from './NoticePreview.tsx'

type Said = Pick<Extract<TourAction, { do: 'clerk' }>, 'field' | 'reason'>
interface Wish {
  readonly act: ClerkAct
  readonly said: Said
}

/** What the desk may do with a case now. Each act shows first what the applicant will read of it. `newer`: how many cases came after it. */
export function Decision(props: {
  readonly row: CaseRow
  readonly related: Related
  readonly now: string
  readonly newer: number
}) {
  const { row, related, now, newer } = props
  const { t, pick } = useWords()
  const language = usePageLanguage()
  const c = caseTexts[language]
  const session = useSession()
  const { store, clock } = session.scene.simulation
  const clerk = useClerk()
  const [wish, setWish] = useState<Wish>()
  const [done, setDone] = useState<ClerkAct>()
  // What the resident does, they do themselves.
  const acts = clerkActsOf(row, now, related).filter((id) => clerkTable[id].by !== 'resident')
  const label = (id: ClerkAct) => nameOfAct(id, language)
  const act = async ({ act: id, said }: Wish) => {
    setWish(undefined)
    await session.act(() => actAsClerk(store, row.number, id, clock.now(), said, clerk), {
      do: 'clerk',
      act: id,
      case: newer,
      ...said,
    })
    setDone(id)
  }
  const button = (id: ClerkAct, said: Said) => (
    <button key={id} type="button" onClick={() => setWish({ act: id, said })}>
      {label(id)}
    </button>
  )
  return (
    <section className="demo-decision">
      <h3>{c.decide}</h3>
      {done && <Focused key={done}>{c.done(label(done))}</Focused>}
      <p>{acts.length > 0 ? c.preview : c.nothingToDo}</p>
      <div className="demo-row">
        {acts.filter((id) => clerkTable[id].asks === undefined).map((id) => button(id, {}))}
      </div>
      {acts.includes('askCorrection') && (
        <Asking
          what={t.field}
          choices={correctableFieldsOf(row).map((one) => [one, t.fields[one]] as const)}
          button={(field) => button('askCorrection', { field })}
        />
      )}
      {acts.includes('reject') && (
        <Asking
          what={t.reason}
          choices={rejectionReasonsOf(row).map((one) => [one, pick(reasons[one])] as const)}
          button={(reason) => button('reject', { reason })}
        />
      )}
      {wish && acts.includes(wish.act) && (
        <NoticePreview
          act={label(wish.act)}
          preview={previewAct(row, related, wish.act, now, wish.said)}
          onConfirm={() => void act(wish)}
          onCancel={() => setWish(undefined)}
        />
      )}
    </section>
  )
}
