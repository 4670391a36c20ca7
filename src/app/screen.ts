import type { ComponentType } from 'react'
import type { Namespace } from '../i18n/messages.ts'
import { journeyIds } from '../journey/types.ts'

export type Params = Readonly<Partial<Record<string, string>>>

/** One place a person can be in. Its code, its sentences and what it needs of the agency load side by side. */
export interface Screen {
  readonly path: string
  readonly load: () => Promise<ComponentType>
  readonly needs: readonly Namespace[]
  /** One of the first screens: does without the agency (its query cache and client) and the larger part of the styles. */
  readonly light: boolean
  /** Whether there is such a place: its path may match what is none. */
  readonly exists: (params: Params) => boolean
}

/** @returns whether the journey in the address is one that the app has. */
export const isJourney = ({ journey }: Params): boolean => journeyIds.some((each) => each === journey)

export const loadStep: Screen['load'] = () =>
  import('../features/question/StepPage.tsx').then((m) => m.StepPage)
