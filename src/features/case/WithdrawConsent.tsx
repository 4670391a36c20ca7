import type { CaseView } from '../../api/schemas.ts'
import type { Consent } from '../../domain/consents.ts'
import { ArticleLink } from '../../i18n/ArticleLink.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { ConfirmWithdrawal } from './ConfirmWithdrawal.tsx'

/** Withdrawing a consent that has done its work: what follows, and what stays as it is. */
export function WithdrawConsent({
  view,
  access,
  consent,
}: {
  readonly view: CaseView
  readonly access: string
  readonly consent: Consent
}) {
  const { consent: words } = useMessages('case')
  const lists = [
    { title: words.followsTitle, items: words.follows[consent] },
    { title: words.staysTitle, items: words.stays[consent] },
  ]
  return (
    <ConfirmWithdrawal
      view={view}
      access={access}
      what={{ action: 'withdrawConsent', consent }}
      title={words.titles[consent]}
    >
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
      <p>{words.undo}</p>
      <p>
        <ArticleLink id="personalInformationLaw.15">{words.law}</ArticleLink>
      </p>
    </ConfirmWithdrawal>
  )
}
