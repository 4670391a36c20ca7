import { pagesToLink } from '../domain/paging.ts'
import { Link } from '../router/Link.tsx'

export interface PagerWords {
  /** What the links are, for those who go from landmark to landmark: "翻页". */
  readonly label: string
  readonly previous: string
  readonly next: string
  /** The name of a link whose text is a number: "第2页". */
  readonly page: (page: number) => string
}

interface PagerProps {
  readonly at: number
  readonly of: number
  readonly words: PagerWords
  /** The address of a page. */
  readonly to: (page: number) => string
}

/** The way through a long list, page by page. Nothing where there is one page. */
export function Pager({ at, of, words, to }: PagerProps) {
  if (of < 2) return null
  return (
    <nav className="pager" aria-label={words.label}>
      {at > 1 && <Link to={to(at - 1)}>{words.previous}</Link>}
      <ol>
        {pagesToLink(at, of).map((page, index) =>
          page === 0 ? (
            // A gap is known by what stands before it.
            <li key={`after-${pagesToLink(at, of)[index - 1]}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={page}>
              <Link
                to={to(page)}
                aria-label={words.page(page)}
                aria-current={page === at ? 'page' : undefined}
              >
                {page}
              </Link>
            </li>
          ),
        )}
      </ol>
      {at < of && <Link to={to(at + 1)}>{words.next}</Link>}
    </nav>
  )
}
