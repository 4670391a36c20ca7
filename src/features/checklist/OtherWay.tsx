import { useSearchParams } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Says why somebody who was filling in an application is here, and that nothing of it is lost. */
export function OtherWay() {
  const { otherWay } = useMessages('checklist')
  const [query] = useSearchParams()
  if (!query.has('change')) return null
  return (
    <Notice>
      <p>{otherWay}</p>
    </Notice>
  )
}
