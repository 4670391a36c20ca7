import { Link } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import type { Consent } from '../../domain/consents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { articlePath, casePath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAct } from './useAct.ts'

/** Withdrawing a consent that has done its work: what follows, what stays as it is, then one button. */
export function WithdrawConsent({
  view,
  access,
  consent,
}: {
  readonly view: CaseView
  readonly access: string
  readonly consent: Consent
}) {
  const words = useMessages('case')
  const { act, sending, error } = useAct(view.number, access, { action: 'withdrawConsent', consent })
  const lists = [
    { title: words.consent.followsTitle, items: words.consent.follows[consent] },
    { title: words.consent.staysTitle, items: words.consent.stays[consent] },
  ]
  return (
    <Page title={words.consent.titles[consent]} back={{ to: casePath(view.number), label: words.back }}>
      {lists.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.consent.undo}</p>
      <p>
        <Link to={articlePath('personalInformationLaw.15')}>{words.consent.law}</Link>
      </p>
      {error !== undefined && <FaultNotice error={error} />}
      <Actions>
        <Button kind="danger" onClick={() => void act({})}>
          {sending ? words.saving : words.save.withdrawConsent}
        </Button>
        <ButtonLink kind="secondary" to={casePath(view.number)}>
          {words.keep}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
