import type { ListStorage } from '../../mocks/toolStorage.ts'

/** What is kept as long as the test. */
export function testMemory(start?: unknown): ListStorage {
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
