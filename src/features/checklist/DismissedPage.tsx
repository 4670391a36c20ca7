import type { PartialAnswers } from '../../domain/application.ts'
import type { Dismissal } from '../../domain/route.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { homePath, stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { callTo } from '../../ui/PhoneNumber.tsx'
import { Answers } from './Answers.tsx'
import { OtherWay } from './OtherWay.tsx'

/** The question whose answer led here. */
const questionOf: Readonly<Record<Dismissal, string>> = {
  hasCard: 'card',
  cardSealed: 'card',
  cardLost: 'card',
  insuredElsewhere: 'insured',
  pensionElsewhere: 'insured',
  noTie: 'insured',
  noResidencePermit: 'insured',
  noPermanentResidence: 'insured',
}

/** Applying is not the next thing for this person: why, and which place helps. No error. */
export function DismissedPage({
  reason,
  answersSoFar,
}: {
  readonly reason: Dismissal
  readonly answersSoFar: PartialAnswers
}) {
  const m = useMessages('checklist')
  const words = m.dismissed[reason]
  return (
    <Page
      title={say(words.title, answersSoFar.forWhom)}
      back={{ to: stepPath('route', 'city'), label: m.back }}
      asideTitle={m.answers.title}
      aside={<Answers answersSoFar={answersSoFar} />}
    >
      <OtherWay />
      <p className="lede">{say(words.reason, answersSoFar.forWhom)}</p>
      <h2>{m.dismissed.now}</h2>
      <ul className="places">
        {words.steps.map((step) => (
          <li key={step}>
            <ChineseTerms text={step} />
          </li>
        ))}
      </ul>
      <Actions>
        {reason === 'cardLost' && (
          <ButtonLink to={stepPath('replacement', 'reason')}>{m.dismissed.replace}</ButtonLink>
        )}
        <a className={reason === 'cardLost' ? 'button button-secondary' : 'button'} href={callTo('12333')}>
          {m.dismissed.phone}
        </a>
        <ButtonLink kind="secondary" to={stepPath('route', questionOf[reason])}>
          {m.dismissed.change}
        </ButtonLink>
        <ButtonLink kind="quiet" to={homePath}>
          {m.dismissed.other}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
