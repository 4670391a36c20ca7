import { useQueries } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { caseQuery } from '../../api/cases.ts'
import { useDiscarded } from '../../api/useDiscarded.ts'
import { pageOf } from '../../domain/paging.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { mattersOf } from '../../journey/matters.ts'
import {
  cardUsesPath,
  caseListPath,
  homePath,
  keepPath,
  myDataPath,
  noticesPath,
  stepPath,
  tripPath,
  verifyPath,
} from '../../journey/paths.ts'
import { useReadNotices } from '../../journey/readNotices.ts'
import { listDrafts } from '../../journey/resume.ts'
import type { SavedCase } from '../../journey/savedCases.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Coming } from '../../ui/Coming.tsx'
import { EmptyFolder } from '../../ui/drawings/EmptyFolder.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Undo } from '../../ui/Undo.tsx'
import { CaseRow } from './CaseRow.tsx'
import { DraftToContinue } from './DraftToContinue.tsx'
import { OwnVisits } from './OwnVisits.tsx'
import { SearchForm } from './SearchForm.tsx'
import './tracking.css'

/** This device's own cases, an application to continue, and the search for any other case. */
export function CasesPage() {
  const m = useMessages('progress')
  const store = useDraftStore()
  const state = useDraftState()
  const navigate = useNavigate()
  const { discarded, failed, discard, putBack, end } = useDiscarded()
  const { cases, loaded, memory, casesOnlyHere } = state
  const [asked] = useSearchParams()
  const matters = pageOf(mattersOf(cases), asked.get('page'), mattersOnPage)
  const drafts = listDrafts(state)
  const begun = drafts.length > 0
  const startOther = async () => {
    await store.start('route')
    await navigate(stepPath('route', 'who'))
  }
  return (
    <Page
      title={m.list.title}
      step={matters.of > 1 && m.pages.at(matters.at, matters.of)}
      back={{ to: homePath, label: m.back.home }}
      aside={
        <ul>
          {m.list.help.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      }
      asideTitle={m.list.help.title}
    >
      {!loaded && <Coming />}
      {begun && (
        <>
          <h2>{m.list.draftTitle}</h2>
          {drafts.map((draft) => (
            <DraftToContinue
              key={draft.id}
              draft={draft}
              isOnly={drafts.length === 1}
              onDelete={() => void discard(draft.id)}
            />
          ))}
          <Actions>
            <Button kind="secondary" onClick={() => void startOther()}>
              {m.list.startOther}
            </Button>
          </Actions>
        </>
      )}
      {failed && <Notice kind="error" live title={m.list.draftNotDeleted} />}
      {discarded && (
        <Undo
          key={discarded.id}
          text={m.list.draftDeleted}
          label={m.list.undo}
          remaining={m.list.remaining}
          onUndo={putBack}
          onEnd={end}
        />
      )}
      <h2>{m.list.heading}</h2>
      {!loaded && <Skeleton label={m.loading} shape="list" lines={2} />}
      {loaded && cases.length === 0 && (
        <>
          <Pictured picture={<EmptyFolder />}>
            <p>{m.list.empty}</p>
          </Pictured>
          {!begun && (
            <Actions>
              <ButtonLink to={stepPath('route', 'who')}>{m.list.start}</ButtonLink>
            </Actions>
          )}
        </>
      )}
      {loaded && cases.length > 0 && (
        <>
          <ul className="case-list">
            {matters.items.map((matter) =>
              matter.cases.length === 1 ? (
                <CaseRow key={matter.number} saved={matter.cases[0]} />
              ) : (
                <li key={matter.number} className="matter">
                  <p className="hint">{m.list.matter(matter.number)}</p>
                  <ul className="case-list">
                    {matter.cases.toReversed().map((saved) => (
                      <CaseRow key={saved.number} saved={saved} />
                    ))}
                  </ul>
                </li>
              ),
            )}
          </ul>
          <Pager {...matters} words={m.pages} to={(page) => caseListPath(page)} />
          <ToNotices cases={matters.of > 1 ? [] : cases} />
          <p>
            <Link to={tripPath}>{m.list.trip}</Link>
          </p>
          <p className="hint">{memory || casesOnlyHere ? m.list.whereHere : m.list.where}</p>
        </>
      )}
      {loaded && <OwnVisits />}
      {!begun && (
        <p>
          <Link to={keepPath}>{m.list.openFile}</Link>
        </p>
      )}
      <h2 id="search">{m.search.heading}</h2>
      <p>{m.search.lead}</p>
      <SearchForm settled={loaded} />
      <p>
        <Link to={verifyPath}>{m.search.verify}</Link>
      </p>
      <p>
        <Link to={cardUsesPath}>{m.list.uses}</Link>
      </p>
      <p>
        <Link to={myDataPath}>{m.list.myData}</Link>
      </p>
    </Page>
  )
}

/** Each is asked for at the agency. */
const mattersOnPage = 20

/** The way to the inbox, with how many notices of these cases are unread; of more than one page of cases they are not counted. */
function ToNotices({ cases }: { readonly cases: readonly SavedCase[] }) {
  const { list } = useMessages('progress')
  const read = useReadNotices()
  const answers = useQueries({ queries: cases.map((each) => caseQuery(each.number, each.accessKey)) })
  const unread = answers.flatMap(({ data }) => data?.notices ?? []).filter(({ id }) => !read.has(id)).length
  return (
    <p>
      <ButtonLink kind="secondary" to={noticesPath}>
        {list.notices(unread)}
      </ButtonLink>
    </p>
  )
}
