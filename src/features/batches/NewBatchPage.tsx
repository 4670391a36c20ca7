import '../../ui/otherScreens.css'
import './batches.css'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchesPath, checkBatchPath, organisationPath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CityField } from './CityField.tsx'
import { type Choice as Chosen, keepChoice, readChoice } from './choice.ts'
import { LeftOutList } from './LeftOutList.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { useAgencyCheck } from './useAgencyCheck.ts'
import { useCardColumns } from './useMoreColumns.tsx'
import { useSorted } from './useSorted.ts'

/** Choosing who is in a new batch: everybody who can be applied for, or some of them. Nothing is sent from here. */
export function NewBatchPage({ at }: { readonly at: OrganisationSession }) {
  const { choose: m } = useMessages('batches')
  const navigate = useNavigate()
  const { code, city: known } = at.organisation
  const [choice, setChoice] = useState(() => readChoice(code))
  const [isEmpty, setEmpty] = useState(false)
  const city = known ?? choice.city
  const check = useAgencyCheck(at)
  const { roster, looked, setting, sorted } = useSorted(at, city, check.uninsured)
  const more = useCardColumns(setting)
  const change = (part: Partial<Chosen>) => {
    const next = { ...choice, ...part }
    setChoice(next)
    keepChoice(next)
    setEmpty(false)
  }
  const able = sorted ? [...sorted.ready, ...sorted.onPaper] : []
  const keys = new Set(choice.keys)
  const count = choice.mode === 'all' ? able.length : able.filter(({ key }) => keys.has(key)).length
  const back = { to: batchesPath, label: m.back }
  if (roster.isLoaded && looked.total === 0)
    return (
      <Page title={m.title} back={back}>
        <p>{m.noRoster}</p>
        <ButtonLink to={organisationPath}>{m.toRoster}</ButtonLink>
      </Page>
    )
  return (
    <Page title={m.title} back={back} wide>
      <p className="lede">{m.lead}</p>
      {known === undefined && <CityField city={choice.city} onChange={(next) => change({ city: next })} />}
      {check.state === 'checking' && <output className="block">{m.checking}</output>}
      {check.state === 'failed' && (
        <Notice kind="warning" live>
          <p>{m.checkFailed}</p>
        </Notice>
      )}
      {city !== undefined && (!sorted || check.state === 'checking') && (
        <Skeleton label={m.title} lines={4} />
      )}
      {sorted && check.state !== 'checking' && (
        <>
          {able.length === 0 ? (
            <p>{m.none}</p>
          ) : (
            <Field id="who" label={m.who} as="legend" error={isEmpty && m.nobodyChosen}>
              {(ids) => (
                <Choice
                  {...ids}
                  name="who"
                  defaultValue={choice.mode}
                  options={[
                    { value: 'all', label: m.all(able.length) },
                    { value: 'some', label: m.some },
                  ]}
                  onChange={(mode) => change({ mode: mode === 'some' ? 'some' : 'all' })}
                />
              )}
            </Field>
          )}
          {choice.mode === 'some' && able.length > 0 && (
            <PeopleTable
              rows={able}
              more={more}
              label={m.tableLabel}
              chosen={keys}
              onChange={(next) => change({ keys: [...next] })}
            />
          )}
          <LeftOutList leftOut={sorted.leftOut} />
          {able.length > 0 && (
            <Actions>
              <Button onClick={() => (count === 0 ? setEmpty(true) : void navigate(checkBatchPath))}>
                {m.next(count)}
              </Button>
            </Actions>
          )}
        </>
      )}
    </Page>
  )
}
