import '../../ui/otherScreens.css'
import './law.css'
import { type Article, getArticle, lawIds } from '../../domain/law.ts'
import { findArticles } from '../../domain/lawSearch.ts'
import { ArticleLink } from '../../i18n/ArticleLink.tsx'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { lawSearchPath, rightsPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Magnifier } from '../../ui/drawings/Magnifier.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { useHashSearch } from '../../ui/useHashSearch.ts'

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

/** Every article this service cites, to look through or to search. */
export function LawPage() {
  const m = useMessages('law')
  const { text, setText, note } = useHashSearch(lawSearchPath)
  const isAsked = text.trim() !== ''
  const found = findArticles(text)
  return (
    <Page title={m.title}>
      <p className="lede">{m.lede}</p>
      <p>
        <Link to={rightsPath}>{m.toRights}</Link>
      </p>
      <search>
        <Field id="q" label={m.search.label} hint={m.search.hint}>
          {(ids) => (
            <TextInput
              {...ids}
              type="search"
              autoComplete="off"
              spellCheck={false}
              defaultValue={text}
              onChange={({ target }) => setText(target.value)}
              onBlur={note}
            />
          )}
        </Field>
        <output className="block hint" htmlFor="q">
          {isAsked && m.search.found(found.length)}
        </output>
      </search>
      {isAsked && found.length === 0 && <Magnifier />}
      {isAsked ? <Articles articles={found.map(getArticle)} isMixed /> : <AllArticles />}
      <p className="hint">{m.offline}</p>
    </Page>
  )
}

function AllArticles() {
  const m = useMessages('law')
  const pick = usePick()
  return byLaw().map((articles) => (
    <Disclosure key={articles[0].law.zh} summary={m.law(pick(articles[0].law), articles.length)}>
      <Articles articles={articles} />
    </Disclosure>
  ))
}

/** `isMixed`: of several laws, so that each is cited with its law. */
function Articles({
  articles,
  isMixed,
}: {
  readonly articles: readonly Article[]
  readonly isMixed?: boolean
}) {
  const pick = usePick()
  return (
    <dl className={isMixed ? 'law law-found' : 'law'}>
      {articles.map(({ id, name, citation, plain }) => (
        <div key={id}>
          <dt>
            <ArticleLink id={id}>{pick(isMixed ? citation : name)}</ArticleLink>
          </dt>
          <dd>{pick(plain)}</dd>
        </div>
      ))}
    </dl>
  )
}
