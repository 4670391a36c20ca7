import type { signKinds } from '../../domain/ledgerEntries.ts'

/** How somebody signed: written in a field, by typing the name, by pressing a field, by a photo of a thumbprint in ink, or on a sheet of paper. */
export const signWays = ['drawn', 'pressed', 'paper'] as const
export type SignWay = (typeof signWays)[number]

/** A picture of a signature or a thumbprint, as it is sent and kept. */
export interface MarkPicture {
  readonly type: 'image/png' | 'image/jpeg'
  readonly base64: string
}

/** What a picture of a signature or a thumbprint is drawn from: short enough for a code, which the picture is not. */
export type Ink =
  | { readonly strokes: readonly (readonly number[])[] }
  | { readonly press: readonly number[] }
  | { readonly typed: string }

/** What somebody signed with. Without a picture: it is on paper. */
export interface Signed {
  readonly sign: (typeof signKinds)[number]
  readonly how: 'drawn' | 'typed' | 'pressed' | 'photo' | 'paper'
  readonly picture?: MarkPicture
  /** What the picture is drawn from, where it was drawn here. */
  readonly ink?: Ink
}

/** The bytes of a picture, to be sent. */
export function bytesOfMark({ base64 }: MarkPicture): ArrayBuffer {
  const text = atob(base64)
  return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer
}
