import { Drawing } from './Drawing.tsx'

/** A phone that takes somebody's portrait: how the photo is made. */
export const TakePhoto = () => (
  <Drawing>
    <rect className="paper" x="36" y="12" width="48" height="88" rx="8" />
    <path className="tone" d="M41 22h38v56H41z" />
    <path className="paper" d="M45 78c0-14 6-19 15-19s15 5 15 19z" />
    <path className="paper" d="M51 42c0-7 4-11 9-11s9 4 9 11-4 13-9 13-9-6-9-13z" />
    <path d="M50 42c-1-9 4-14 10-14s11 5 10 14c-3-1-4-4-5-7-5 1-9 0-11-2-1 4-2 7-4 9z" fill="currentColor" />
    <path d="M57 49q3 2 6 0" />
    <circle className="warm" cx="60" cy="89" r="6" />
    <path d="M20 34V24h10M100 34V24H90M20 76v10h8M100 76v10h-8" />
  </Drawing>
)
