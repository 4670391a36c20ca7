import { articlePath } from '../../journey/paths.ts'
import '../../ui/more.css'
import './law.css'
import { Link } from 'react-router-dom'
import { type Article, getArticle, type LawId, lawIds } from '../../domain/law.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { type Right, rights } from '../../i18n/messages/law.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page } from '../../ui/Page.tsx'

/** The provisions behind each right. */
const behind: Readonly<Record<Right, readonly LawId[]>> = {
  records: ['socialInsuranceLaw.4', 'socialInsuranceLaw.74'],
  papers: ['agencyRegulations.31', 'agencyRegulations.53'],
  complaint: ['socialInsuranceLaw.82', 'agencyRegulations.51'],
  review: ['socialInsuranceLaw.83', 'agencyRegulations.52'],
  counter: ['accessibilityLaw.39', 'agencyRegulations.30'],
  data: ['personalInformationLaw.29', 'personalInformationLaw.15', 'personalInformationLaw.47'],
  keep: ['wageRegulations.31', 'wageRegulations.54'],
}

/** The articles of each law, in the order of the list. */
function byLaw(): readonly (readonly [Article, ...Article[]])[] {
  const groups = new Map<string, [Article, ...Article[]]>()
  for (const article of lawIds.map(getArticle)) {
    const group = groups.get(article.law.zh)
    if (group) group.push(article)
    else groups.set(article.law.zh, [article])
  }
  return [...groups.values()]
}

/** What people may demand, and every article this service cites. */
export function LawPage() {
  const m = useMessages('law')
  const pick = usePick()
  return (
    <Page title={m.title}>
      <p className="lede">
        {m.lede}
        <br />
        {m.offline}
      </p>
      <h2>{m.rights.title}</h2>
      <ul className="rights">
        {rights.map((right) => (
          <li key={right}>
            <h3>{m.rights.list[right].title}</h3>
            <p>{m.rights.list[right].text}</p>
            <p className="hint">
              {behind[right].map((id) => (
                <Link key={id} to={articlePath(id)}>
                  {pick(getArticle(id).citation)}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <h2>{m.articles}</h2>
      {byLaw().map((articles) => (
        <Disclosure key={articles[0].law.zh} summary={m.law(pick(articles[0].law), articles.length)}>
          <dl className="law">
            {articles.map(({ id, name, plain }) => (
              <div key={id}>
                <dt>
                  <Link to={articlePath(id)}>{pick(name)}</Link>
                </dt>
                <dd>{pick(plain)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ))}
    </Page>
  )
}
