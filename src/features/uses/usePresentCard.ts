import { useMutation, useQueryClient } from '@tanstack/react-query'
import { presentCard } from '../../api/cardUses.ts'
import { caseQuery, showCase } from '../../api/cases.ts'
import type { OwnCard } from '../../api/useOwnCards.ts'
import type { Carrier } from '../../domain/uses/cardUseCodes.ts'

/** Presents a card once; what the agency wrote down of it is the newest entry of the card's log. */
export function usePresentCard(use: string, city: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (what: {
      readonly own: OwnCard
      readonly carrier: Carrier
      readonly consent: boolean
      /** Of treatment that has to be filed: where it is, and whether it is an emergency. */
      readonly where: { readonly place?: string; readonly emergency?: true }
    }) =>
      presentCard({
        number: what.own.view.number,
        accessKey: what.own.accessKey,
        body: { use, city, carrier: what.carrier, ...what.where, ...(what.consent ? { consent: true } : {}) },
      }),
    onSuccess: (after) => showCase(queries, after),
    onError: (_, { own }) => queries.invalidateQueries({ queryKey: caseQuery(own.view.number, '').queryKey }),
  })
}
