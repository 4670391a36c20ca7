import { useMessages } from '../../i18n/I18n.tsx'
import { homePath, stepPath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { forgetGiven } from './lookUp.ts'
import { RecordHelp } from './RecordHelp.tsx'

/** Nothing is on record: why that may be, and where it leads. */
export function NothingOnRecord() {
  const m = useMessages('records')
  return (
    <Page
      title={m.nothing.title}
      back={{ to: homePath, label: m.identify.back }}
      aside={<RecordHelp />}
      asideTitle={m.identify.helpTitle}
    >
      <ul>
        {m.nothing.causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      <Actions>
        <ButtonLink to={stepPath('route', 'who')}>{m.nothing.register}</ButtonLink>
        <Button kind="secondary" onClick={forgetGiven}>
          {m.nothing.other}
        </Button>
      </Actions>
      <p className="hint">{m.simulated}</p>
    </Page>
  )
}
