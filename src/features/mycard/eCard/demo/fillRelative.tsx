import { lazy, Suspense } from 'react'
import { Coming } from '../../../../ui/Coming.tsx'
import type { FamilyDetails } from '../familyDetails.ts'

// Said here and not imported: only then the build leaves out what is loaded below.
const isDemo = import.meta.env.MODE !== 'live'
const Sample = isDemo
  ? lazy(() => import('./SampleRelative.tsx').then((m) => ({ default: m.SampleRelative })))
  : undefined

/** In the demonstration: a button that fills in an invented relative who has a card. */
export const FillRelative = ({ onFill }: { readonly onFill: (details: FamilyDetails) => void }) =>
  Sample ? (
    <Suspense fallback={<Coming />}>
      <Sample onFill={onFill} />
    </Suspense>
  ) : null
