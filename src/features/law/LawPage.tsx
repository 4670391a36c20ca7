import { articlePath } from '../../journey/paths.ts'
import '../../ui/otherScreens.css'
import './law.css'
import { Link } from 'react-router-dom'
import { type Article, getArticle, lawIds } from '../../domain/law.ts'
import { provisionsBehind, rights } from '../../domain/rights.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page } from '../../ui/Page.tsx'

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
              {provisionsBehind[right].map((id) => (
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
