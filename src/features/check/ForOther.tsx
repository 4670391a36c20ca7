import { useIsHelpGone } from '../../api/useIsHelpGone.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { helperPath } from '../../journey/paths.ts'
import type { SavedHelp } from '../../journey/savedHelps.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** In place of consents and the button that submits, for whoever fills in for another one: a helper hands it back, staff turn the screen. */
export function ForOther({ help, onTurn }: { readonly help: SavedHelp; readonly onTurn: () => void }) {
  const { forOther: m } = useMessages('review')
  if (help.role === 'staff') return <ForStaff help={help} onTurn={onTurn} />
  return (
    <>
      <Notice>
        <p>{m.onlyPerson}</p>
      </Notice>
      <Actions>
        <ButtonLink to={helperPath}>{m.handBack}</ButtonLink>
      </Actions>
    </>
  )
}

/** Staff turn the screen, unless the agency could no more say that they entered this. */
function ForStaff({ help, onTurn }: Parameters<typeof ForOther>[0]) {
  const { forOther: m } = useMessages('review')
  const isGone = useIsHelpGone(help)
  return (
    <>
      <Notice kind={isGone ? 'warning' : 'info'}>
        <p>{isGone ? m.gone : m.turnNote}</p>
      </Notice>
      <Actions>
        {isGone ? (
          <ButtonLink to={helperPath}>{m.toHelp}</ButtonLink>
        ) : (
          <Button onClick={onTurn}>{m.turn}</Button>
        )}
      </Actions>
    </>
  )
}
