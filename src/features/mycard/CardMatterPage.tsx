import type { ComponentType } from 'react'
import { useParams } from 'react-router-dom'
import { CancelPage } from './CancelPage.tsx'
import { FormalLossPage } from './FormalLossPage.tsx'
import { FoundPage } from './FoundPage.tsx'
import { MovedPage } from './MovedPage.tsx'
import { MyCardPage } from './MyCardPage.tsx'
import { ReplacePage } from './ReplacePage.tsx'

const pages: Readonly<Record<string, ComponentType>> = {
  found: FoundPage,
  lost: FormalLossPage,
  replace: ReplacePage,
  cancel: CancelPage,
  moved: MovedPage,
}

/** What the last part of the address says of the card; the card itself where it says nothing that is known. */
export function CardMatterPage() {
  const { what = '' } = useParams()
  const Matter = pages[what] ?? MyCardPage
  return <Matter />
}
