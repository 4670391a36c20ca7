import { start } from '../src/main.tsx'

// Until the simulated agency is here: every call fails as if the line were down.
void start({
  fetch: () => Promise.reject(new TypeError('no agency yet')),
  base: 'https://agency.demo.invalid/v1',
})
