import type { Memory } from '../../mocks/show/memory.ts'

/** What is kept as long as the test. */
export function testMemory(start?: unknown): Memory {
  let kept = start
  return {
    load: () => kept,
    save: (list) => {
      kept = JSON.parse(JSON.stringify(list))
      return true
    },
    listen: () => undefined,
  }
}
