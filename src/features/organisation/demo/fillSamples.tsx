import { lazy, Suspense } from 'react'
import { Coming } from '../../../ui/Coming.tsx'

// Said here and not imported: only then the build leaves out what is loaded below.
const isDemo = import.meta.env.MODE !== 'live'
const Samples = isDemo ? lazy(() => import('./Samples.tsx').then((m) => ({ default: m.Samples }))) : undefined

/** In the demonstration: the organisations that one can be. */
export const FillSamples = ({ onFill }: { readonly onFill: (code: string, mobile: string) => void }) =>
  Samples ? (
    <Suspense fallback={<Coming />}>
      <Samples onFill={onFill} />
    </Suspense>
  ) : null
