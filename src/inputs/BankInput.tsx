import { useQuery, useQueryClient } from '@tanstack/react-query'
import { use } from 'react'
import { banksQuery, outletsQuery } from '../api/banks.ts'
import { deliveryOf, productionModeOf } from '../domain/issuance.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Tag } from '../ui/Tag.tsx'
import { FaultNotice } from './FaultNotice.tsx'
import { FailedBank } from './failedBank.ts'
import type { EditProps } from './inputDefinitions.ts'

/**
 * The banks that issue this person's card in the city the way they want it, in the agency's order, which favours none; one
 * that has failed says so.
 */
export function BankInput({ name, ids, value, onChange, answersSoFar }: EditProps<string>) {
  const { bank: words, loading } = useMessages('apply').inputs
  const pick = usePick()
  const failed = use(FailedBank)
  const queries = useQueryClient()
  const city = answersSoFar.city ?? ''
  const query = useQuery(banksQuery(city))
  const again = () => {
    void query.refetch()
    // The outlets below wait for the same agency.
    void queries.refetchQueries({ queryKey: outletsQuery(city).queryKey, type: 'active' })
  }
  if (query.isPending) return <Skeleton label={loading} shape="list" lines={4} holds />
  // A list that is here already is good enough where asking again went wrong.
  if (!query.data) return <FaultNotice error={query.error} onRetry={again} />
  const isInstant = productionModeOf(answersSoFar) === 'instant'
  const isPosted = deliveryOf(answersSoFar) === 'post'
  const banks = query.data.filter((bank) => (bank.instant || !isInstant) && (bank.post || !isPosted))
  if (banks.length === 0) return <p>{query.data.length > 0 ? words.noneSuch : words.none}</p>
  return (
    <>
      {failed && <p>{words.classOne}</p>}
      <p className="hint">{words.same}</p>
      {banks.length < query.data.length && (
        <p className="hint">{isInstant ? words.onlyInstant : words.onlyPost}</p>
      )}
      <div className="banks">
        <Choice
          {...ids}
          name={name}
          defaultValue={value}
          onChange={onChange}
          options={banks.map((bank) => ({
            value: bank.code,
            label: pick(bank.name),
            hint: (
              <>
                <span className="tags">
                  {bank.code === failed && <Tag kind="warning">{words.failed}</Tag>}
                  <span>{words.outlets(bank.outlets)}</span>
                </span>
                {bank.code === failed && <span className="block">{words.failedWhy}</span>}
              </>
            ),
          }))}
        />
      </div>
      <p className="hint">
        {words.neutral}
        <br />
        {words.demo}
      </p>
    </>
  )
}
