import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { Facing } from '../../journey/roster/handOver.ts'
import { Notice } from '../../ui/Notice.tsx'
import { checkedColumns } from './checkedColumns.ts'

/** What came of it, for the operator who has the device back. */
export function Outcome({ facing, name }: { readonly facing: Facing; readonly name: string }) {
  const { clerk: m, columns } = useMessages('decision')
  const said = useLanguage() === 'en' ? ', ' : '、'
  if (facing.outcome === 'decided')
    return (
      <Notice kind="success" live title={m.decided(name)}>
        <p>{m.decidedText}</p>
      </Notice>
    )
  const wrong = checkedColumns.filter((each) => facing.objected?.includes(each))
  return (
    <Notice kind="warning" live title={m.stopped}>
      {wrong.length > 0 && <p>{m.objected(name, wrong.map((each) => columns[each]).join(said))}</p>}
    </Notice>
  )
}
