import './find.css'
import { useSearchParams } from 'react-router-dom'
import { lifeEvents } from '../../domain/uses/cardUse.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardUsesFor, findFor, homePath, lawSearchPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { ButtonGrid } from '../../ui/ButtonGrid.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { useHashSearch } from '../../ui/useHashSearch.ts'
import { LargeText, type LargeTextSwitch } from './LargeText.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useFound } from './useFound.ts'

/** All that fits what somebody says, and where nothing does, what happens in a life to choose from. */
export function FindPage({ largeText }: { readonly largeText: LargeTextSwitch }) {
  const m = useMessages('find')
  const [asked] = useSearchParams()
  return (
    <Page title={m.title} back={{ to: homePath, label: m.back }}>
      {asked.has('elder') && <LargeText {...largeText} />}
      <Search />
    </Page>
  )
}

/** What a key changes; the page around it stays as it is. */
function Search() {
  const m = useMessages('find')
  const { text, setText, note } = useHashSearch(findFor)
  const isSaid = text.trim() !== ''
  const { found, failed, retry } = useFound(text)
  return (
    <>
      <SearchBox said={text} found={isSaid ? found : undefined} onSay={setText} note={note} />
      {failed && (
        <Failure
          title={m.failed.title}
          next={m.failed.next}
          retry={{ label: m.failed.retry, busy: false, onClick: retry }}
        />
      )}
      {isSaid && (
        <p>
          <Link to={lawSearchPath(text)}>{m.inLaw(text.trim())}</Link>
        </p>
      )}
      {(!isSaid || found?.length === 0) && <LifeEvents />}
    </>
  )
}

/** Where nothing is said yet, or nothing was found. */
function LifeEvents() {
  const m = useMessages('find')
  const { events } = useMessages('uses')
  return (
    <>
      <h2>{m.events}</h2>
      <ButtonGrid items={lifeEvents}>
        {(event) => (
          <ButtonLink kind="secondary" to={cardUsesFor(event)}>
            {events[event]}
          </ButtonLink>
        )}
      </ButtonGrid>
    </>
  )
}
