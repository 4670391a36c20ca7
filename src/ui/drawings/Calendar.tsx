import { Drawing } from './Drawing.tsx'

/** A sheet of a calendar with a clock: a day that can be chosen. */
export const Calendar = () => (
  <Drawing>
    <rect className="paper" x="24" y="28" width="64" height="62" rx="6" />
    <path className="tone" d="M24 46V34a6 6 0 0 1 6-6h52a6 6 0 0 1 6 6v12z" />
    <path d="M40 22v12M72 22v12" />
    <path
      strokeWidth="4"
      d="M37 58h.01M49 58h.01M61 58h.01M73 58h.01M37 69h.01M49 69h.01M37 80h.01M49 80h.01"
    />
    <circle className="paper" cx="84" cy="80" r="19" />
    <path className="warm" d="M84 80V66a14 14 0 0 1 13 19z" />
    <path d="M84 80V67M84 80l12 5" />
  </Drawing>
)
