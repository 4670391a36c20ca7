import { useQueries, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { caseQuery } from '../../api/cases.ts'
import { todayQuery } from '../../api/today.ts'
import { pageOf } from '../../domain/paging.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { casesPath, noticeListPath } from '../../journey/paths.ts'
import { markRead, useReadNotices } from '../../journey/readNotices.ts'
import { Button } from '../../ui/Button.tsx'
import { Letterbox } from '../../ui/drawings/Letterbox.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Compare } from './Compare.tsx'
import { NoticeItem, type Received } from './NoticeItem.tsx'
import { ScamAdvice } from './ScamAdvice.tsx'
import './notices.css'

/** Each is asked for at the agency. */
const casesOnPage = 20

/**
 * The inbox: every notice of the cases on this device, newest first, each with the text message it came with. Where there are
 * many cases, those that were submitted last come first, a page of them at a time.
 */
export function NoticesPage() {
  const m = useMessages('progress')
  const notices = useMessages('notices')
  const { cases, loaded } = useDraftState()
  const hotline = useQuery(todayQuery()).data?.hotline ?? '12333'
  const read = useReadNotices()
  const [asked] = useSearchParams()
  const newestFirst = cases.toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))
  const shown = pageOf(newestFirst, asked.get('page'), casesOnPage)
  const isPaged = shown.of > 1
  const answers = useQueries({
    queries: shown.items.map((each) => ({
      ...caseQuery(each.number, each.accessKey),
      refetchInterval: 60_000,
    })),
  })
  const received: Received[] = answers
    .flatMap(({ data }, i) =>
      data ? data.notices.map((notice) => ({ notice, view: data, name: shown.items[i]?.name })) : [],
    )
    // The agency sends the newest first: what came within one minute keeps that order.
    .sort((a, b) => (a.notice.at === b.notice.at ? 0 : a.notice.at < b.notice.at ? 1 : -1))
  const unread = received.filter(({ notice }) => !read.has(notice.id))
  const failed = answers.find((answer) => answer.isError)
  const isComplete = loaded && answers.every((answer) => !answer.isPending)
  return (
    <Page
      title={notices.title}
      step={isPaged && m.pages.at(shown.at, shown.of)}
      back={{ to: casesPath, label: m.back.cases }}
      aside={<ScamAdvice hotline={hotline} />}
      asideTitle={notices.scamAdvice.title}
    >
      {isPaged && <p className="hint">{notices.byPage(casesOnPage)}</p>}
      {failed && (
        <RequestFailure
          error={failed.error}
          safe={notices.incomplete}
          asked={{
            isFetching: failed.isFetching,
            refetch: () => {
              for (const answer of answers) if (answer.isError) void answer.refetch()
            },
          }}
        />
      )}
      {!isComplete && <Skeleton label={m.loading} shape="list" lines={3} holds />}
      {isComplete && received.length === 0 && !failed && (
        <Pictured picture={<Letterbox />}>
          <p>{notices.empty}</p>
        </Pictured>
      )}
      {received.length > 0 && (
        <>
          <div className="inbox-head">
            <output>{notices.lead(unread.length, isPaged)}</output>
            {unread.length > 0 && (
              <Button kind="quiet" onClick={() => markRead(unread.map(({ notice }) => notice.id))}>
                {notices.allRead(isPaged)}
              </Button>
            )}
          </div>
          <ul className="inbox">
            {received.map((each) => (
              <NoticeItem
                key={each.notice.id}
                received={each}
                unread={!read.has(each.notice.id)}
                isMixed={shown.items.length > 1}
              />
            ))}
          </ul>
        </>
      )}
      <Pager {...shown} words={m.pages} to={noticeListPath} />
      <Compare />
    </Page>
  )
}
