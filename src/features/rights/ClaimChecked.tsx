import { type Claim, type Verdict, verdicts } from '../../domain/claims.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { claimPath, rightsPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Notice, type NoticeKind } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { RightsHelp } from './RightsHelp.tsx'

const kinds: { readonly [V in Verdict]: NoticeKind } = { wrong: 'warning', partly: 'info', right: 'success' }

/** How something that one was told stands: the answer, what is so, what one can do, and what says so. */
export function ClaimChecked({ claim }: { readonly claim: Claim }) {
  const m = useMessages('claims')
  const { others } = useMessages('rights')
  const { verdict, laws } = verdicts[claim]
  const { said, so, doing } = m.list[claim]
  return (
    <Page
      title={m.verdicts[verdict]}
      step={m.title}
      back={{ to: rightsPath, label: m.back }}
      aside={<RightsHelp but="claims" />}
      asideTitle={others}
    >
      <p className="lede">{m.said(said)}</p>
      <Notice kind={kinds[verdict]} title={m.so}>
        <p>{so}</p>
      </Notice>
      <h2>{m.doing}</h2>
      <p>{doing}</p>
      <h2>{m.laws}</h2>
      {laws.length > 0 ? (
        <p className="laws">
          {laws.map((id) => (
            <LawLink key={id} id={id} />
          ))}
        </p>
      ) : (
        <p>{m.practice}</p>
      )}
      <Actions>
        <ButtonLink kind="secondary" to={claimPath()}>
          {m.another}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
