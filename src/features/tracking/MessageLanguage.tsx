import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { PressFailure } from './PressFailure.tsx'
import { usePressAction } from './usePressAction.ts'

/** In which language the agency writes about a case, and the button that changes it; the screens follow their own switch. */
export function MessageLanguage({ view, caseKey }: { readonly view: CaseView; readonly caseKey: string }) {
  const { messageLanguage: words } = useMessages('tracking')
  const other = view.language === 'en' ? 'zh-CN' : 'en'
  const change = usePressAction({
    number: view.number,
    accessKey: caseKey,
    action: 'changeLanguage',
    language: other,
  })
  if (!view.language || !view.actions.includes('changeLanguage')) return null
  return (
    <>
      <p>
        <output>{words.now[view.language]}</output>
      </p>
      {change.error && <PressFailure error={change.error} safe={words.safe} unsure={words.unsure} />}
      <Button kind="quiet" aria-disabled={change.isPending} onClick={change.press}>
        {change.isPending ? words.working : words.change[other]}
      </Button>
    </>
  )
}
