import { Drawing } from './Drawing.tsx'

/** A folded letter on its way over the sea: it was submitted. */
export const Sent = () => (
  <Drawing>
    <path className="paper" d="M104 20 28 50l24 10z" />
    <path className="tone" d="M104 20 52 60l3 26 12-18z" />
    <path className="paper" d="M104 20 66 68l22 10z" />
    <path strokeDasharray="1 6" d="M12 94c18 4 34-2 43-8" />
    <path d="M90 94c3-4 6-4 8 0 2-4 5-4 8 0M16 34c3-4 6-4 8 0 2-4 5-4 8 0" />
  </Drawing>
)
