import { lawPath } from '../../journey/paths.ts'
import '../../ui/otherScreens.css'
import './law.css'
import { useRef } from 'react'
import { useLocation, useParams } from 'react-router-dom'
import { getArticle, type LawId, lawIds } from '../../domain/law.ts'
import { findOpenedFrom } from '../../i18n/ArticleLink.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { isRestingStep } from '../../journey/questionsOnLaw.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Page } from '../../ui/Page.tsx'
import { QuestionLaws } from './QuestionLaws.tsx'
import { RestingOn } from './RestingOn.tsx'

const isLawId = (id: string | undefined): id is LawId => lawIds.some((each) => each === id)

/**
 * One article: everyday words first, then its wording, since when it applies, a way to take it along, what rests on it here, and the
 * way back to where one was. At the address of one of the first questions: the articles that it rests on.
 */
export function ArticlePage() {
  const { id } = useParams()
  const m = useMessages('law')
  if (isLawId(id)) return <Wording key={id} id={id} />
  if (isRestingStep(id)) return <QuestionLaws step={id} />
  return (
    <Page title={m.unknown.title}>
      <p className="lede">{m.unknown.text}</p>
      <Actions>
        <ButtonLink to={lawPath}>{m.unknown.action}</ButtonLink>
      </Actions>
    </Page>
  )
}

function Wording({ id }: { readonly id: LawId }) {
  const m = useMessages('law')
  const language = useLanguage()
  const pick = usePick()
  const quote = useRef<HTMLQuoteElement>(null)
  const from = findOpenedFrom(useLocation().state)
  const { citation, plain, original, inForce } = getArticle(id)
  return (
    <Page
      title={pick(citation)}
      back={from ? { to: from, label: m.backToPlace } : { to: lawPath, label: m.back }}
    >
      <h2>{m.plain}</h2>
      <p>{pick(plain)}</p>
      <h2>{m.original}</h2>
      {original ? (
        <>
          {m.originalNote && <p className="hint">{m.originalNote}</p>}
          <blockquote ref={quote} className="wording" lang="zh-CN">
            {original.split('\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
        </>
      ) : (
        <p>{m.noOriginal}</p>
      )}
      <p className="hint">{m.inForce(formatDay(inForce, language))}</p>
      {original && (
        <Actions>
          <CopyButton
            text={[citation.zh, original, m.inForce(formatDay(inForce, language))].join('\n')}
            shown={quote}
            words={{ copy: m.copy, copied: m.copied, cannotCopy: m.copyByHand }}
          />
        </Actions>
      )}
      <RestingOn id={id} />
      {from && (
        <p>
          <Link to={lawPath}>{m.back}</Link>
        </p>
      )}
    </Page>
  )
}
