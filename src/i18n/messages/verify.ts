import type { CaseKind } from '../../domain/case.ts'
/** Checking a receipt that somebody shows. */
export interface VerifyMessages {
  readonly title: string
  readonly lead: string
  readonly genuine: { readonly title: string; readonly text: string }
  readonly changed: { readonly title: string; readonly text: string; readonly points: readonly string[] }
  readonly unreadable: { readonly title: string; readonly points: readonly string[] }
  readonly noKey: { readonly title: string; readonly text: string; readonly retry: string }
  readonly checking: string
  readonly facts: {
    readonly number: string
    readonly kind: string
    readonly kinds: { readonly [K in CaseKind]: string }
    readonly holder: string
    readonly submitted: string
    readonly due: { readonly law: string; readonly estimate: string }
  }
  /** What a receipt is and is not. */
  readonly notMore: string
  readonly track: string
  readonly form: {
    readonly heading: string
    readonly label: string
    readonly hint: string
    readonly submit: string
    readonly empty: string
    readonly errorTitle: string
    readonly errorPrefix: string
  }
  readonly demo: string
}
