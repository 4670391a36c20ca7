import { Drawing } from './Drawing.tsx'

/** A plug out of its socket: the connection is gone. */
export const Unplugged = () => (
  <Drawing>
    <path d="M6 84c12 0 6-26 20-26" />
    <path className="tone" d="M26 45h10a13 13 0 0 1 0 26H26z" />
    <path strokeWidth="4" d="M50 53h5M50 63h5" />
    <path d="M114 32c-12 0-6 26-20 26" />
    <path className="paper" d="M94 45H82a13 13 0 0 0 0 26h12z" />
    <path d="M77 53h3M77 63h3" />
    <path className="warm" d="m65 22-8 13h7l-4 12 11-16h-7l5-9z" />
    <path d="m48 38-5-6M82 36l4-5M54 80l-3 7M74 80l3 7" />
  </Drawing>
)
