import { Drawing } from './Drawing.tsx'

/** A cup of tea: nothing to do but wait. */
export const Tea = () => (
  <Drawing>
    <path d="M48 22c-5 6 5 9 0 16M62 16c-6 8 6 12 0 22M76 22c-5 6 5 9 0 16" />
    <path className="paper" d="M82 56h8a10 10 0 0 1 0 22h-10" />
    <path className="paper" d="M34 48h50c0 24-6 42-25 42S34 72 34 48z" />
    <path className="tone" d="M37 66c8-5 14 1 22 0s14-5 22-2c-3 15-10 26-22 26-11 0-18-9-22-24z" />
    <path className="warm flat" d="M48 87c6-5 14-6 24-5-3 5-8 8-13 8-4 0-8-1-11-3z" />
    <path className="paper" d="M26 92h66c-4 6-10 8-16 8H42c-6 0-12-2-16-8z" />
  </Drawing>
)
