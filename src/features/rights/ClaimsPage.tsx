import '../../ui/otherScreens.css'
import './rights.css'
import { type SubmitEvent, useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { type Claim, claims } from '../../domain/claims.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { claimPath, rightsPath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { Page } from '../../ui/Page.tsx'
import { ClaimChecked } from './ClaimChecked.tsx'
import { RightsHelp } from './RightsHelp.tsx'

const findClaim = (text: unknown): Claim | undefined => claims.find((each) => each === text)

/** Checks something that one was told: which, or how it stands. What is checked is in the address. */
export function ClaimsPage() {
  const m = useMessages('claims')
  const { others } = useMessages('rights')
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const [tries, setTries] = useState(0)
  const chosen = findClaim(query.get('of'))
  useEffect(() => {
    if (tries > 0) document.getElementById('error-summary')?.focus()
  }, [tries])
  if (chosen) return <ClaimChecked claim={chosen} />
  const isWrong = tries > 0
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const claim = findClaim(new FormData(event.currentTarget).get('claim'))
    if (claim) void navigate(claimPath(claim))
    else setTries(tries + 1)
  }
  return (
    <Page
      title={m.title}
      back={{ to: rightsPath, label: m.back }}
      aside={<RightsHelp but="claims" />}
      asideTitle={others}
      summary={
        <ErrorSummary title={m.errorTitle} items={isWrong ? [{ id: 'claim', text: m.required }] : []} />
      }
    >
      <p className="lede">{m.lede}</p>
      <form noValidate onSubmit={submit}>
        <Field
          id="claim"
          as="legend"
          label={m.which}
          error={isWrong && m.required}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => (
            <Choice
              {...ids}
              name="claim"
              options={claims.map((value) => ({ value, label: m.list[value].said }))}
            />
          )}
        </Field>
        <Actions>
          <Button type="submit">{m.submit}</Button>
        </Actions>
      </form>
    </Page>
  )
}
