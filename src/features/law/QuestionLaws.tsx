import { useLocation } from 'react-router-dom'
import { getArticle } from '../../domain/law.ts'
import { ArticleLink, findOpenedFrom } from '../../i18n/ArticleLink.tsx'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { stepPath } from '../../journey/paths.ts'
import { type RestingStep, routeBasis } from '../../journey/questionsOnLaw.ts'
import { Page } from '../../ui/Page.tsx'

/** The articles that one of the first questions rests on, in everyday words, with the way back to it. */
export function QuestionLaws({ step }: { readonly step: RestingStep }) {
  const m = useMessages('law')
  const names = useMessages('answerNames')
  const pick = usePick()
  const from = findOpenedFrom(useLocation().state)
  const { asks, laws } = routeBasis[step]
  return (
    <Page
      title={m.resting.why(say(names[asks], 'self'))}
      back={{ to: from ?? stepPath('route', step), label: m.resting.toQuestion }}
    >
      {laws.map(getArticle).map(({ id, citation, plain }) => (
        <section key={id}>
          <h2>
            <ArticleLink id={id}>{pick(citation)}</ArticleLink>
          </h2>
          <p>{pick(plain)}</p>
        </section>
      ))}
    </Page>
  )
}
