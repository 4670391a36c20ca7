import '../../../ui/otherScreens.css'
import '../keep.css'
import { useState } from 'react'
import { useMessages } from '../../../i18n/I18n.tsx'
import { useDraftState } from '../../../journey/DraftContext.tsx'
import { keepPath, stepPath } from '../../../journey/paths.ts'
import { isBegun } from '../../../journey/resume.ts'
import { helpingWith, useHelps } from '../../../journey/savedHelps.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Coming } from '../../../ui/Coming.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Helping } from './Helping.tsx'
import { InviteForm } from './InviteForm.tsx'
import { JoinForm } from './JoinForm.tsx'
import { OwnHelp } from './OwnHelp.tsx'

/** Inviting a helper to the application that is being filled in, and helping somebody else with theirs. */
export function HelperPage() {
  const m = useMessages('together')
  const state = useDraftState()
  const helps = useHelps()
  const [said, setSaid] = useState<string>()
  const { draft } = state
  const own = helps.filter(({ role }) => role === 'person')
  const isInvited = own.some(({ draft: of }) => of === draft.id)
  const others = helps.filter(({ role }) => role !== 'person')
  const isHelping = helpingWith(helps, draft.id) !== undefined
  return (
    <Page title={m.title} back={{ to: keepPath, label: m.back }}>
      <p className="lede">{m.lead}</p>
      {!state.loaded && <Coming />}
      {said !== undefined && <Notice kind="success" live title={said} />}
      {others.map((saved) => (
        <Helping key={saved.accessKey} saved={saved} onDone={setSaid} />
      ))}
      {own.map((saved) => (
        <OwnHelp key={saved.accessKey} saved={saved} onDone={setSaid} />
      ))}
      {state.loaded && !isInvited && !isHelping && (
        <section aria-labelledby="invite">
          <h2 id="invite">{m.invite.heading}</h2>
          {isBegun(state) ? (
            <InviteForm />
          ) : (
            <>
              <p>{m.invite.nothing}</p>
              <ButtonLink kind="secondary" to={stepPath('route', 'who')}>
                {m.invite.begin}
              </ButtonLink>
            </>
          )}
        </section>
      )}
      {state.loaded && <JoinForm onJoined={() => setSaid(undefined)} />}
    </Page>
  )
}
