import type { LookUp } from '../../domain/contributionRecord.ts'
import type { LawId } from '../../domain/law.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { tableRoles } from '../../ui/table/tableRoles.ts'

/** What lets somebody look; nothing does where it was refused. */
const laws: { readonly [R in LookUp['why']]?: LawId } = {
  record: 'socialInsuranceLaw.74',
  application: 'personalInformationLaw.13',
  review: 'personalInformationLaw.34',
  counter: 'agencyRegulations.7',
  declaration: 'personalInformationLaw.13',
}

/** Looks at a record: when, who, what for, and by which law; `onObject`: its person does not know one. */
export function LookUpTable({
  lookUps,
  mayObject,
  onObject,
}: {
  readonly lookUps: readonly LookUp[]
  readonly mayObject: (look: LookUp) => boolean
  readonly onObject: (look: LookUp) => void
}) {
  const m = useMessages('records').lookUps
  const language = useLanguage()
  // Two may be of the same minute; the list is never sorted anew.
  const rows = lookUps.map((look, i) => ({ look, id: `${look.at}-${i}` }))
  return (
    <table {...tableRoles.table} className="record-table look-table">
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.head} scope="col">
            {m.when}
          </th>
          <th {...tableRoles.head} scope="col">
            {m.who}
          </th>
          <th {...tableRoles.head} scope="col">
            {m.why}
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map(({ look, id }) => {
          const law = laws[look.why]
          const when = `${formatDay(look.at.slice(0, 10), language)} ${look.at.slice(11)}`
          return (
            <tr {...tableRoles.row} key={id}>
              <td {...tableRoles.cell}>{when}</td>
              <td {...tableRoles.cell}>{m.actors[look.by]}</td>
              <td {...tableRoles.cell}>
                {m.reasons[look.why]} {law && <LawLink id={law} />}
                {look.objection && (
                  <span className="block">
                    <Tag kind={look.objection.state === 'open' ? 'brand' : 'plain'}>
                      {m.objections.states[look.objection.state]}
                    </Tag>
                  </span>
                )}
                {mayObject(look) && (
                  <Button kind="quiet" aria-label={m.unknownOf(when)} onClick={() => onObject(look)}>
                    {m.unknown}
                  </Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
