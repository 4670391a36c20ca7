import { Drawing } from './Drawing.tsx'

/** The card with the sun behind it and a tick: it works. */
export const Works = () => (
  <Drawing>
    <path d="M60 12v8M34 19l4 7M86 19l-4 7M16 38l7 4M104 38l-7 4" />
    <path className="warm" d="M34 56a26 26 0 0 1 52 0z" />
    <rect className="paper" x="22" y="46" width="76" height="48" rx="6" />
    <path className="tone" d="M22 76c14-8 24 2 38 0s24-8 38-4v16a6 6 0 0 1-6 6H28a6 6 0 0 1-6-6z" />
    <rect className="tone" x="31" y="54" width="14" height="17" rx="2" />
    <path d="M52 57h22M52 65h14" />
    <circle className="paper" cx="94" cy="48" r="13" />
    <path d="m88 48 5 5 8-9" />
  </Drawing>
)
