import type { CaseKind } from '../../domain/case.ts'
import { matterOf } from '../../domain/matter.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { casePath, journeyPath } from '../../journey/paths.ts'
import { isOnWay } from '../../procedures/wholeWay.ts'
import { Link } from '../../router/Link.tsx'

/** From the registration to the card that followed it, and back, where this device has both; and to the whole way of them. */
export function SameMatter({ number, kind }: { readonly number: string; readonly kind: CaseKind }) {
  const { list, kinds, wholeWay } = useMessages('progress')
  const { cases } = useDraftState()
  const others = cases.filter((one) => one.number !== number && matterOf(one.number) === matterOf(number))
  return (
    <>
      {others.map((one) => (
        <p key={one.number} className="hint">
          {list.sameMatter}
          <Link to={casePath(one.number)}>{kinds[one.kind]}</Link>
        </p>
      ))}
      {isOnWay(kind) && (
        <p>
          <Link to={`${journeyPath}?of=${number}`}>{wholeWay}</Link>
        </p>
      )}
    </>
  )
}
