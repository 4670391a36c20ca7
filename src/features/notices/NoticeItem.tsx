import type { CaseView, NoticeView } from '../../api/schemas.ts'
import { formatTimeInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { markRead } from '../../journey/readNotices.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Tag } from '../../ui/Tag.tsx'

export interface Received {
  readonly notice: NoticeView
  readonly view: CaseView
  /** The full name, where this device keeps it. */
  readonly name: string | undefined
}

/**
 * One notice: opening it marks it as read and shows the text message as it would have come. Among those of several cases
 * (`isMixed`) it says before it is opened whose it is.
 */
export function NoticeItem({
  received,
  unread,
  isMixed,
}: {
  readonly received: Received
  readonly unread: boolean
  readonly isMixed: boolean
}) {
  const { about, kinds } = useMessages('progress')
  const notices = useMessages('notices')
  const language = useLanguage()
  const pick = usePick()
  const { notice, view, name } = received
  const matter = about(kinds[view.kind], name ?? view.holder.name)
  return (
    <li>
      <Disclosure
        summary={
          <span className="inbox-line">
            <span className={unread ? 'inbox-title is-unread' : 'inbox-title'}>{pick(notice.title)}</span>
            {unread ? (
              <Tag kind="brand">{notices.unread}</Tag>
            ) : (
              <span className="sr-only">{notices.read}</span>
            )}
            {isMixed && <span className="hint">{matter}</span>}
            <span className="hint">{formatTimeInFull(notice.at, language)}</span>
          </span>
        }
        onToggle={(event) => {
          if (event.currentTarget.open) markRead([notice.id])
        }}
      >
        <p>{pick(notice.body)}</p>
        {notice.sms && (
          <figure className="sms">
            <figcaption>
              {notices.sms} {notices.demo && <Tag>{notices.demo}</Tag>}
            </figcaption>
            <blockquote lang={notice.language}>
              {notice.language ? notice.sms[notice.language === 'en' ? 'en' : 'zh'] : pick(notice.sms)}
            </blockquote>
            {notice.sentTo && <p className="hint">{notices.sentTo(notice.sentTo)}</p>}
            <p className="hint">{notices.smsNote}</p>
          </figure>
        )}
        {!isMixed && <p className="hint">{matter}</p>}
        <p>
          <Link to={casePath(view.number)}>{notices.toCase}</Link>
        </p>
      </Disclosure>
    </li>
  )
}
