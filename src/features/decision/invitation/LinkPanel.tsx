import { useState } from 'react'
import { isReachable } from '../../../api/appUrl.ts'
import type { RosterRow } from '../../../domain/roster/row.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { Button } from '../../../ui/Button.tsx'
import { copyText } from '../../../ui/copyText.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import { longestInCode } from './links.ts'
import { useLink } from './useLink.ts'

interface LinkPanelProps {
  readonly at: OrganisationSession
  readonly row: RosterRow
  readonly isChild: boolean
}

/** The link of one person: as a code to be scanned, and with a few words to be sent. */
export function LinkPanel({ at, row, isChild }: LinkPanelProps) {
  const m = useMessages('invitation')
  const language = useLanguage()
  const [said, setSaid] = useState('')
  const link = useLink(at, row, isChild)
  const { name = '', guardianName = '' } = row.cells
  const who = isChild ? guardianName : name
  const day = formatDay(row.invitation?.until ?? '', language)
  const { organisation } = at
  const agent = language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name
  if (link === undefined) return null
  const copy = async () => {
    const isCopied = await copyText(m.message(who, agent, day, link))
    setSaid(isCopied ? m.copied : m.cannotCopy)
  }
  return (
    <div className="flow">
      {!isReachable() && <Notice kind="warning" title={m.localHost} />}
      {link.length > longestInCode ? (
        <p>{m.tooBig}</p>
      ) : (
        <figure className="invitation-qr">
          <QrCode text={link} label={m.qr(who)} border={3} />
        </figure>
      )}
      <p>
        <Button kind="secondary" onClick={() => void copy()}>
          {m.copy}
        </Button>{' '}
        <output className="hint">{said}</output>
      </p>
    </div>
  )
}
