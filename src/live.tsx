import { start } from './main.tsx'

const base: unknown = import.meta.env['VITE_API_BASE']
if (typeof base !== 'string' || !base) throw new Error('VITE_API_BASE must say where the agency is')

void start({ fetch: (request) => fetch(request), base: base.replace(/\/$/, '') })
