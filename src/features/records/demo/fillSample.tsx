import { lazy, Suspense } from 'react'
import type { PartialAnswers } from '../../../domain/application.ts'
import { Coming } from '../../../ui/Coming.tsx'

// Said here and not imported: only then the build leaves out what is loaded below.
const isDemo = import.meta.env.MODE !== 'live'
const Sample = isDemo ? lazy(() => import('./Sample.tsx').then((m) => ({ default: m.Sample }))) : undefined

/** In the demonstration: a button that fills in an invented person who has a record. */
export const FillSample = ({ onFill }: { readonly onFill: (answers: PartialAnswers) => void }) =>
  Sample ? (
    <Suspense fallback={<Coming />}>
      <Sample onFill={onFill} />
    </Suspense>
  ) : null
