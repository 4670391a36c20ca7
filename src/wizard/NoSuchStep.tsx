import { useMessages } from '../i18n/I18n.tsx'
import { NotFound } from '../ui/NotFound.tsx'

/** A step that its journey does not have. */
export function NoSuchStep() {
  const { notFound } = useMessages('shell')
  return <NotFound words={notFound} />
}
