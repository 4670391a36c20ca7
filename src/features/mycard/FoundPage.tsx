import { idTypeOf } from '../../domain/person.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { cardMatterPath, cardPath, casePath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page } from '../../ui/Page.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { HeldCard } from './HeldCard.tsx'
import { Laws } from './Laws.tsx'
import { Points } from './Points.tsx'
import { TakeFromRecord } from './TakeFromRecord.tsx'
import { ToBring } from './ToBring.tsx'
import { WithCard } from './WithCard.tsx'

/** The card was found again: having the report of loss lifted, or why that can't be. */
export function FoundPage() {
  return <WithCard>{(view, caseKey) => <Found view={view} caseKey={caseKey} />}</WithCard>
}

function Found({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const { found, toCard } = useMessages('mycard')
  const back = { to: cardPath(view.number), label: toCard }
  const { state, replacement } = view.card
  if (state === 'lost')
    return (
      <Page title={found.tooLate.title} back={back}>
        <p className="lede">{found.tooLate.text}</p>
        <Actions>
          <ButtonLink to={replacement ? casePath(replacement) : cardMatterPath(view.number, 'replace')}>
            {replacement ? found.tooLate.underWay : found.tooLate.link}
          </ButtonLink>
        </Actions>
        <p>{found.tooLate.next}</p>
      </Page>
    )
  if (state !== 'tempLost')
    return (
      <Page title={found.notLost.title} back={back}>
        <p>{found.notLost.text}</p>
        <Actions>
          <ButtonLink to={cardPath(view.number)}>{found.notLost.link}</ButtonLink>
        </Actions>
      </Page>
    )
  return (
    <Page title={say(found.title, view.answers.forWhom)} back={back} card={<HeldCard view={view} />}>
      <p className="lede">{found.lead}</p>
      <TakeFromRecord
        view={view}
        caseKey={caseKey}
        // Whose kind leaves one document was never asked for it; here nobody says what kind they are.
        to={{ journey: 'cardFound', step: 'mobile', given: { idType: idTypeOf(view.answers) } }}
        button={found.button}
      />
      <Laws ids={['agencyRegulations.7', 'agencyRegulations.31']} />
      <h2>{found.after.heading}</h2>
      <Points of={found.after.points} />
      <Disclosure summary={found.elsewhere.heading}>
        <p>{found.elsewhere.text}</p>
        <ToBring visit="loss" view={view} />
      </Disclosure>
    </Page>
  )
}
