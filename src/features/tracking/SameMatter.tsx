import { Link } from 'react-router-dom'
import { matterOf } from '../../domain/case.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { casePath } from '../../journey/paths.ts'

/** From the registration to the card that followed it, and back, where this device has both. */
export function SameMatter({ number }: { readonly number: string }) {
  const { list, kinds } = useMessages('progress')
  const { cases } = useDraftState()
  const others = cases.filter((one) => one.number !== number && matterOf(one.number) === matterOf(number))
  return others.map((one) => (
    <p key={one.number} className="hint">
      {list.sameMatter}
      <Link to={casePath(one.number)}>{kinds[one.kind]}</Link>
    </p>
  ))
}
