import '../../ui/otherScreens.css'
import './operators.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { operatorsQuery } from '../../api/operators.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AddOperator } from './AddOperator.tsx'
import type { Done } from './done.ts'
import { OperatorItem } from './OperatorItem.tsx'

/** Who acts for the organisation; for its head operator with the way to appoint and dismiss, and for all what was done by whom. */
export function OperatorsPage({ at }: { readonly at: OrganisationSession }) {
  const m = useMessages('operators')
  const language = useLanguage()
  const { data, error, refetch } = useQuery(operatorsQuery(at.session))
  const [done, setDone] = useState<Done>()
  const again = (next: Done | undefined) => {
    setDone(next)
    void refetch()
  }
  const head = data?.operators.find(({ isHead }) => isHead)
  const isHead = head?.id === at.operator.id
  const isShared = (name: string) => (data?.operators.filter((one) => one.name === name).length ?? 0) > 1
  const calledOf = ({ name, mobile }: { readonly name: string; readonly mobile?: string }) =>
    mobile && isShared(name) ? m.named(name, mobile) : name
  return (
    <Page title={m.title}>
      <p className="lede">{m.lead}</p>
      {done && (
        <Notice kind="success" live>
          <p>{m.done[done.act](done.name)}</p>
        </Notice>
      )}
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={m.loading} lines={3} />}
      {data && (
        <>
          <ul className="operator-list">
            {data.operators.map((one) => (
              <OperatorItem
                key={one.id}
                at={at}
                one={one}
                called={calledOf(one)}
                canChange={isHead && !one.isHead}
                onDone={again}
              />
            ))}
          </ul>
          {!isHead && head && <p>{m.notHead(head.name)}</p>}
          {isHead && <AddOperator at={at} onDone={again} />}
          {data.changes.length > 0 && (
            <section>
              <h2>{m.changes.title}</h2>
              <ul>
                {data.changes.map(({ at: when, act, by, ...whom }, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- nothing else tells two changes of one minute apart
                  <li key={`${data.changes.length - i}`}>
                    {formatTime(when, language)} {m.changes.said[act](by ?? m.changes.agency, calledOf(whom))}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Page>
  )
}
