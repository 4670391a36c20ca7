import { Drawing } from './Drawing.tsx'

/** A glass over a sheet: nothing was found. */
export const Magnifier = () => (
  <Drawing>
    <path className="paper" d="M28 16h38l16 16v66H28z" />
    <path className="tone" d="M66 16v16h16z" />
    <path d="M38 34h18M38 46h34M38 58h12M38 70h8M38 82h14" />
    <circle className="tone" cx="72" cy="66" r="20" />
    <path d="M60 62a13 13 0 0 1 9-9" />
    <path className="warm" d="m85 83 5-5 16 16a3.5 3.5 0 0 1-5 5z" />
  </Drawing>
)
