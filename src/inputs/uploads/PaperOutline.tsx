import type { DocumentCode } from '../../domain/documentCodes.ts'

/** Where on a photo of the paper what should be seen: the two sides of an identity card, and a page for everything else. */
const outlines: { readonly [Code in DocumentCode]?: 'front' | 'back' } = {
  idCardFront: 'front',
  idCardBack: 'back',
}

/** The outline of a paper as it should lie in the picture, 3 : 2, its four corners in sight; no emblem is drawn. */
export function PaperOutline({ code }: { readonly code: string }) {
  const side = outlines[code as DocumentCode]
  return (
    <svg className="files-outline" viewBox="0 0 120 80" aria-hidden="true">
      <path className="corners" d="M4 18V4h18M98 4h18v14M116 62v14H98M22 76H4V62" />
      {side ? (
        <rect x="12" y="12" width="96" height="56" rx="5" />
      ) : (
        <path d="M38 10h34l12 12v48H38zM72 10v12h12" />
      )}
      {side === 'front' && (
        <>
          <path d="M22 24h30M22 33h16M22 42h34M22 58h46" />
          <path className="tone" d="M74 50c0-9 4-12 12-12s12 3 12 12z" />
          <circle className="tone" cx="86" cy="29" r="7" />
        </>
      )}
      {side === 'back' && (
        <>
          <circle className="tone" cx="28" cy="29" r="9" />
          <path d="M46 24h48M46 34h36M40 50h54M40 59h40" />
        </>
      )}
      {!side && <path d="M47 32h28M47 42h28M47 52h16" />}
    </svg>
  )
}
