import { useState } from 'react'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { changedCase } from '../../journey/caseChanges.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { type Draft, isChangeId } from '../../journey/draft.ts'
import { daysLeft } from '../../journey/expiry.ts'
import { isKept } from '../../journey/resume.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { draftsOf } from './people.ts'

/** What is deleted within two days, first of all; and a press that keeps it for another week. */
export function Soon() {
  const { list } = useMessages('progress')
  const { soon, device } = useMessages('mydata')
  const language = useLanguage()
  const state = useDraftState()
  const store = useDraftStore()
  const [now] = useState(Date.now)
  const [isKeptOn, setKeptOn] = useState(false)
  const { draft: inUse, expired = [] } = state
  const ending = draftsOf(state).filter(
    (each) => !expired.includes(each) && isKept(state, each) && daysLeft(each.expiresAt, now) < 2,
  )
  const keepOn = async ({ id, changes }: Draft) => {
    setKeptOn(false)
    if (changes) store.changeCase(id, changes[id] ?? {})
    else if (await store.open(id)) {
      store.change({})
      await store.flush()
      await store.open(inUse.id)
    }
    setKeptOn(true)
  }
  if (ending.length === 0) return isKeptOn ? <Notice kind="success" live title={soon.kept} /> : null
  return (
    <Notice kind="warning" title={soon.heading}>
      <ul className="data-soon">
        {ending.map((each) => {
          const title = isChangeId(each.id)
            ? device.change(changedCase(each.id))
            : draftTitle(each, list, true)
          return (
            <li key={each.id}>
              <span>
                {title} <span className="hint">{device.until(formatMoment(each.expiresAt, language))}</span>
              </span>
              <Button kind="secondary" onClick={() => void keepOn(each)}>
                {soon.again}
                <span className="sr-only">{`: ${title}`}</span>
              </Button>
            </li>
          )
        })}
      </ul>
      {isKeptOn && <output>{soon.kept}</output>}
    </Notice>
  )
}
