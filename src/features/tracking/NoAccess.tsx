import { useMessages } from '../../i18n/I18n.tsx'
import { caseSearchPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** A case that was neither submitted nor searched for here has to be searched for first. */
export function NoAccess({ number }: { readonly number: string }) {
  const { search } = useMessages('tracking')
  return (
    <Notice title={search.first}>
      <p>{search.text}</p>
      <p>
        <ButtonLink to={caseSearchPath(number)}>{search.button}</ButtonLink>
      </p>
    </Notice>
  )
}
