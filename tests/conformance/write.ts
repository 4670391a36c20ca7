import { writeFileSync } from 'node:fs'
import { writeDocument } from './writeDocument.ts'

// npm run conformance: writes docs/conformance.md.
writeFileSync(new URL('../../docs/conformance.md', import.meta.url), writeDocument())
