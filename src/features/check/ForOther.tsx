import { useMessages } from '../../i18n/I18n.tsx'
import { helperPath } from '../../journey/paths.ts'
import type { SavedHelp } from '../../journey/savedHelps.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** In place of consents and the button that submits, for whoever fills in for another one: a helper hands it back, staff turn the screen. */
export function ForOther({ help, onTurn }: { readonly help: SavedHelp; readonly onTurn: () => void }) {
  const { forOther: m } = useMessages('review')
  const isStaff = help.role === 'staff'
  return (
    <>
      <Notice>
        <p>{isStaff ? m.turnNote : m.onlyPerson}</p>
      </Notice>
      <Actions>
        {isStaff ? (
          <Button onClick={onTurn}>{m.turn}</Button>
        ) : (
          <ButtonLink to={helperPath}>{m.handBack}</ButtonLink>
        )}
      </Actions>
    </>
  )
}
