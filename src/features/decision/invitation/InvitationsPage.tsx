import '../../../ui/otherScreens.css'
import '../decision.css'
import './invitation.css'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { isLocalFile } from '../../../api/appUrl.ts'
import { pageOf } from '../../../domain/paging.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { invitationListPath, organisationPath } from '../../../journey/paths.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { copyText } from '../../../ui/copyText.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Pager } from '../../../ui/Pager.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { invitationLink } from './links.ts'
import { PersonItem } from './PersonItem.tsx'
import { Slips } from './Slips.tsx'
import { TakeIn } from './TakeIn.tsx'
import { TakenNotice } from './TakenNotice.tsx'
import { useInvitations } from './useInvitations.ts'
import { useReplies } from './useReplies.ts'

const pageSize = 40

/** For many at once: a link for each, to be printed or sent, how each stands, and what came back. */
export function InvitationsPage({ at }: { readonly at: OrganisationSession }) {
  const m = useMessages('invitation')
  const language = useLanguage()
  const inviting = useInvitations(at)
  const { taken, take } = useReplies(at, inviting)
  const [params] = useSearchParams()
  const [isMaking, setMaking] = useState(false)
  const [isSheet, setSheet] = useState(false)
  const [said, setSaid] = useState('')
  const { isChild, isLive, isLoaded, isByHand } = inviting
  const first = params.get('first') ?? undefined
  const open = inviting.open.toSorted((a, b) => Number(b.key === first) - Number(a.key === first))
  const back = { to: organisationPath, label: m.back }
  if (!isLoaded)
    return (
      <Page title={m.title} back={back}>
        <Skeleton label={m.title} shape="list" lines={6} />
      </Page>
    )
  const waiting = open.filter(isLive)
  const without = open.filter((row) => !isLive(row) && row.declined === undefined)
  const paged = pageOf(isSheet ? waiting : open, params.get('page'), pageSize)
  const make = async () => {
    setMaking(true)
    await inviting.invite(without)
    setMaking(false)
  }
  const copyAll = async () => {
    const { name, nameEn = name } = at.organisation
    const texts = paged.items.filter(isLive).map(async (row) => {
      if (!row.invitation) return ''
      const link = await invitationLink(at, row.cells, row.invitation, isChild(row))
      const who = (isChild(row) ? row.cells.guardianName : row.cells.name) ?? ''
      const day = formatDay(row.invitation.until, language)
      return m.message(who, language === 'en' ? nameEn : name, day, link)
    })
    setSaid((await copyText((await Promise.all(texts)).join('\n\n'))) ? m.copied : m.cannotCopy)
  }
  return (
    <Page title={m.title} back={back} wide>
      <p className="lede">{m.lead(open.length, waiting.length)}</p>
      <TakenNotice taken={taken} />
      {isLocalFile() ? (
        <Notice kind="warning" title={m.localFile} />
      ) : (
        <>
          <p className="invitation-screen">{m.how}</p>
          {isByHand && <Notice kind="warning" live title={m.mailboxOff} />}
          <Actions>
            {without.length > 0 && (
              <Button aria-disabled={isMaking} onClick={() => isMaking || void make()}>
                {isMaking ? m.making : m.make(without.length)}
              </Button>
            )}
            {waiting.length > 0 && (
              <>
                <Button kind="secondary" aria-pressed={isSheet} onClick={() => setSheet(!isSheet)}>
                  {isSheet ? m.views.list : m.views.sheet}
                </Button>
                {isSheet && (
                  <Button kind="secondary" onClick={() => print()}>
                    {m.print}
                  </Button>
                )}
                <Button kind="secondary" onClick={() => void copyAll()}>
                  {m.copyAll}
                </Button>
                <output className="hint">{said}</output>
              </>
            )}
          </Actions>
          {isSheet ? (
            <Slips at={at} rows={paged.items} isChild={isChild} />
          ) : (
            <ul className="invitation-list">
              {paged.items.map((row) => (
                <PersonItem key={row.key} at={at} row={row} inviting={inviting} />
              ))}
            </ul>
          )}
          <Pager at={paged.at} of={paged.of} words={m.pager} to={(page) => invitationListPath(page, first)} />
        </>
      )}
      <TakeIn take={take} />
    </Page>
  )
}
