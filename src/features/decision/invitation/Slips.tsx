import type { RosterRow } from '../../../domain/roster/row.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { QrCode } from '../../../ui/QrCode.tsx'
import { useLink } from './useLink.ts'

interface SlipsProps {
  readonly at: OrganisationSession
  readonly rows: readonly RosterRow[]
  readonly isChild: (row: RosterRow) => boolean
}

/** A sheet to be printed and cut: one slip for each person, with their name, their code, and what it is for. */
export function Slips({ at, rows, isChild }: SlipsProps) {
  return (
    <ul className="invitation-slips">
      {rows.map((row) => (
        <Slip key={row.key} at={at} row={row} isChild={isChild(row)} />
      ))}
    </ul>
  )
}

function Slip({ at, row, isChild }: { at: OrganisationSession; row: RosterRow; isChild: boolean }) {
  const m = useMessages('invitation')
  const language = useLanguage()
  const link = useLink(at, row, isChild)
  const { name = '', guardianName = '' } = row.cells
  const { organisation } = at
  const agent = language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name
  return (
    <li className="invitation-slip">
      <div className="invitation-slip-code">
        {link !== undefined && <QrCode text={link} label={m.qr(name)} border={2} />}
      </div>
      <div>
        <p className="invitation-slip-name">{isChild ? `${guardianName}（${name}）` : name}</p>
        <p>{m.slip(agent)}</p>
        <p className="hint">{m.slipCare(formatDay(row.invitation?.until ?? '', language))}</p>
      </div>
    </li>
  )
}
