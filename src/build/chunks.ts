import type { Plugin } from 'vite'

/** Where the first screens begin: what they import statically makes up one chunk, so that they come in few requests. */
const roots = [/\/src\/main\.tsx$/, /\/features\/home\/HomePage\.tsx$/, /\/features\/wizard\/StepPage\.tsx$/]

/** Few chunks for the first screens: React and its router, the app, the sentences in one language. The rest splits by itself. */
export function chunks(): Plugin {
  const first = new Set<string>()
  return {
    name: 'chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'react',
                  test: /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\//,
                  priority: 2,
                },
                { name: 'zh', test: /\/i18n\/zh-CN\/(shell|home|wizard|route)\.ts$/, priority: 2 },
                { name: 'en', test: /\/i18n\/en\/(shell|home|wizard|route)\.ts$/, priority: 2 },
                { name: 'first', test: (id: string) => first.has(id), priority: 1 },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const add = (id: string): void => {
        if (first.has(id)) return
        first.add(id)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported)
      }
      for (const id of this.getModuleIds()) if (roots.some((root) => root.test(id))) add(id)
    },
  }
}
