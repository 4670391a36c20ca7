import { findHeadless } from '../e2e/browser.ts'
import { fetchEngines, findEngines } from './findEngines.ts'

// node tests/engines/fetch.ts: installs what is missing of Chromium, Firefox and WebKitGTK, where this is a Debian and we are root.
// A script that plays everything starts it first and lets it run beside the checks that need no browser.

findHeadless()
fetchEngines(findEngines().filter(({ open }) => !open))
