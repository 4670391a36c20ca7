import '../../ui/otherScreens.css'
import './batches.css'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { checkRegistrationsPath, organisationPath } from '../../journey/paths.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CityField } from './CityField.tsx'
import { type Choice, keepChoice, readChoice } from './choice.ts'
import { LeftOutList } from './LeftOutList.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { useAgencyCheck } from './useAgencyCheck.ts'
import { useDueColumns } from './useMoreColumns.tsx'
import { useRegistrations } from './useRegistrations.ts'

/** Choosing whom an employer registers for insurance: everybody who is due, unless some are taken out. Nothing is sent from here. */
export function RegisterPage({ at }: { readonly at: OrganisationSession }) {
  const { choose: m } = useMessages('registration')
  const navigate = useNavigate()
  const { code, city: known } = at.organisation
  const [choice, setChoice] = useState(() => readChoice(code, 'registration'))
  const [isEmpty, setEmpty] = useState(false)
  const city = known ?? choice.city
  const check = useAgencyCheck(at)
  const { sorted, asOf } = useRegistrations(at, city, check.uninsured)
  const more = useDueColumns(asOf)
  const change = (part: Partial<Choice>) => {
    const next = { ...choice, ...part }
    setChoice(next)
    keepChoice(next, 'registration')
    setEmpty(false)
  }
  const ready = sorted?.ready ?? []
  const all = ready.map(({ key }) => key)
  const chosen = new Set(choice.mode === 'all' ? all : choice.keys)
  const count = all.filter((key) => chosen.has(key)).length
  const isChecking = check.state === 'checking'
  return (
    <Page title={m.title} back={{ to: organisationPath, label: m.back }} wide>
      <p className="lede">{m.lead}</p>
      {known === undefined && <CityField city={choice.city} onChange={(next) => change({ city: next })} />}
      {isChecking && <output className="block">{m.checking}</output>}
      {check.state === 'failed' && (
        <Notice kind="warning" live>
          <p>{m.checkFailed}</p>
        </Notice>
      )}
      {city !== undefined && (!sorted || isChecking) && <Skeleton label={m.title} lines={4} />}
      {sorted && !isChecking && (
        <>
          {ready.length === 0 ? (
            <p>{m.none}</p>
          ) : (
            <PeopleTable
              rows={ready}
              more={more}
              label={m.tableLabel}
              chosen={chosen}
              onChange={(next) => change({ mode: 'some', keys: [...next] })}
            />
          )}
          {sorted.leftOut.length > 0 && <LeftOutList leftOut={sorted.leftOut} />}
          {isEmpty && (
            <p role="alert" className="error">
              {m.nobodyChosen}
            </p>
          )}
          {ready.length > 0 && (
            <Actions>
              <Button onClick={() => (count === 0 ? setEmpty(true) : void navigate(checkRegistrationsPath))}>
                {m.next(count)}
              </Button>
            </Actions>
          )}
        </>
      )}
    </Page>
  )
}
