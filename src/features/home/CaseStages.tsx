import { useQueries } from '@tanstack/react-query'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { caseQuery } from '../../api/cases.ts'
import { matterOf } from '../../domain/matter.ts'
import type { Stage } from '../../domain/route.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { findStageOf } from '../../procedures/stage.ts'
import { JourneyLine } from '../../ui/JourneyLine.tsx'
import { findDraftStage, stagesAt } from './resume.ts'

/** What surrounds a screen that asks the agency; the start page is drawn without it. */
export type LoadAgency = () => Promise<ComponentType<{ readonly children?: ReactNode }>>

/** The whole journey of somebody who has submitted something: where it stands, the agency is asked. */
export function CaseStages({ loadAgency }: { readonly loadAgency: LoadAgency }) {
  const [agency, setAgency] = useState<{ readonly Agency: Awaited<ReturnType<LoadAgency>> }>()
  useEffect(() => {
    let left = false
    loadAgency().then(
      (Agency) => left || setAgency({ Agency }),
      // Without it the line says nothing of how far it is.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [loadAgency])
  const state = useDraftState()
  if (!agency) return <Line stage={findDraftStage(state)} />
  return (
    <agency.Agency>
      <AskedLine />
    </agency.Agency>
  )
}

function AskedLine() {
  const state = useDraftState()
  const answers = useQueries({ queries: state.cases.map((each) => caseQuery(each.number, each.accessKey)) })
  const views = answers.flatMap(({ data }) => data ?? [])
  const draftStage = findDraftStage(state)
  const isRegistering = views.some((view) => findStageOf(view) === 'notice')
  // The card can be filled in before the registration is decided: then the notice is still to come.
  if (draftStage) return <Line stage={draftStage === 'apply' && isRegistering ? 'notice' : draftStage} />
  if (views.length < answers.length) return <Line stage={undefined} />
  const going = new Map(
    views.flatMap((view) => {
      const stage = findStageOf(view)
      return stage ? [[matterOf(view.number), stage] as const] : []
    }),
  )
  // One line can't stand for several people's cards.
  const [stage, ...others] = going.values()
  return <Line stage={others.length > 0 ? undefined : stage} />
}

function Line({ stage }: { readonly stage: Stage | 'end' | undefined }) {
  const m = useMessages('home')
  return <JourneyLine label={m.journey} stages={stagesAt(stage, m.stages)} words={m.states} />
}
