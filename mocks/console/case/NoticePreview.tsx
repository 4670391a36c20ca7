import type { ActPreview } from '../../agency/actPreview.ts'
import { caseTexts } from '../../desk/caseTexts.ts'
import { usePageLanguage } from '../useConsole.ts'
import { Focused } from './Focused.tsx'

/** What the applicant will read of an act, in both languages and word for word, before it is done. */
export function NoticePreview(props: {
  readonly act: string
  readonly preview: ActPreview
  readonly onConfirm: () => void
  readonly onCancel: () => void
}) {
  const { notice, to } = props.preview
  const language = usePageLanguage()
  const c = caseTexts[language]
  return (
    <div className="demo-notice">
      <Focused key={props.act}>{c.willRead}</Focused>
      <p>{c.about(props.act)}</p>
      {notice ? (
        (['zh', 'en'] as const).map((key) => (
          <section key={key}>
            <h4>{key === 'en' ? c.inEnglish : c.inChinese}</h4>
            <div lang={key === 'en' ? 'en' : 'zh-CN'}>
              <p>
                <strong>{notice.title[key]}</strong>
              </p>
              <p>{notice.body[key]}</p>
            </div>
            {notice.sms && (notice.language === 'en') === (key === 'en') && (
              <>
                <p>{c.sentTo(to.join(language === 'en' ? ', ' : '、'))}</p>
                <blockquote lang={key === 'en' ? 'en' : 'zh-CN'}>{notice.sms[key]}</blockquote>
              </>
            )}
          </section>
        ))
      ) : (
        <p>{c.untold}</p>
      )}
      {notice?.sms === null && <p>{c.inboxOnly}</p>}
      <div className="demo-row">
        <button type="button" onClick={props.onConfirm}>
          {notice ? c.confirm : c.confirmUntold}
        </button>
        <button type="button" onClick={props.onCancel}>
          {c.cancel}
        </button>
      </div>
    </div>
  )
}
