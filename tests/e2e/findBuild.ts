import { inject } from 'vitest'
import type { BuildName } from './builds.ts'

/** The folder of a build that was made in this run. Throws what the build said where it failed. */
export async function findBuild(name: BuildName): Promise<string> {
  const answer = await fetch(`${inject('builds')}/${name}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}
