import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { actOnCard, caseQuery, showCase } from '../../api/cases.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import { lightsOf } from '../../domain/cardEvents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** Switches the social function on, and says honestly when it can't tell whether it did. */
export function EnableSocial({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const { enable } = useMessages('mycard')
  const { faults, retry, waitFirst } = useMessages('progress')
  const queries = useQueryClient()
  const done = useRef<HTMLDivElement>(null)
  const act = useMutation({
    mutationFn: () => actOnCard({ number: view.number, accessKey: caseKey, action: 'enableSocial' }),
    onSuccess: (after) => showCase(queries, after),
    // It may have worked unseen, or somebody else was faster: the agency's own record decides what is shown.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(view.number, '').queryKey }),
  })
  const isOn = lightsOf(view.card.events).social
  const wasTried = !act.isIdle
  useEffect(() => {
    if (isOn && wasTried) done.current?.focus()
  }, [isOn, wasTried])
  if (isOn)
    return wasTried ? (
      <div ref={done} tabIndex={-1} className="card-done">
        <Notice kind="success" title={enable.done} live />
      </div>
    ) : null
  if (!view.card.actions.includes('enableSocial')) return null
  const wait = findWait(act.error)
  const unsure = act.error instanceof AgencyError && isAmbiguous(act.error)
  return (
    <>
      <h2>{enable.heading}</h2>
      <p>{enable.lead}</p>
      {act.isError && (
        <Failure
          title={faults[faultOf(act.error)].title}
          safe={unsure ? enable.unsure : enable.safe}
          next={wait ? waitFirst(wait) : faults[faultOf(act.error)].next}
        />
      )}
      <Actions>
        <Button aria-disabled={act.isPending} onClick={() => act.isPending || act.mutate()}>
          {act.isPending ? enable.working : act.isError ? retry : enable.button}
        </Button>
      </Actions>
      <Disclosure summary={enable.elsewhere}>
        <ul>
          {enable.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
