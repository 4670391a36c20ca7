import { useMessages } from '../../i18n/I18n.tsx'
import { articlePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** Why one's record is one's own to see, and where else it can be had. */
export function RecordHelp() {
  const { help } = useMessages('records')
  return (
    <>
      <p>{help.right}</p>
      <p>
        <Link to={articlePath('socialInsuranceLaw.74')}>{help.law}</Link>
      </p>
      <p>{help.elsewhere}</p>
      <p>{help.neverAsk}</p>
    </>
  )
}
