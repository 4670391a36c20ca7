import { caseSearchPath, keepPath } from '../../journey/paths.ts'
import './keep.css'
import '../../ui/otherScreens.css'
import { useEffect } from 'react'
import { useNavigate } from 'react-router-dom'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { changedCase, changePath } from '../../journey/caseChanges.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import type { SetAside } from '../../journey/deviceContents.ts'
import type { Draft } from '../../journey/draft.ts'
import { rememberExpiryTold } from '../../journey/expiryTold.ts'
import { dropSetAside, takeExpired } from '../../journey/found.ts'
import { resumeTo } from '../../journey/resume.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { nameOf } from '../../wizard/answerList.ts'
import { useKeepWords } from './useKeepWords.ts'

/** Above every screen: what was found on this device and is not in use, because it can't be read or its week is over. */
export function FoundNotice() {
  const { setAside, expired } = useDraftState()
  return (
    <>
      {setAside && <Unreadable setAside={setAside} />}
      {expired?.map((draft) => (
        <Expired key={draft.id} draft={draft} />
      ))}
    </>
  )
}

/** The button that was pressed is gone. */
const toTitle = () => document.getElementById('title')?.focus()

function Unreadable({ setAside }: { readonly setAside: SetAside }) {
  const words = useKeepWords()
  const t = words.keep.setAside
  const store = useDraftStore()
  const { answers } = useDraftState().draft
  const { drafts, cases, parts } = setAside
  const names = parts.flatMap((part) =>
    part !== 'times' && part !== 'outbox' && part !== 'changes' && part in words.apply.names
      ? [nameOf(part, answers, words)]
      : [],
  )
  const drop = () => {
    void dropSetAside(store)
    toTitle()
  }
  return (
    <div className="page keep-banner shell-news">
      <Notice kind="warning" live title={t.title}>
        <ul>
          {drafts.length > 0 && (
            <li>
              {t.draft} <Link to={keepPath}>{t.openFile}</Link>
            </li>
          )}
          {names.length > 0 && <li>{t.answers(names)}</li>}
          {parts.includes('changes') && <li>{t.changes}</li>}
          {parts.includes('outbox') && <li>{t.outbox}</li>}
          {parts.includes('times') && <li>{t.times}</li>}
          {cases.length > 0 && (
            <li>
              {t.cases(cases.filter(Boolean))} <Link to={caseSearchPath()}>{t.search}</Link>
            </li>
          )}
        </ul>
        <p>{t.rest}</p>
        <Button kind="secondary" onClick={drop}>
          {t.seen}
        </Button>
      </Notice>
    </div>
  )
}

function Expired({ draft }: { readonly draft: Draft }) {
  const { keep, language } = useKeepWords()
  const t = keep.expired
  const { list } = useMessages('progress')
  const { memory } = useDraftState()
  const store = useDraftStore()
  const navigate = useNavigate()
  useEffect(() => rememberExpiryTold(draft, Date.now()), [draft])
  const { changes } = draft
  const goOn = async () => {
    const taken = await takeExpired(store, draft.id)
    if (!taken) return
    const begun = changes?.[draft.id]
    if (begun) store.changeCase(draft.id, begun)
    else await store.restore(taken)
    void navigate(begun ? changePath(draft.id) : resumeTo(taken))
  }
  const remove = async () => {
    await takeExpired(store, draft.id)
    toTitle()
  }
  return (
    <div className="page keep-banner shell-news">
      <Notice live title={changes ? t.changeTitle : t.title}>
        <p>{changes ? changedCase(draft.id) : draftTitle(draft, list, memory !== 'shared')}</p>
        <p>{t.text(formatMoment(draft.updatedAt, language))}</p>
        <div className="keep-row">
          <Button kind="secondary" onClick={() => void goOn()}>
            {t.goOn}
          </Button>
          <Button kind="quiet" onClick={() => void remove()}>
            {t.remove}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
