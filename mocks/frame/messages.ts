import type { DemoState } from '../scenarios/demoState.ts'

/** What the page around asks of a frame. `turn` tells answers to older orders apart. */
export type Order =
  | { readonly kind: 'show'; readonly turn: number; readonly state: DemoState; readonly live: boolean }
  | { readonly kind: 'picture'; readonly turn: number; readonly scale: number; readonly whole: boolean }

/** What a frame says to the page around it. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'escape' }
  /** `path`: where it is, which may be elsewhere than it was sent. */
  | { readonly kind: 'shown'; readonly turn: number; readonly path: string; readonly heading: string }
  | { readonly kind: 'picture'; readonly turn: number; readonly png: Blob }
  | { readonly kind: 'failed'; readonly turn: number; readonly problem: string }

/** Whom messages are for: local files have no origin that could be named. */
export const target = (): string => (location.protocol === 'file:' ? '*' : location.origin)

/** A message of the other side; whoever sends one is told apart by the window it comes from. */
export const isMessage = (data: unknown): data is { readonly kind: string } =>
  typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string'
