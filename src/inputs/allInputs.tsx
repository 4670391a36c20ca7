import { type ComponentType, lazy, Suspense } from 'react'
import { useMessages } from '../i18n/I18n.tsx'
import type { Input, InputValues } from '../journey/types.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import {
  AddressShow,
  AmountShow,
  ChoiceShow,
  CountryShow,
  DateShow,
  DivisionShow,
  DocumentsShow,
  IdNumberShow,
  MobileShow,
  MonthsShow,
  PhotoShow,
  ProofShow,
  RecordsShow,
  TextShow,
  TickShow,
} from './answerViews.tsx'
import { DateEdit, ExpiryEdit, readDate, readExpiry } from './DateInputs.tsx'
import { type InputDefinition, type JointEditProps, readText, type ShowProps } from './inputDefinitions.ts'
import { NameEdit } from './NameInput.tsx'
import { BankShow, OutletShow } from './placeViews.tsx'
import { readAddress } from './readAddress.ts'
import { readWay } from './readWay.ts'
import { routeInputs } from './routeInputs.tsx'
import { AmountEdit, IdNumberEdit, LineEdit, MobileEdit, TextEdit, UsccEdit } from './TextInputs.tsx'
import { TickEdit } from './TickInput.tsx'

type WholeKind<V> = InputDefinition<V> & { readonly Show: ComponentType<ShowProps<V>> }

/** An input that comes with the first question that needs it. */
function later<V>(load: () => Promise<ComponentType<JointEditProps<V>>>): ComponentType<JointEditProps<V>> {
  const Input = lazy(() => load().then((component) => ({ default: component })))
  return function LaterInput(props) {
    const { loading } = useMessages('apply').inputs
    return (
      <Suspense fallback={<Skeleton label={loading} holds />}>
        <Input {...props} />
      </Suspense>
    )
  }
}

const loaders = {
  mobileProof: () => import('./MobileProofInput.tsx').then((m) => m.MobileProofInput),
  county: () => import('./CountyInput.tsx').then((m) => m.CountyInput),
  country: () => import('./CountryInput.tsx').then((m) => m.CountryInput),
  address: () => import('./AddressInput.tsx').then((m) => m.AddressInput),
  documents: () => import('./DocumentsEdit.tsx').then((m) => m.DocumentsEdit),
  photo: () => import('./PhotoEdit.tsx').then((m) => m.PhotoEdit),
  bank: () => import('./BankInput.tsx').then((m) => m.BankInput),
  outlet: () => import('./OutletInput.tsx').then((m) => m.OutletInput),
  way: () => import('./WayInput.tsx').then((m) => m.WayInput),
  records: () => import('./RecordsInput.tsx').then((m) => m.RecordsInput),
  months: () => import('./MonthsInput.tsx').then((m) => m.MonthsInput),
}

/** Brings the code of inputs that a next step will need. */
export function preloadInputs(kinds: readonly (Input | undefined)[]): void {
  for (const kind of kinds) {
    if (kind && kind in loaders) void loaders[kind as keyof typeof loaders]().catch(() => undefined)
  }
}

/** Every way to put a question: how it is asked, how its answer reads. The compiler names the one that is missing. */
export const inputs: { readonly [I in Input]: WholeKind<InputValues[I]> } = {
  choice: { ...routeInputs.choice, Show: ChoiceShow },
  way: { Edit: later(loaders.way), Show: ChoiceShow, group: true, read: readWay },
  text: { Edit: TextEdit, Show: TextShow, group: false, read: readText },
  line: { Edit: LineEdit, Show: TextShow, group: false, read: readText },
  name: { Edit: NameEdit, Show: TextShow, group: false, read: readText },
  idNumber: { Edit: IdNumberEdit, Show: IdNumberShow, group: false, read: readText },
  mobile: { Edit: MobileEdit, Show: MobileShow, group: false, read: readText },
  mobileProof: { Edit: later(loaders.mobileProof), Show: ProofShow, group: true, controlled: true },
  date: { Edit: DateEdit, Show: DateShow, group: true, read: readDate },
  expiry: { Edit: ExpiryEdit, Show: DateShow, group: true, read: readExpiry },
  city: { ...routeInputs.city, Show: DivisionShow },
  county: { Edit: later(loaders.county), Show: DivisionShow, group: false, read: readText },
  country: { Edit: later(loaders.country), Show: CountryShow, group: false, read: readText },
  uscc: { Edit: UsccEdit, Show: TextShow, group: false, read: readText },
  address: { Edit: later(loaders.address), Show: AddressShow, group: true, read: readAddress },
  documents: { Edit: later(loaders.documents), Show: DocumentsShow, group: true, controlled: true },
  photo: { Edit: later(loaders.photo), Show: PhotoShow, group: true, controlled: true },
  bank: { Edit: later(loaders.bank), Show: BankShow, group: true, read: readText },
  outlet: { Edit: later(loaders.outlet), Show: OutletShow, group: true, read: readText },
  records: { Edit: later(loaders.records), Show: RecordsShow, group: true, controlled: true },
  months: { Edit: later(loaders.months), Show: MonthsShow, group: true, controlled: true },
  amount: { Edit: AmountEdit, Show: AmountShow, group: false, read: readText },
  tick: {
    Edit: TickEdit,
    Show: TickShow,
    group: true,
    read: (form, name) => (form.has(name) ? true : undefined),
  },
}
