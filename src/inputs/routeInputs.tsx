import { lazy, Suspense } from 'react'
import { Choice } from '../ui/Choice.tsx'
import { type EditProps, type InputDefinitions, readText } from './inputDefinitions.ts'

const loadCity = () => import('./CityInput.tsx')
const CityInput = lazy(() => loadCity().then((m) => ({ default: m.CityInput })))

/** Brings the list of cities, so that the question about it is there at once. */
export const preloadCity = (): void => void loadCity().catch(() => undefined)

function ChoiceEdit({ name, ids, options, value, onChange }: EditProps<string>) {
  return <Choice {...ids} name={name} options={options} defaultValue={value} onChange={onChange} />
}

function CityEdit(props: EditProps<string>) {
  return (
    <Suspense fallback={null}>
      <CityInput {...props} />
    </Suspense>
  )
}

/** The ways in which the first questions are put: all that the first screen needs. */
export const routeInputs = {
  choice: { Edit: ChoiceEdit, group: true, read: readText },
  city: { Edit: CityEdit, group: false, read: readText },
} as const satisfies Partial<InputDefinitions>
